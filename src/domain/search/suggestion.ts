import type { AskedWord, Grouped } from './groups.ts';
import type { SearchIndex } from './search-index.ts';
import { spelled } from './spelling.ts';
import { wordAt } from './vocabulary.ts';

/**
 * The question with the words put right that are known nowhere, or `null` when there is nothing to put right. `isKnown`: which words a
 * concept knows, by their place; nobody is asked what they meant by "missfall" only because no text holds it.
 */
export function suggestion(
  { words, spellings }: SearchIndex,
  text: string,
  asked: readonly AskedWord[],
  near: Grouped['near'],
  isKnown: (at: number) => boolean,
): string | null {
  const better = new Map(
    asked.flatMap(({ at }, place): [number, string][] => {
      const nearest = near[place]?.[0];
      return nearest === undefined || isKnown(at)
        ? []
        : [[at, spelled(wordAt(words, nearest), spellings[nearest] ?? 0)]];
    }),
  );
  if (better.size === 0) return null;
  let at = 0;
  return text.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => better.get(at++) ?? word).trim();
}
