import type { Analysis } from '#domain/search/analysis.ts';
import { analyseNothing, type Analyse } from '#domain/search/analysis.ts';
import { buildSegment } from '#domain/search/build-segment.ts';
import type { Concept } from '#domain/search/concept.ts';
import type { SearchDocument } from '#domain/search/document.ts';
import { mergeSegments, type SegmentTables } from '#domain/search/merge-segments.ts';
import { openSegment, type Segment } from '#domain/search/open-segment.ts';
import { createSearch, type Search, type SegmentInSearch } from '#domain/search/search.ts';

/** A dictionary of a few words, as the lexicon would tell them. */
const readings: Readonly<Record<string, Analysis>> = {
  päiväkoti: { lemma: 'päiväkoti', parts: ['päivä', 'koti'], roots: [] },
  päiväkodin: { lemma: 'päiväkoti', parts: ['päivä', 'koti'], roots: [] },
  imetysneuvonta: { lemma: 'imetysneuvonta', parts: ['imetys', 'neuvonta'], roots: [] },
  neuvonta: { lemma: 'neuvonta', parts: [], roots: ['neuvoa'] },
  uudessa: { lemma: 'uusi', parts: [], roots: [] },
  kaupungissa: { lemma: 'kaupunki', parts: [], roots: [] },
  nukkuminen: { lemma: 'nukkuminen', parts: [], roots: ['nukkua'] },
};

export const analyseSample: Analyse = (word) => {
  const reading = readings[word];
  return reading ? [reading] : [];
};

interface SampleText {
  readonly fi?: string;
  readonly sv?: string;
  readonly about?: string;
}

/** A service with a name in one language or both, and what it says of itself in Finnish. */
export const sampleService = ({ fi, sv, about }: SampleText, more: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'service',
  fields: [
    ...(fi === undefined ? [] : [{ kind: 'name', language: 'fi', text: fi } as const]),
    ...(sv === undefined ? [] : [{ kind: 'name', language: 'sv', text: sv } as const]),
    ...(about === undefined ? [] : [{ kind: 'description', language: 'fi', text: about } as const]),
  ],
  sameAs: null,
  ...more,
});

function segmentOf(documents: readonly SearchDocument[], analyse: Analyse = analyseNothing): Segment {
  const opened = openSegment(buildSegment(documents, analyse));
  if (!opened.ok) throw new Error(`a segment just built does not open: ${opened.error}`);
  return opened.value;
}

/** What stands in the segment of these. */
export const tablesOf = (documents: readonly SearchDocument[], analyse: Analyse = analyseNothing): SegmentTables =>
  mergeSegments([segmentOf(documents, analyse)]);

export const packOf = (
  name: string,
  documents: readonly SearchDocument[],
  rank: SegmentInSearch['rank'] = 2,
  analyse: Analyse = analyseSample,
): SegmentInSearch => ({ name, rank, segment: segmentOf(documents, analyse) });

/** A search over one pack of services, and what it answers by position. */
export function searchOver(documents: readonly SearchDocument[], concepts: readonly Concept[] = []) {
  const search = createSearch([packOf('pack', documents)], concepts);
  return { search, found: positionsOf(search) };
}

export const positionsOf =
  (search: Search) =>
  (text: string, language: 'fi' | 'sv' = 'fi'): number[] =>
    search({ text, language }).hits.service.map(({ position }) => position);
