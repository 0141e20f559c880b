import {
  packByteLimit,
  packFormats,
  type PackArea,
  type PackContent,
  type PackEntry,
  type PackFile,
  type PackKind,
} from '#domain/packs/manifest.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** A finished pack: its line in the manifest and the exact text of its file. */
export interface WrittenPack {
  readonly entry: PackEntry;
  readonly text: string;
}

export interface PackRequest<K extends PackKind> {
  readonly kind: K;
  readonly area: PackArea;
  /** Tells packs of one kind and area apart, e.g. the source: "authored", "tpr". */
  readonly name: string;
  readonly built: LocalDate;
}

/** SHA-256 of a text's UTF-8 bytes as lower-case hex; given from outside because Node and browsers differ. */
export type Sha256 = (text: string) => string;

const byteLength = (text: string) => new TextEncoder().encode(text).length;

function seal<K extends PackKind>(
  request: PackRequest<K>,
  shard: number,
  content: PackContent[K],
  sha256: Sha256,
): WrittenPack {
  const id = `${request.kind}-${request.area}-${request.name}-${shard}`;
  const file: PackFile<K> = {
    format: packFormats[request.kind],
    id,
    kind: request.kind,
    area: request.area,
    built: request.built,
    content,
  };
  const text = JSON.stringify(file);
  const bytes = byteLength(text);
  if (bytes > packByteLimit) throw new Error(`pack ${id} has ${bytes} bytes`);
  const hash = sha256(text);
  const entry: PackEntry = {
    id,
    kind: request.kind,
    area: request.area,
    sha256: hash,
    bytes,
    url: `/data/${id}.${hash.slice(0, 16)}.json`,
    built: request.built,
  };
  return { entry, text };
}

/**
 * The one pack writer, shared by the build and the directory tool. A list is split into as many shards as the
 * size limit asks for, in the order given; the same input gives the same bytes. Throws when a single item is
 * larger than a shard: that is an error in the data which nobody should ship.
 */
export function writeListPacks<K extends 'directory' | 'kit' | 'kit-cards' | 'app-pages'>(
  request: PackRequest<K>,
  items: PackContent[K],
  sha256: Sha256,
): WrittenPack[] {
  type Item = PackContent[K][number];
  const roomForFrame = 1_000;
  const shards: Item[][] = [[]];
  let size = 0;
  for (const item of items as readonly Item[]) {
    const bytes = byteLength(JSON.stringify(item)) + 1;
    if (bytes > packByteLimit - roomForFrame)
      throw new Error(`one item of pack ${request.kind}-${request.area}-${request.name} has ${bytes} bytes`);
    if (size + bytes > packByteLimit - roomForFrame) {
      shards.push([]);
      size = 0;
    }
    shards.at(-1)?.push(item);
    size += bytes;
  }
  return shards.map((shard, index) => seal(request, index + 1, shard as unknown as PackContent[K], sha256));
}

/** A pack that is one value and cannot be split (places). Throws when it is too large. */
export const writeSinglePack = <K extends PackKind>(
  request: PackRequest<K>,
  content: PackContent[K],
  sha256: Sha256,
): WrittenPack => seal(request, 1, content, sha256);
