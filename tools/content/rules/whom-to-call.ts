import { themeOfArticle } from '#domain/kit/kit-order.ts';
import { eachText } from '#tools/content/kit.ts';
import { calloutsOf, servicesIn } from '#tools/content/passages.ts';

/** An article ends a reader's guessing: one callout says whom to call, and leads there. */
export const whomToCall = eachText(({ article, text }) => {
  if (['rhymes', 'checklists'].includes(themeOfArticle(article))) return [];
  const calls = calloutsOf(text.blocks, 'call');
  const [first] = calls;
  if (!first || calls.length > 1) return [{ what: `has ${calls.length} callouts [!call], not one` }];
  return servicesIn(calls).length > 0
    ? []
    : [{ what: 'the callout [!call] leads to no service: link', near: first.title }];
});
