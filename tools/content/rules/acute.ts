import { acuteWords, violenceWords } from '#content/kit/words/acute.ts';
import type { ArticleText } from '#domain/kit/article.ts';
import type { Topic } from '#domain/kit/topics.ts';
import { eachArticle, eachText } from '#tools/content/kit.ts';
import { calloutsOf, excerpt, numbersIn, proseOf, servicesIn } from '#tools/content/passages.ts';
import { findForm } from '#tools/content/word-form.ts';

const bodyTopics: readonly Topic[] = ['pregnancy', 'sleep', 'food', 'care', 'health', 'safety'];
/** Where a word like "tajuton" is about somebody who reads it now. */
const acuteTopics: readonly Topic[] = [...bodyTopics, 'feelings', 'hard-times'];

function firstOf(text: ArticleText, words: readonly string[]) {
  for (const passage of proseOf(text)) {
    const found = findForm(passage, words);
    if (found) return { ...found, near: excerpt(passage, found.at) };
  }
  return null;
}

/** Whoever reads about what cannot wait reads when to call 112. */
export const urgentCall = eachArticle(({ topics, texts: { fi } }) => {
  if (!topics.some((topic) => acuteTopics.includes(topic))) return [];
  const acute = firstOf(fi, acuteWords);
  if (!acute || numbersIn(calloutsOf(fi.blocks, 'danger')).includes('112')) return [];
  return [{ what: `"${acute.word}" is acute: a callout [!danger] with [112](tel:112) is missing`, near: acute.near }];
});

/** Whoever reads about violence finds the line for it. */
export const violenceLine = eachArticle(({ texts: { fi } }) => {
  const violence = firstOf(fi, violenceWords);
  if (!violence || servicesIn(fi.blocks).includes('nollalinja')) return [];
  return [{ what: `"${violence.word}": a link to service:nollalinja is missing`, near: violence.near }];
});

/** Whoever reads a medical page to its end is left with whom to call. */
export const endsWithHelp = eachText(({ article, text }) => {
  if (!article.topics.some((topic) => bodyTopics.includes(topic))) return [];
  if (!numbersIn(calloutsOf(text.blocks, 'danger')).includes('112')) return [];
  const last = text.blocks.at(-1);
  return last?.type === 'callout' && (last.tone === 'call' || last.tone === 'danger')
    ? []
    : [{ what: 'a medical page with 112 ends with a callout [!call] or [!danger]' }];
});
