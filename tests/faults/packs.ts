import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFile, PackManifest } from '#domain/packs/manifest.ts';
import type { HeldPacks } from './database.ts';

/** By the hash of a pack's file the hash of what it holds, for every pack that was ever on the server. */
export type Published = Map<string, string>;

/** Notes what a manifest lists. */
export function publish(published: Published, folder: string, { packs }: PackManifest): void {
  for (const { sha256, url } of packs) {
    if (published.has(sha256)) continue;
    const { content } = JSON.parse(readFileSync(join(folder, url), 'utf8')) as PackFile;
    published.set(sha256, createHash('sha256').update(JSON.stringify(content)).digest('hex'));
  }
}

/** What is wrong with the packs on a phone; nothing when there are some, each is whole, and one that was on the server. */
export function faultsOfPacks({ packs, loose }: HeldPacks, published: Published): string[] {
  const faults = loose.map((what) => `${what} without its pack`);
  for (const { entry, content } of packs) {
    if (!content) faults.push(`${entry.id} is listed and has no content`);
    else if (content.sha256 !== entry.sha256) faults.push(`${entry.id} holds another version than its line says`);
    else if (published.get(entry.sha256) !== content.digest) faults.push(`${entry.id} is not what the server had`);
  }
  if (packs.length === 0) faults.push('all packs are gone');
  return faults;
}
