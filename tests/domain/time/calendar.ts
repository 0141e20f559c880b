import fc from 'fast-check';
import type { LocalDate } from '#domain/time/local-date.ts';

/* A calendar told by the rules of the calendar alone, without `Date`: what `domain/time` is compared with. */

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const two = (n: number) => String(n).padStart(2, '0');
const dayText = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

/** Every day of the years given, in order. */
export function* everyDay(firstYear: number, lastYear: number): Generator<string> {
  for (let year = firstYear; year <= lastYear; year++)
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= daysInMonth(year, month); day++) yield dayText(year, month, day);
}

export const partsOf = (date: LocalDate) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
};

/** Days of 1900–2100; the ends of months and the days around changes of the clocks come often. */
export const anyDay: fc.Arbitrary<LocalDate> = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom(1900, 2000, 2028, 2100)),
    month: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(2, 3, 10)),
    day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 25, max: 31 })),
  })
  .map(({ year, month, day }) => dayText(year, month, Math.min(day, daysInMonth(year, month))) as LocalDate);
