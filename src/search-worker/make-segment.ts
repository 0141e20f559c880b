import { analyseNothing } from '#domain/search/analysis.ts';
import { buildSegment } from '#domain/search/build-segment.ts';
import type { DocumentWords } from '#domain/search/documents/fields.ts';
import { documentsOf } from '#domain/search/documents/of-pack.ts';
import type { SearchedPack } from '#domain/search/documents/searched-kinds.ts';

/** A segment by the engine's rules alone, without the lexicon. Apart from the rest of the worker: published packs bring theirs. */
export const makeSegment = (content: SearchedPack, words: DocumentWords): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(buildSegment(documentsOf(content, words), analyseNothing));
