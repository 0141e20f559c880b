import type { ArticleMeta } from '#domain/kit/article.ts';
import { useTexts } from '#i18n/language-context.tsx';

const openEnded = 72;

/** "3–4 kk": the ages an article is for. `toMonths` is left out of the range, so the last month shown is the one before. */
export function useAges(): (article: Pick<ArticleMeta, 'ages'>) => string {
  const t = useTexts('kit');
  return ({ ages: { fromMonths, toMonths } }) =>
    toMonths >= openEnded ? t('agesFrom', { from: fromMonths }) : t('ages', { from: fromMonths, to: toMonths });
}
