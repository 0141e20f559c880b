import type { ArticleMeta } from './article.ts';
import { themeOf, topics, type KitTheme } from './topics.ts';

type Placed = Pick<ArticleMeta, 'slug' | 'topics' | 'ages'>;

/** The theme an article is at home in. */
export const themeOfArticle = (article: Pick<ArticleMeta, 'topics'>): KitTheme => themeOf(article.topics[0]);

/** The kit's reading order: by topic, the youngest first, the more general after; the name settles the rest. */
export const byKitOrder = (a: Placed, b: Placed): number =>
  topics.indexOf(a.topics[0]) - topics.indexOf(b.topics[0]) ||
  a.ages.fromMonths - b.ages.fromMonths ||
  a.ages.toMonths - b.ages.toMonths ||
  Number(a.slug > b.slug) - Number(a.slug < b.slug);

/** The articles before and after one in its theme; `all` is in the kit's order. */
export function neighbours<A extends Placed>(
  all: readonly A[],
  slug: string,
): { readonly previous: A | null; readonly next: A | null } {
  const article = all.find((each) => each.slug === slug);
  const theme = article ? all.filter((each) => themeOfArticle(each) === themeOfArticle(article)) : [];
  const at = theme.findIndex((each) => each.slug === slug);
  return { previous: theme[at - 1] ?? null, next: at < 0 ? null : (theme[at + 1] ?? null) };
}
