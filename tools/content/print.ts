import { themeOfArticle } from '#domain/kit/kit-order.ts';
import { kitThemes } from '#domain/kit/topics.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { CheckResult, FaultAtLine } from './check.ts';

export const faultLine = ({ file, line, what, near }: FaultAtLine): string =>
  `${file}:${line}: ${what}${near === null ? '' : `, near "${near}"`}`;

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What the check says: the faults, what is due for review, and the counts. */
export function checkText({ faults, due, articles }: CheckResult, today: LocalDate): string {
  const themes = kitThemes
    .map((theme) => `${theme} ${articles.filter((article) => themeOfArticle(article) === theme).length}`)
    .join(', ');
  return [
    ...faults.map(faultLine),
    ...(due.length > 0 ? ['Due for review:'] : []),
    ...due.map(({ slug, nextReview }) => `  ${nextReview} fi kit/${slug}.md${nextReview <= today ? ' – now' : ''}`),
    `${count(articles.length, 'article', 'articles')} in both languages (${themes}): ${count(faults.length, 'fault', 'faults')}, ${due.length} due for review`,
    '',
  ].join('\n');
}
