import { listAt } from './lists.ts';
import { nearWords } from './near-words.ts';
import { addRelated } from './related-words.ts';
import type { SearchIndex } from './search-index.ts';
import { bytesOf, lengthOfWord } from './vocabulary.ts';
import { keepBest, type Weights } from './weights.ts';

const shortestGuess = 4;
const longestGuess = 24;
const mostNear = 60;

/**
 * Adds the words a typing slip away from a folded one that nobody knows (two slips from eight letters on), and gives them, the best first. It
 * compares all words of the index, so it is asked for few. Words in other letters than ours have no neighbours here.
 */
export function guessWord(index: SearchIndex, word: string, isOpen: boolean, weights: Weights): readonly number[] {
  const typed = bytesOf(word);
  if (typed.length < shortestGuess || typed.length > longestGuess || typed.length !== word.length) return [];
  const { words, shared, links, heads } = index;
  const all = nearWords(words, shared, typed, typed.length >= 8 ? 2 : 1, isOpen);
  const nearest = all.reduce((least, { distance }) => Math.min(least, distance), 9);
  const known: Weights = new Map();
  const candidates: { word: number; weight: number; heads: number }[] = [];
  for (const { word, distance, sameStart } of all) {
    if (distance > nearest) continue;
    const length = lengthOfWord(words, word);
    const weight =
      (distance === 1 ? 0.7 : 0.5) * (sameStart ? 1 : 0.8) * (0.8 + 0.2 * Math.min(1, typed.length / length));
    let most = 0;
    for (const lemma of listAt(links, word)) {
      keepBest(known, lemma, weight);
      most = Math.max(most, heads[lemma] ?? 0);
    }
    candidates.push({ word, weight, heads: most });
  }
  const common = (lemma: number): number => Math.ceil(Math.log2(1 + (heads[lemma] ?? 0)));
  const entries = [...known].sort((a, b) => common(b[0]) - common(a[0]) || a[0] - b[0]);
  for (const [lemma, weight] of entries.slice(0, mostNear)) keepBest(weights, lemma, weight);
  if (entries.length > 0) addRelated(index, weights, 0.4);
  return candidates
    .sort((a, b) => b.weight * Math.log2(2 + b.heads) - a.weight * Math.log2(2 + a.heads) || a.word - b.word)
    .map(({ word }) => word);
}
