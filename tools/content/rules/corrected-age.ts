import { eachArticle } from '#tools/content/kit.ts';
import { linksOf, proseOf } from '#tools/content/passages.ts';

/** Up to two years a child born early is compared by its corrected age. */
const untilMonths = 24;

export const correctedAge = eachArticle(({ topics, ages, texts: { fi } }) => {
  const isStage = topics[0] === 'first-year' || topics[0] === 'toddler';
  if (!isStage || ages.fromMonths < 0 || ages.fromMonths >= untilMonths) return [];
  const leadsThere = linksOf(fi.blocks).some((to) => to.type === 'article' && to.slug === 'born-early');
  return leadsThere || proseOf(fi).some((passage) => /korjat(tu|un)/i.test(passage))
    ? []
    : [{ what: 'a page of development up to two years mentions the corrected age (korjattu ikä)' }];
});
