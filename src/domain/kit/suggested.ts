import type { ArticleMeta } from './article.ts';
import { themeOfArticle } from './kit-order.ts';
import type { KitTheme } from './topics.ts';

/** Rhymes and lists are many and are sought by name; what is written for the young is for another reader. */
const onlySought: readonly KitTheme[] = ['rhymes', 'checklists', 'young'];

/**
 * Whether an article may come to a parent unasked, by the age of the child. Hard times are never suggested: who needs those pages finds
 * them by theme, by stage and by search, and nobody is met by them unprepared.
 */
export const isSuggested = (article: Pick<ArticleMeta, 'topics'>): boolean =>
  article.topics[0] !== 'hard-times' && !onlySought.includes(themeOfArticle(article));
