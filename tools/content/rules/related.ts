import { authoredServices } from '#content/directory/directory.ts';
import { rules } from '#content/rules/rules.ts';
import { themeOfArticle } from '#domain/kit/kit-order.ts';
import { eachArticle } from '#tools/content/kit.ts';

const services = new Set<string>(authoredServices.map(({ id }) => id));
const reminders = new Set<string>(rules.map(({ id }) => id));

/** Fewer leads nowhere, more is a list nobody reads. */
const articlesAtLeast = 2;
const articlesAtMost = 4;

/** What stands below an article: things that there are, each once, and somebody to call unless it is a rhyme. */
export const related = eachArticle((article, { slugs }) => {
  const { related: below, slug } = article;
  const known = { articles: slugs, services, reminders };
  const faults = (['articles', 'services', 'reminders'] as const).flatMap((kind) => [
    ...below[kind]
      .filter((id) => !known[kind].has(id))
      .map((id) => ({ what: `related, ${kind}: there is no ${id}`, near: `${kind}:` })),
    ...below[kind]
      .filter((id, index) => below[kind].indexOf(id) < index)
      .map((id) => ({ what: `related, ${kind}: ${id} stands twice`, near: `${kind}:` })),
  ]);
  const count = below.articles.length;
  return [
    ...faults,
    ...(below.articles.includes(slug) ? [{ what: 'related, articles: names itself', near: 'articles:' }] : []),
    ...(count < articlesAtLeast || count > articlesAtMost
      ? [
          {
            what: `related, articles: ${articlesAtLeast} to ${articlesAtMost} of them, not ${count}`,
            near: 'articles:',
          },
        ]
      : []),
    ...(below.services.length === 0 && themeOfArticle(article) !== 'rhymes'
      ? [{ what: 'related, services: nobody to call', near: 'services:' }]
      : []),
  ];
});
