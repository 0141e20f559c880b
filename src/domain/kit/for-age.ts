import type { AgeRange } from './article.ts';

interface Aged {
  readonly ages: AgeRange;
}
const span = ({ ages }: Aged) => ages.toMonths - ages.fromMonths;

/** What is meant for any age of a range, the most exactly aimed first; ties keep the order given. */
export const forAges = <A extends Aged>(articles: readonly A[], { fromMonths, toMonths }: AgeRange): readonly A[] =>
  articles
    .filter(({ ages }) => ages.fromMonths < toMonths && fromMonths < ages.toMonths)
    .sort((a, b) => span(a) - span(b));

/** What is meant for an age in whole months, negative before the birth. */
export const articlesForAge = <A extends Aged>(articles: readonly A[], months: number): readonly A[] =>
  forAges(articles, { fromMonths: months, toMonths: months + 1 });

/** What begins after an age, the soonest first: what comes next. `months` ahead at most. */
export const comingUp = <A extends Aged>(articles: readonly A[], months: number, ahead: number): readonly A[] =>
  articles
    .filter(({ ages }) => months < ages.fromMonths && ages.fromMonths <= months + ahead)
    .sort((a, b) => a.ages.fromMonths - b.ages.fromMonths || span(a) - span(b));
