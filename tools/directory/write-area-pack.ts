import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Service } from '#domain/directory/service.ts';
import type { PackManifest } from '#domain/packs/manifest.ts';
import { writeListPacks, type PackRequest, type WrittenPack } from '#domain/packs/write-packs.ts';
import { err, ok, type Result } from '#domain/result.ts';

export interface WrittenArea {
  readonly shards: readonly { readonly file: string; readonly bytes: number }[];
  /** Names of the previous pack's files that are gone now. */
  readonly removed: readonly string[];
}

/** The disk or a single oversized entry stood in the way; the previous pack is as it was. */
export interface WriteFault {
  readonly kind: 'write';
  readonly message: string;
}

export type AreaPackRequest = Omit<PackRequest<'directory'>, 'kind'>;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const fileOf = (pack: WrittenPack) => basename(pack.entry.url);

/** Moves the finished files into place, the manifest last: until it is there, the previous pack is the valid one. */
async function publish(from: string, out: string, packFiles: readonly string[], manifest: string): Promise<void> {
  const fresh = packFiles.filter((file) => !existsSync(join(out, file)));
  try {
    for (const file of [...packFiles, manifest]) await rename(join(from, file), join(out, file));
  } catch (error) {
    for (const file of fresh) await rm(join(out, file), { force: true });
    throw error;
  }
}

async function removeStale(out: string, base: string, packFiles: readonly string[]): Promise<string[]> {
  const ownShard = new RegExp(`^${base}-\\d+\\.[0-9a-f]{16}\\.json$`);
  const stale = (await readdir(out)).filter((file) => ownShard.test(file) && !packFiles.includes(file)).sort();
  for (const file of stale) await rm(join(out, file));
  return stale;
}

/**
 * Writes the pack(s) of one area and source into the folder `out`, made when missing: the shards and
 * `directory-<area>-<name>.manifest.json`. All is first written to a temporary folder inside `out` (so that a
 * rename is enough) and then renamed, the manifest last; whatever fails until then, the previous pack stays whole.
 * Its stale shards go only when the new manifest is in place. Fails with a `WriteFault`.
 */
export async function writeAreaPack(
  out: string,
  request: AreaPackRequest,
  services: readonly Service[],
): Promise<Result<WrittenArea, WriteFault>> {
  const base = `directory-${request.area}-${request.name}`;
  const manifestFile = `${base}.manifest.json`;
  let work: string | null = null;
  try {
    const packs = writeListPacks({ kind: 'directory', ...request }, services, sha256);
    const manifest: PackManifest = { format: 1, packs: packs.map(({ entry }) => entry) };
    await mkdir(out, { recursive: true });
    work = await mkdtemp(join(out, `.${base}-`));
    for (const pack of packs) await writeFile(join(work, fileOf(pack)), pack.text);
    await writeFile(join(work, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
    const packFiles = packs.map(fileOf);
    await publish(work, out, packFiles, manifestFile);
    const removed = await removeStale(out, base, packFiles);
    return ok({ shards: packs.map((pack) => ({ file: fileOf(pack), bytes: pack.entry.bytes })), removed });
  } catch (error) {
    return err({
      kind: 'write',
      message: `${base} was not written to ${out}: ${error instanceof Error ? error.message : String(error)}`,
    });
  } finally {
    if (work !== null) await rm(work, { recursive: true, force: true });
  }
}
