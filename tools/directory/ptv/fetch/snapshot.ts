import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  entryOf,
  headOf,
  readLines,
  writeJson,
  writeLines,
  type Entry,
} from '#tools/directory/ptv/fetch/json-lines.ts';

export const recordKinds = ['services', 'channels', 'connections', 'organizations', 'general-descriptions'] as const;
export type RecordKind = (typeof recordKinds)[number];

export interface SnapshotHeader {
  readonly scope: string;
  /** Folder of this snapshot's files. */
  readonly generation: string;
  /** ISO UTC: when the run that made it began; the next one asks for changes since then. */
  readonly startedAt: string;
  /** ISO UTC: when the last run that read everything began. */
  readonly fullAt: string;
  readonly counts: Readonly<Record<RecordKind, number>>;
}

/** Records of one kind, on the disk; in memory only where each stands. */
export interface Records {
  readonly ids: () => Iterable<string>;
  readonly has: (id: string) => boolean;
  readonly get: (id: string) => Entry | null;
}

export interface Snapshot {
  readonly header: SnapshotHeader;
  readonly records: Readonly<Record<RecordKind, Records>>;
  readonly close: () => void;
}

const currentFile = (store: string) => join(store, 'current.json');
const recordsFile = (folder: string, kind: RecordKind) => join(folder, `${kind}.jsonl`);

/** The last whole snapshot's header, `null` when there is none. */
function readHeader(store: string): SnapshotHeader | null {
  if (!existsSync(currentFile(store))) return null;
  return JSON.parse(readFileSync(currentFile(store), 'utf8')) as SnapshotHeader;
}

const lengthRoom = 2 ** 22;

function openRecords(path: string): Records & { readonly close: () => void } {
  // Offset and length in one number, exact up to files of two gigabytes of lines under 4 MB: 150,000 pairs would be much memory.
  const places = new Map<string, number>();
  for (const { text, offset, length } of readLines(path)) {
    const head = headOf(text);
    if (length >= lengthRoom || offset > 2 ** 31) throw new Error(`${path}: too large to be a register of services`);
    if (head !== null) places.set(head.id, offset * lengthRoom + length);
  }
  const file = existsSync(path) ? openSync(path, 'r') : null;
  return {
    ids: () => places.keys(),
    has: (id) => places.has(id),
    get: (id) => {
      const place = places.get(id);
      if (place === undefined || file === null) return null;
      const length = place % lengthRoom;
      const offset = (place - length) / lengthRoom;
      const bytes = Buffer.allocUnsafe(length);
      readSync(file, bytes, 0, length, offset);
      return entryOf(bytes.toString('utf8'));
    },
    close: () => {
      if (file !== null) closeSync(file);
    },
  };
}

/** Opens the last whole snapshot for reading; `null` when there is none. */
export function openSnapshot(store: string): Snapshot | null {
  const header = readHeader(store);
  if (header === null) return null;
  const open = (kind: RecordKind) => openRecords(recordsFile(join(store, header.generation), kind));
  const records = {
    services: open('services'),
    channels: open('channels'),
    connections: open('connections'),
    organizations: open('organizations'),
    'general-descriptions': open('general-descriptions'),
  };
  return {
    header,
    records,
    close: () => {
      for (const each of Object.values(records)) each.close();
    },
  };
}

/** The lines of a kind in the snapshot that is valid now, as they are. */
export function* snapshotLines(store: string, kind: RecordKind): Generator<readonly [id: string, text: string]> {
  const header = readHeader(store);
  if (header === null) return;
  for (const { text } of readLines(recordsFile(join(store, header.generation), kind))) {
    const head = headOf(text);
    if (head !== null) yield [head.id, text];
  }
}

/**
 * Writes a new snapshot beside the old one and then, in one step, makes it the valid one. Broken off anywhere, the old one stays.
 * `lines` gives the lines of a kind, each id once.
 */
export function writeSnapshot(
  store: string,
  header: Omit<SnapshotHeader, 'counts'>,
  lines: (kind: RecordKind) => Iterable<string>,
): SnapshotHeader {
  const folder = join(store, header.generation);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const counted = (kind: RecordKind): number => {
    let count = 0;
    const counting = function* () {
      for (const line of lines(kind)) {
        count++;
        yield line;
      }
    };
    writeLines(recordsFile(folder, kind), counting());
    return count;
  };
  const counts = {
    services: counted('services'),
    channels: counted('channels'),
    connections: counted('connections'),
    organizations: counted('organizations'),
    'general-descriptions': counted('general-descriptions'),
  };
  const written: SnapshotHeader = { ...header, counts };
  writeJson(currentFile(store), written, { flush: true });
  for (const name of readdirSync(store))
    if (name.startsWith('snapshot-') && name !== header.generation) rmSync(join(store, name), { recursive: true });
  return written;
}
