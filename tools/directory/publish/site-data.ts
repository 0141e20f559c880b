import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { PackManifest } from '#domain/packs/manifest.ts';
import { readManifest } from '#domain/packs/read-pack.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** The data folder of a built site. */
export interface SiteData {
  /** `<site>/data`, with links followed: a deploy that swaps the link half-way does not split one publish over two folders. */
  readonly folder: string;
  readonly manifest: PackManifest;
}

export interface NotASite {
  readonly kind: 'input';
  readonly message: string;
}

/** Files that every build writes; a folder without one of them is not what `npm run build` made. */
const marks = ['index.html', 'sw.js', 'headers.json', 'data/manifest.json'];

/** Opens the data of a built site. Fails, with one line, for a folder that is none: nobody wants packs strewn over a home folder. */
export function openSiteData(site: string): Result<SiteData, NotASite> {
  const fault = (why: string) => err({ kind: 'input', message: `${site} is not a built site: ${why}` } as const);
  const missing = marks.find((mark) => !existsSync(join(site, mark)));
  if (missing !== undefined) return fault(`there is no ${missing}`);
  const folder = join(realpathSync(site), 'data');
  const manifest = readManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest.ok
    ? ok({ folder, manifest: manifest.value })
    : fault(`data/manifest.json cannot be read (${manifest.error.reason})`);
}
