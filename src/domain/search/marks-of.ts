import type { AskedWord } from './groups.ts';
import { firstOfWords } from './marks.ts';
import type { Group } from './scorer.ts';
import type { SearchIndex } from './search-index.ts';
import { wordAt } from './vocabulary.ts';
import { heaviestFirst } from './weights.ts';

/** Lemmas this near to what was typed are marked as well. */
const nearEnough = 0.55;
const mostOfWord = 12;

/** What to mark in the texts of an answer: the typed words, and those that stand for them. */
export function marksOf(
  { words, names }: SearchIndex,
  asked: readonly AskedWord[],
  groups: readonly Group[],
): readonly string[] {
  const found = groups.flatMap(({ weights }) =>
    heaviestFirst(weights)
      .filter(([, weight]) => weight >= nearEnough)
      .slice(0, mostOfWord)
      .map(([lemma]) => names[lemma] ?? 0)
      .filter((word) => (words.bytes[words.starts[word] ?? 0] ?? 0) >= firstOfWords)
      .map((word) => wordAt(words, word)),
  );
  return [...new Set([...asked.map(({ word }) => word), ...found])];
}
