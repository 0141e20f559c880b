import { daysBetween, monthsBetween, plusMonths, type LocalDate } from './local-date.ts';

/** Months from one day to another with the part of the month that has begun, for a place on a line: 15.1.–30.4. is 3.5. */
export function monthsExactly(from: LocalDate, to: LocalDate): number {
  const whole = monthsBetween(from, to);
  const begun = plusMonths(from, whole);
  return whole + daysBetween(begun, to) / daysBetween(begun, plusMonths(from, whole + 1));
}
