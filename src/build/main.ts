import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const root = join(import.meta.dirname, '../..');

/** `npm run build [-- --out <folder>] [--release <name>]`: the site, ready to serve, in `dist/` or the given folder. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, release: { type: 'string' } } });
  const report = await buildSite({
    root,
    outDir: values.out ?? join(root, 'dist'),
    release: values.release ?? null,
  });
  console.log(report);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
