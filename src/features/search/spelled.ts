import { foldWord } from '#domain/search/words.ts';

const wordsIn = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * A suggestion as one writes it. The index knows words without their dots ("radgivning"); what was found has them, so each word that is
 * no longer as typed takes the spelling of the first text that holds it.
 */
export function spelled(suggestion: string, typed: string, texts: readonly string[]): string {
  const own = new Map(wordsIn(typed).map((word) => [foldWord(word), word]));
  return suggestion.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    const before = own.get(word);
    if (before !== undefined) return before;
    for (const text of texts) {
      const found = wordsIn(text).find((each) => foldWord(each) === word);
      if (found !== undefined) return found.toLowerCase();
    }
    return word;
  });
}
