import type { AgeRange } from '#domain/kit/article.ts';
import { useTexts } from '#i18n/language-context.tsx';

const schoolAge = 72;
const grownUp = 144;

/** "3–4 kk", "2–3 v", "raskaus": the ages an article is for. `toMonths` is left out of the range. */
export function useAges(): (article: { readonly ages: AgeRange }) => string {
  const t = useTexts('kit');
  return ({ ages: { fromMonths, toMonths } }) => {
    if (fromMonths >= grownUp) return t('agesYoung');
    if (toMonths <= 0) return t('agesPregnancy');
    const isOpenEnded = toMonths >= schoolAge && fromMonths < 36;
    if (fromMonths < 0) return isOpenEnded ? t('agesAll') : t('agesPregnancyOn');
    if (isOpenEnded) return fromMonths === 0 ? t('agesFromBirth') : t('agesFrom', { from: fromMonths });
    return fromMonths >= 24 && fromMonths % 12 === 0 && toMonths % 12 === 0
      ? t('agesYears', { from: fromMonths / 12, to: toMonths / 12 })
      : t('ages', { from: fromMonths, to: toMonths });
  };
}
