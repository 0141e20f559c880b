import { blockText } from '#domain/kit/block-text.ts';
import { themeOfArticle } from '#domain/kit/kit-order.ts';
import { wordsOf } from '#domain/kit/readability.ts';
import { eachText } from '#tools/content/kit.ts';

/** One to four minutes: what one reads while the baby eats. */
const minutesAtMost = 4;
/** Less is no minute, and more likely an unfinished page. Rhymes and checklists are as long as they are. */
const wordsAtLeast = 80;

export const length = eachText(({ article, text }) => {
  if (text.minutes > minutesAtMost)
    return [{ what: `takes ${text.minutes} minutes to read, at most ${minutesAtMost}: make two articles of it` }];
  const words = wordsOf(blockText(text.blocks)).length;
  const isShort = ['rhymes', 'checklists'].includes(themeOfArticle(article));
  return !isShort && words < wordsAtLeast ? [{ what: `has ${words} words, at least ${wordsAtLeast}` }] : [];
});
