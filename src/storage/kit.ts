import type { Article, ArticleCard } from '#domain/kit/article.ts';
import { themeOfArticle } from '#domain/kit/kit-order.ts';
import type { KitTheme } from '#domain/kit/topics.ts';
import { ok, type Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { readList } from './packs.ts';
import { keepWarm } from './warm-articles.ts';

/** The cards of every article on this phone, in the kit's own order: what lists need. */
export const allCards = (): Promise<Result<readonly ArticleCard[], StorageFailure>> => readList('kit-cards');

/** Every article with its text; for searching, lists have the cards. */
export const allArticles = (): Promise<Result<readonly Article[], StorageFailure>> => readList('kit');

/** The articles of one theme. Asked for beforehand, they are in memory when one of them is opened. */
export async function readTheme(theme: KitTheme): Promise<Result<readonly Article[], StorageFailure>> {
  const articles = await readList('kit', { name: theme });
  if (articles.ok) keepWarm(articles.value);
  return articles;
}

/** One article, `null` when this phone does not have it. Opens the pack of its theme alone. */
export async function readArticle(slug: string): Promise<Result<Article | null, StorageFailure>> {
  const cards = await allCards();
  if (!cards.ok) return cards;
  const card = cards.value.find((each) => each.slug === slug);
  if (!card) return ok(null);
  const theme = await readTheme(themeOfArticle(card));
  return theme.ok ? ok(theme.value.find((each) => each.slug === slug) ?? null) : theme;
}
