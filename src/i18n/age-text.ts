import type { Age } from '#domain/family/age.ts';
import { useTexts } from './language-context.tsx';

/** An age as one says it: "5 päivää", "3 kk 2 vk", "2 år 1 mån". */
export function useAgeText(): (age: Age) => string {
  const t = useTexts('family');
  return (age) => {
    switch (age.unit) {
      case 'days':
        return t('age.days', { count: age.days });
      case 'weeks':
        return t('age.weeks', { count: age.weeks });
      case 'months':
        return age.weeks === 0
          ? t('age.months', { months: age.months })
          : t('age.monthsWeeks', { months: age.months, weeks: age.weeks });
      case 'years':
        return age.months === 0
          ? t('age.years', { years: age.years })
          : t('age.yearsMonths', { years: age.years, months: age.months });
    }
  };
}
