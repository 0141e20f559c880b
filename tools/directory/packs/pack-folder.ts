import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PackEntry, PackManifest } from '#domain/packs/manifest.ts';
import type { WrittenPack } from '#domain/packs/write-packs.ts';
import type { WithSegment } from '#domain/packs/write-segment.ts';

/** The name that all imported packs share: `directory-091-registers-1`. */
export const packName = 'registers';
const manifestFile = `${packName}.manifest.json`;

/** Ours to remove when the manifest no longer names them: what this tool writes, and what it wrote when each register had packs of its own. */
const ours =
  /^directory-(?:all|\d{3}|county-\d{2})-(?:registers-\d+\.[0-9a-f]{16}\.(?:json|bin)|tpr-\d+\.[0-9a-f]{16}\.json|tpr\.manifest\.json)$/;

export interface WrittenFolder {
  readonly packs: readonly PackEntry[];
  /** Files that were not there before. */
  readonly written: readonly string[];
  /** Files of earlier packs that are gone now. */
  readonly removed: readonly string[];
}

/** A set of packs in the making. Nothing is seen in the folder until `finish`; `abandon` leaves it as it was. */
export interface PackFolder {
  readonly add: (pack: WrittenPack & Partial<WithSegment>) => void;
  readonly finish: () => WrittenFolder;
  readonly abandon: () => void;
}

const fileOf = ({ url }: Pick<PackEntry, 'url'>): string => basename(url);
/** The files that a line of the manifest names: the pack and its segment. */
const filesOf = (entry: PackEntry): readonly string[] => [entry, ...(entry.search ? [entry.search] : [])].map(fileOf);

function moveInto(work: string, out: string, files: readonly string[], manifest: PackManifest): void {
  writeFileSync(join(work, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
  try {
    for (const file of [...files, manifestFile]) renameSync(join(work, file), join(out, file));
  } catch (error) {
    for (const file of files) rmSync(join(out, file), { force: true });
    throw error;
  }
}

/**
 * Opens the folder `out` (made when missing) for a new set of packs. New files go to a temporary folder inside it, so that a rename is
 * enough; the manifest comes last, and only then do files go that it no longer names. Throws what the disk throws.
 */
export function openPackFolder(out: string): PackFolder {
  mkdirSync(out, { recursive: true });
  const work = mkdtempSync(join(out, `.${packName}-`));
  const packs: PackEntry[] = [];
  const written: string[] = [];
  const abandon = () => rmSync(work, { recursive: true, force: true });
  return {
    abandon,
    add: ({ entry, text, segment }) => {
      packs.push(entry);
      const write = (file: string, content: string | Uint8Array) => {
        // The hash in the name says that a file of this name holds this content.
        if (existsSync(join(out, file))) return;
        writeFileSync(join(work, file), content);
        written.push(file);
      };
      write(fileOf(entry), text);
      if (entry.search && segment) write(fileOf(entry.search), segment);
    },
    finish: () => {
      try {
        moveInto(work, out, written, { format: 1, packs });
      } finally {
        abandon();
      }
      const listed = new Set(packs.flatMap(filesOf));
      const removed = readdirSync(out)
        .filter((file) => ours.test(file) && !listed.has(file))
        .sort();
      for (const file of removed) rmSync(join(out, file));
      return { packs, written: written.toSorted(), removed };
    },
  };
}
