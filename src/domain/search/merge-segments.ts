import { mergeDocuments, type DocumentTable } from './document-table.ts';
import { mergeLemmas, type MergedLemmas } from './merge-lemmas.ts';
import { mergeWords, type MergedWords } from './merge-words.ts';
import type { Segment } from './open-segment.ts';

/** What segments hold together: everything by number, words and lemmas in the order of their bytes. */
export interface SegmentTables extends Omit<MergedWords, 'lemmaOf'>, MergedLemmas {
  readonly documents: DocumentTable;
}

/**
 * Reads segments as one: documents of the first, then of the second …, and words, lemmas and counts as if the documents had been built into
 * one segment. So how documents are spread over packs can change nothing in what is found.
 */
export function mergeSegments(segments: readonly Segment[]): SegmentTables {
  const { lemmaOf, ...words } = mergeWords(segments);
  return { ...words, ...mergeLemmas(segments, words.names.length, lemmaOf), documents: mergeDocuments(segments) };
}
