import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageInMonths, ageOn, type Age } from '#domain/family/age.ts';
import { daysBetween, localDate, plusDays, plusMonths } from '#domain/time/local-date.ts';
import { anyDay } from '#tests/domain/time/calendar.ts';

const d = localDate;

/** An age as numbers that compare from left to right. */
function asNumbers(age: Age): readonly [unit: number, whole: number, rest: number] {
  switch (age.unit) {
    case 'days':
      return [0, age.days, 0];
    case 'weeks':
      return [1, age.weeks, 0];
    case 'months':
      return [2, age.months, age.weeks];
    case 'years':
      return [3, age.years, age.months];
  }
}

function isAtMost(a: Age, b: Age): boolean {
  const [left, right] = [asNumbers(a), asNumbers(b)];
  const at = left.findIndex((n, index) => n !== right[index]);
  return at === -1 || (left[at] ?? 0) < (right[at] ?? 0);
}

describe('an age', () => {
  test.each<[birth: string, today: string, age: Age]>([
    ['2027-03-10', '2027-03-10', { unit: 'days', days: 0 }],
    ['2027-03-10', '2027-03-11', { unit: 'days', days: 1 }],
    ['2027-03-10', '2027-03-23', { unit: 'days', days: 13 }],
    ['2027-03-10', '2027-03-24', { unit: 'weeks', weeks: 2 }],
    ['2027-03-10', '2027-03-30', { unit: 'weeks', weeks: 2 }],
    ['2027-03-10', '2027-03-31', { unit: 'weeks', weeks: 3 }],
    ['2027-03-10', '2027-05-09', { unit: 'weeks', weeks: 8 }],
    ['2027-03-10', '2027-05-10', { unit: 'months', months: 2, weeks: 0 }],
    ['2027-03-10', '2027-05-16', { unit: 'months', months: 2, weeks: 0 }],
    ['2027-03-10', '2027-05-17', { unit: 'months', months: 2, weeks: 1 }],
    ['2027-03-10', '2029-03-09', { unit: 'months', months: 23, weeks: 3 }],
    ['2027-03-10', '2029-03-10', { unit: 'years', years: 2, months: 0 }],
    ['2027-03-10', '2029-04-09', { unit: 'years', years: 2, months: 0 }],
    ['2027-03-10', '2029-04-10', { unit: 'years', years: 2, months: 1 }],
    ['2027-03-10', '2034-02-10', { unit: 'years', years: 6, months: 11 }],
    // Born at the end of a month: a month is full on the last day of a shorter one.
    ['2027-03-31', '2027-06-29', { unit: 'months', months: 2, weeks: 4 }],
    ['2027-03-31', '2027-06-30', { unit: 'months', months: 3, weeks: 0 }],
    ['2027-11-30', '2028-02-28', { unit: 'months', months: 2, weeks: 4 }],
    ['2027-11-30', '2028-02-29', { unit: 'months', months: 3, weeks: 0 }],
    ['2028-02-29', '2030-02-27', { unit: 'months', months: 23, weeks: 4 }],
    ['2028-02-29', '2030-02-28', { unit: 'years', years: 2, months: 0 }],
  ])('of one born %s is on %s %o', (birth, today, age) => {
    expect(ageOn(d(birth), d(today))).toEqual(age);
  });

  test('is none before the birth', () => {
    expect(ageOn(d('2027-03-10'), d('2027-03-09'))).toBeNull();
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 4000 }), (birth, n) => {
        expect(ageOn(birth, plusDays(birth, -n))).toBeNull();
      }),
    );
  });

  test('never goes back and has no odd numbers', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 3000 }), (birth, n) => {
        const today = ageOn(birth, plusDays(birth, n));
        const tomorrow = ageOn(birth, plusDays(birth, n + 1));
        if (!today || !tomorrow) throw new Error('an age after the birth is missing');
        expect(isAtMost(today, tomorrow)).toBe(true);
        for (const number of asNumbers(today)) expect(Number.isInteger(number) && number >= 0).toBe(true);
        if (today.unit === 'months') expect(today.weeks).toBeLessThanOrEqual(4);
        if (today.unit === 'years') expect(today.months).toBeLessThanOrEqual(11);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an age for choosing articles', () => {
  test('is whole months, and none before the birth', () => {
    expect(ageInMonths(d('2027-03-10'), d('2027-04-09'))).toBe(0);
    expect(ageInMonths(d('2027-03-10'), d('2027-04-10'))).toBe(1);
    expect(ageInMonths(d('2027-01-31'), d('2027-02-28'))).toBe(1);
    expect(ageInMonths(d('2027-03-10'), d('2030-03-10'))).toBe(36);
    expect(ageInMonths(d('2027-03-10'), d('2026-01-01'))).toBe(0);
  });

  test('turns on the day the month is full', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 200 }), (birth, n) => {
        const day = plusMonths(birth, n);
        expect(ageInMonths(birth, day)).toBe(n);
        expect(ageInMonths(birth, plusDays(day, -1))).toBe(n - 1);
        expect(daysBetween(birth, day)).toBeGreaterThan(0);
      }),
    );
  });
});
