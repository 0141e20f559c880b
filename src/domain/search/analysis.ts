import type { Language } from '#domain/language.ts';

/** What a dictionary says of a word form. Words come in their own spelling; the engine folds them. */
export interface Analysis {
  readonly lemma: string;
  /** Of a compound, in order, the head last; none for a simple word. */
  readonly parts: readonly string[];
  /** Words it is derived from: "nukuttaminen" → "nukkua". */
  readonly roots: readonly string[];
}

/** Readings of one word form in lower case. `[]` says "unknown": the engine's own rules (stem, split into known words) take over. */
export type Analyse = (word: string, language: Language) => readonly Analysis[];

/** No dictionary at all (`LEXICON=none`). */
export const analyseNothing: Analyse = () => [];
