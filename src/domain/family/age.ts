import { daysBetween, monthsBetween, plusMonths, type LocalDate } from '#domain/time/local-date.ts';

/** An age in the unit a parent would say it in: days, then weeks, then months with weeks, then years with months. */
export type Age =
  | { readonly unit: 'days'; readonly days: number }
  | { readonly unit: 'weeks'; readonly weeks: number }
  | { readonly unit: 'months'; readonly months: number; readonly weeks: number }
  | { readonly unit: 'years'; readonly years: number; readonly months: number };

/** Age on `today` of one born on `birth`; a birth in the future has no age and gives `null`. */
export function ageOn(birth: LocalDate, today: LocalDate): Age | null {
  const days = daysBetween(birth, today);
  if (days < 0) return null;
  if (days < 14) return { unit: 'days', days };
  const months = monthsBetween(birth, today);
  if (months < 2) return { unit: 'weeks', weeks: Math.floor(days / 7) };
  if (months < 24)
    return { unit: 'months', months, weeks: Math.floor(daysBetween(plusMonths(birth, months), today) / 7) };
  return { unit: 'years', years: Math.floor(months / 12), months: months % 12 };
}

/** Whole months of age for choosing an article; before birth 0. */
export const ageInMonths = (birth: LocalDate, today: LocalDate): number => Math.max(0, monthsBetween(birth, today));
