import { createHash } from 'node:crypto';
import { places } from '#content/places/places.ts';
import type { SegmentTools } from '#domain/packs/write-segment.ts';
import { readLexicon } from './search-lexicon.ts';
import { searchWords } from './search-words.ts';

/** What the project's own segments are written with, and those of an import: see `readLexicon`. `root` is the project. */
export const segmentTools = (root: string): SegmentTools => ({
  analyse: readLexicon(process.env),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  words: searchWords(root, []),
  places,
});
