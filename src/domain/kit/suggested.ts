import type { ArticleMeta } from './article.ts';
import { themeOfArticle } from './kit-order.ts';
import type { KitTheme } from './topics.ts';

/** Rhymes and lists are many and are sought by name; what is written for the young is for another reader. */
const onlySought: readonly KitTheme[] = ['rhymes', 'checklists', 'young'];

/**
 * Whether the phone may remember how far an article was read. Of a page about violence or drinking nobody else who opens the app is to see
 * that it was; saving it or marking it as read is the reader's own act.
 */
export const leavesTrace = ({ topics }: Pick<ArticleMeta, 'topics'>): boolean => topics[0] !== 'hard-times';

/**
 * Whether an article may come to a parent unasked, by the age of the child. Hard times are never suggested: who needs those pages finds
 * them by theme, by stage and by search, and nobody is met by them unprepared.
 */
export const isSuggested = (article: Pick<ArticleMeta, 'topics'>): boolean =>
  leavesTrace(article) && !onlySought.includes(themeOfArticle(article));
