import type { Language } from '#domain/language.ts';
import { prosePassages, readability, sentencesOf, wordsOf } from '#domain/kit/readability.ts';
import { eachText } from '#tools/content/kit.ts';
import { excerpt } from '#tools/content/passages.ts';

/**
 * Words a sentence, on average and at most. Swedish gets more: an article, a preposition or a "som" is a word of its own where
 * Finnish has an ending, so the same sentence is about a quarter longer.
 */
export const sentenceLimits: Readonly<Record<Language, { readonly mean: number; readonly longest: number }>> = {
  fi: { mean: 11, longest: 22 },
  sv: { mean: 14, longest: 26 },
};

/** Short sentences, one idea each. */
export const readingLevel = eachText(({ text, language }) => {
  const limits = sentenceLimits[language];
  const passages = prosePassages(text.blocks);
  const { meanSentence } = readability(passages);
  const long = passages
    .flatMap(sentencesOf)
    .map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
    .filter(({ words }) => words > limits.longest);
  return [
    ...long.map(({ sentence, words }) => ({
      what: `a sentence of ${words} words, at most ${limits.longest}`,
      near: excerpt(sentence),
    })),
    ...(meanSentence > limits.mean
      ? [{ what: `${meanSentence.toFixed(1)} words a sentence on average, at most ${limits.mean}` }]
      : []),
  ];
});
