import type { Article } from './article.ts';

/** Articles meant for an age in whole months, the most exactly aimed first; ties keep the kit's order. */
export function articlesForAge(articles: readonly Article[], months: number): readonly Article[] {
  const span = ({ ages }: Article) => ages.toMonths - ages.fromMonths;
  return articles
    .filter(({ ages }) => ages.fromMonths <= months && months < ages.toMonths)
    .sort((a, b) => span(a) - span(b));
}
