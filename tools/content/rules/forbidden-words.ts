import { avoidedFinnish } from '#content/kit/words/avoided-finnish.ts';
import { avoidedSwedish } from '#content/kit/words/avoided-swedish.ts';
import { glossary } from '#content/kit/words/glossary.ts';
import { neverSaid } from '#content/kit/words/never.ts';
import type { AvoidedWords } from '#content/kit/words/term.ts';
import type { Language } from '#domain/language.ts';
import { eachText } from '#tools/content/kit.ts';
import { excerpt, proseOf } from '#tools/content/passages.ts';
import { findForm, hasForm } from '#tools/content/word-form.ts';

const swedishOfSweden: readonly AvoidedWords[] = glossary.flatMap(({ sv, not }) =>
  not ? [{ words: not, instead: sv.join(', ').replaceAll(/[*=]/g, '') }] : [],
);
const avoided: Readonly<Record<Language, readonly AvoidedWords[]>> = {
  fi: avoidedFinnish,
  sv: [...swedishOfSweden, ...avoidedSwedish],
};

/** Wrong for one term, right for another that the Finnish text has: see `Term`. */
const isRightHere = (word: string, finnish: string): boolean =>
  glossary.some(({ fi, sv }) => hasForm(word, sv) && hasForm(finnish, fi));

/** Words of Sweden and of offices, each with what to write; doses, sums, scores and orders. */
export const forbiddenWords = eachText(({ article, text, language }) => {
  const finnish = proseOf(article.texts.fi).join('\n');
  return proseOf(text).flatMap((passage) => [
    ...avoided[language].flatMap(({ words, instead, unlessBeside }) => {
      const found = findForm(passage, words);
      if (!found || unlessBeside?.test(passage) || (language === 'sv' && isRightHere(found.word, finnish))) return [];
      return [{ what: `"${found.word}": write ${instead}`, near: excerpt(passage, found.at) }];
    }),
    ...neverSaid[language].flatMap(({ pattern, why }) => {
      const match = pattern.exec(passage);
      return match ? [{ what: `"${match[0]}" ${why}`, near: excerpt(passage, match.index) }] : [];
    }),
  ]);
});
