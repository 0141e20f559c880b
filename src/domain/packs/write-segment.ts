import type { Analyse } from '#domain/search/analysis.ts';
import { buildSegment } from '#domain/search/build-segment.ts';
import type { DocumentWords } from '#domain/search/documents/fields.ts';
import { documentsOf } from '#domain/search/documents/of-pack.ts';
import { isSearched, type SearchedPack } from '#domain/search/documents/searched-kinds.ts';
import { segmentVersion } from '#domain/search/segment-format.ts';
import type { PackEntry, PackFile } from './manifest.ts';

export interface SegmentTools extends DocumentWords {
  /** The shipped lexicon, or `analyseNothing`. */
  readonly analyse: Analyse;
  /** SHA-256 of bytes as lower-case hex; given from outside because Node and browsers differ. */
  readonly sha256: (bytes: Uint8Array) => string;
}

/** A pack's line with its segment named in it, and the bytes of that segment; `null` for a pack that is not searched. */
export interface WithSegment {
  readonly entry: PackEntry;
  readonly segment: Uint8Array | null;
}

/**
 * The one writer of segments, shared by the build and the directory tool. `text` is the pack's file as `entry` names it. The same pack
 * and the same tools give the same bytes, and so the same name.
 */
export function withSegment(entry: PackEntry, text: string, tools: SegmentTools): WithSegment {
  if (!isSearched(entry.kind)) return { entry, segment: null };
  const { content } = JSON.parse(text) as PackFile;
  const segment = buildSegment(documentsOf({ kind: entry.kind, content } as SearchedPack, tools), tools.analyse);
  const sha256 = tools.sha256(segment);
  const url = `/data/${entry.id}.${sha256.slice(0, 16)}.bin`;
  return { entry: { ...entry, search: { version: segmentVersion, url, sha256, bytes: segment.length } }, segment };
}
