import { err, ok, type Result } from '#domain/result.ts';
import { unpackSegment, type Sections, type SegmentCounts, type SegmentFault } from './segment-format.ts';

export type { SegmentFault } from './segment-format.ts';

/** A segment that was found whole: a third of the room that its tables take, for it stays in memory as long as its pack is searched. */
export interface Segment {
  readonly counts: SegmentCounts;
  readonly sections: Sections;
}

/**
 * Opens the bytes of `buildSegment`. What is cut, changed or of another version is refused with a reason; then the pack's documents are
 * indexed anew. The bytes are kept as they are and must not change.
 */
export function openSegment(bytes: Uint8Array): Result<Segment, SegmentFault> {
  const unpacked = unpackSegment(bytes);
  if (typeof unpacked === 'string') return err(unpacked);
  const { counts, sections } = unpacked;
  // Each word, lemma and document takes a byte at least: numbers larger than that would only ask for memory.
  const { words, lemmas, documents } = counts;
  if (words > sections.lengths.length || lemmas > sections.lemmas.length || documents > sections.documents.length)
    return err('damaged');
  return ok({ counts, sections });
}
