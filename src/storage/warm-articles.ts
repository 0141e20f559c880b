import type { Article } from '#domain/kit/article.ts';

/*
 * Articles whose pack is in memory, by slug. Without Dexie, so that a page can look here in its very first render: a tap on a list
 * then opens the article at once instead of a skeleton and, a moment later, the article.
 */
const warm = new Map<string, Article>();

/** Remembers what a pack held; a newer pack's articles take the place of the old ones. */
export function keepWarm(articles: readonly Article[]): void {
  for (const article of articles) warm.set(article.slug, article);
}

/** The article, if its pack has been opened since the app started. */
export const warmArticle = (slug: string): Article | null => warm.get(slug) ?? null;
