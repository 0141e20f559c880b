import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PackEntry, PackManifest } from '#domain/packs/manifest.ts';
import { readManifest } from '#domain/packs/read-pack.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { putHashedFile, replaceFile } from '#tools/directory/publish/put-file.ts';
import { openSiteData, type NotASite } from '#tools/directory/publish/site-data.ts';

/** Names of files: packs and their search segments. */
export interface Published {
  readonly added: readonly string[];
  /** Files that the manifest no longer lists; they stay for 30 days. */
  readonly dropped: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** How long a pack that nobody lists any more can still be fetched: by a page that was opened, or a phone that began to fetch, before. */
const daysKept = 30;
const day = 24 * 60 * 60 * 1000;

const fileOf = ({ url }: Pick<PackEntry, 'url'>): string => basename(url);
/** The files that a line of the manifest names: the pack and its segment. */
const filesOf = (entry: PackEntry): readonly string[] => [entry, ...(entry.search ? [entry.search] : [])].map(fileOf);

/** Packs made by the import; what the build made (authored entries, kit, places, outlines) is not ours to replace. */
const isImported = ({ id, kind }: Pick<PackEntry, 'id' | 'kind'>): boolean =>
  kind === 'directory' && !/-authored-\d+$/.test(id);
const importedFile = /^(directory-.+)\.[0-9a-f]{16}\.(?:json|bin)$/;
const ownFile = (file: string): boolean => {
  const id = importedFile.exec(file.replace(/\.br$/, ''))?.[1];
  return id !== undefined && isImported({ id, kind: 'directory' });
};

interface Ready {
  readonly entry: PackEntry;
  /** By name. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** The packs that lie in `packs` with their segments, each held against its hash. */
function readPacks(folder: string): Result<readonly Ready[], NotASite> {
  const fault = (why: string) => err({ kind: 'input', message: `${folder}: ${why}; run the import again` } as const);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.manifest.json')) : [];
  const ready: Ready[] = [];
  for (const name of names.sort()) {
    const manifest = readManifest(readFileSync(join(folder, name), 'utf8'));
    if (!manifest.ok) return fault(`${name} cannot be read (${manifest.error.reason})`);
    for (const entry of manifest.value.packs) {
      const files = new Map<string, Buffer>();
      for (const listed of [entry, ...(entry.search ? [entry.search] : [])]) {
        const file = join(folder, fileOf(listed));
        const content = existsSync(file) ? readFileSync(file) : Buffer.of();
        if (createHash('sha256').update(content).digest('hex') !== listed.sha256)
          return fault(`${fileOf(listed)} does not match ${name}`);
        files.set(fileOf(listed), content);
      }
      ready.push({ entry, files });
    }
  }
  return ready.length > 0 ? ok(ready) : fault('there are no packs');
}

/** Removes the files of packs that have not been listed for 30 days. */
function removeOld(folder: string, listed: ReadonlySet<string>, now: Date): string[] {
  const old = readdirSync(folder).filter((file) => {
    if (!ownFile(file) || listed.has(file.replace(/\.br$/, ''))) return false;
    return now.getTime() - statSync(join(folder, file)).mtimeMs > daysKept * day;
  });
  for (const file of old) rmSync(join(folder, file));
  return old.sort();
}

/**
 * Puts the packs of the folder `packs` into the running site: first the files, whose names nobody knows yet, then the manifest in one
 * step, so that whoever reads it finds every pack it lists. Files that are no longer listed stay 30 days from now on. The caller holds
 * the lock. Fails with one line when either folder is not what it should be; throws what the disk throws, and the site is then whole.
 */
export function publishPacks(packs: string, site: string, now: Date): Result<Published, NotASite> {
  const data = openSiteData(site);
  if (!data.ok) return data;
  const ready = readPacks(packs);
  if (!ready.ok) return ready;
  const { folder, manifest } = data.value;
  const all = ready.value.flatMap(({ files }) => [...files]);
  const added = all.filter(([file]) => !existsSync(join(folder, file)));
  for (const [file, content] of added) putHashedFile(join(folder, file), content);

  const next: PackManifest = {
    format: 1,
    packs: [...manifest.packs.filter((entry) => !isImported(entry)), ...ready.value.map(({ entry }) => entry)],
  };
  const listed = new Set(next.packs.flatMap(filesOf));
  const dropped = manifest.packs.flatMap(filesOf).filter((file) => !listed.has(file));
  // From now on, not from the day they were made, they are kept.
  for (const file of dropped)
    for (const name of [file, `${file}.br`])
      if (existsSync(join(folder, name))) utimesSync(join(folder, name), now, now);
  const text = JSON.stringify(next);
  const manifestFile = join(folder, 'manifest.json');
  if (readFileSync(manifestFile, 'utf8') !== text || !existsSync(`${manifestFile}.br`)) replaceFile(manifestFile, text);
  return ok({
    added: added.map(([file]) => file),
    dropped,
    removed: removeOld(folder, listed, now),
    unchanged: all.length - added.length,
  });
}
