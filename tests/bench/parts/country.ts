import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { PackManifest } from '#domain/packs/manifest.ts';
import type { Build } from '#tests/bench/parts/part.ts';

const fetched: ReadonlySet<string> = new Set(['905', '853', '564', 'county-05', 'county-17', 'county-19']);
const compress = (text: Buffer) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

/** The load's packs in the place of the site's own directory packs. */
function loadCountry(site: string, packs: string): void {
  const file = join(site, 'data/manifest.json');
  const own = (JSON.parse(readFileSync(file, 'utf8')) as PackManifest).packs.filter(({ kind }) => kind !== 'directory');
  const lists = readdirSync(packs).filter((name) => name.endsWith('manifest.json'));
  const added = lists.flatMap((name) => (JSON.parse(readFileSync(join(packs, name), 'utf8')) as PackManifest).packs);
  for (const { url, area } of added) {
    const text = readFileSync(join(packs, url.replace('/data/', '')));
    writeFileSync(join(site, url), text);
    // A published site holds each compressed; here those that are fetched.
    if (area === 'all' || fetched.has(area)) writeFileSync(join(site, `${url}.br`), compress(text));
  }
  writeFileSync(file, JSON.stringify({ format: 1, packs: [...own, ...added] } satisfies PackManifest));
}

/** The build with a country of 30,000 services in 308 areas; made once. */
export function countrySite({ name, folder, scratch }: Build): string {
  const [packs, site] = [join(scratch, 'country'), join(scratch, `${name}-country`)];
  if (!existsSync(packs))
    execFileSync('npx', ['tsx', 'tests/bench/national-load.ts', '30000', packs], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  if (!existsSync(site)) {
    cpSync(folder, site, { recursive: true });
    loadCountry(site, packs);
  }
  return site;
}
