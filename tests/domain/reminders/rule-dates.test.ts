import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFrom, daysOf } from '#domain/reminders/rule-dates.ts';
import type { Offset } from '#domain/reminders/rule.ts';
import { daysBetween, monthsBetween, plusDays, plusMonths } from '#domain/time/local-date.ts';
import { anyDay } from '#tests/domain/time/calendar.ts';
import { d } from './family-sample.ts';

const days = (value: number): Offset => ({ unit: 'days', value });
const weeks = (value: number): Offset => ({ unit: 'weeks', value });
const months = (value: number): Offset => ({ unit: 'months', value });
const years = (value: number): Offset => ({ unit: 'years', value });
const weekdays = (value: number): Offset => ({ unit: 'weekdays', value });
const monthStart = (value: number): Offset => ({ unit: 'month-start', value });

/* The test vectors of FACTS A0, every column; the day in the first one is the due date, or the birth where the last columns say so. */
describe.each([
  {
    day: '2027-03-15',
    ...{ reached: '2026-11-09', check: '2026-10-04', twoMonths: '2027-01-15' },
    ...{ thirty: '2027-02-08', fourteen: '2027-02-26', last: '2027-09-23', homeCare: '2027-09-24' },
  },
  {
    day: '2027-01-10',
    ...{ reached: '2026-09-06', check: '2026-08-01', twoMonths: '2026-11-10' },
    ...{ thirty: '2026-12-02', fourteen: '2026-12-21', last: '2027-07-21', homeCare: '2027-07-22' },
  },
])('for $day', ({ day, reached, check, twoMonths, thirty, fourteen, last, homeCare }) => {
  test('154 days of pregnancy are reached 126 days before', () => {
    expect(dayFrom(d(day), days(-126))).toBe(reached);
    expect(dayFrom(d(day), weeks(-18))).toBe(reached);
  });

  test('the safe day for the check is 16+6, 162 days before', () => {
    expect(dayFrom(d(day), days(-162))).toBe(check);
    expect(280 - 162).toBe(16 * 7 + 6);
  });

  test('two months before', () => {
    expect(dayFrom(d(day), months(-2))).toBe(twoMonths);
  });

  test('30 and 14 weekdays before', () => {
    expect(daysOf({ from: weekdays(-30), to: weekdays(-14) }, d(day))).toEqual({ from: thirty, to: fourteen });
  });

  test('the last of 160 weekdays after the birth, and the day after it', () => {
    expect(dayFrom(d(day), weekdays(160))).toBe(last);
    expect(plusDays(dayFrom(d(day), weekdays(160)), 1)).toBe(homeCare);
  });
});

describe('the last day to apply for a place', () => {
  test.each([
    ['2027-08-01', '2027-04-01'],
    ['2027-06-30', '2027-02-28'],
    ['2027-02-28', '2026-10-28'],
    ['2028-02-29', '2027-10-29'],
    ['2027-04-05', '2026-12-05'],
    ['2027-12-31', '2027-08-31'],
    ['2028-06-30', '2028-02-29'],
    ['2100-06-30', '2100-02-28'],
    ['2027-01-01', '2026-09-01'],
  ])('for care from %s is %s', (start, last) => {
    expect(dayFrom(d(start), months(-4))).toBe(last);
  });

  test('has exactly four full months ahead, and at most the three days that a short month takes', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const last = dayFrom(start, months(-4));
        expect(monthsBetween(last, start)).toBe(4);
        expect(daysBetween(plusMonths(last, 4), start)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(plusMonths(last, 4), start)).toBeLessThanOrEqual(3);
      }),
    );
  });

  test.each([
    ['2027-08-01', '2027-07-18'],
    ['2027-01-10', '2026-12-27'],
    ['2028-03-14', '2028-02-29'],
    ['2027-03-14', '2027-02-28'],
  ])('when the need is sudden, for care from %s is %s', (start, last) => {
    expect(dayFrom(d(start), weeks(-2))).toBe(last);
  });
});

describe('the first day of the right', () => {
  test.each([
    ['2026-08-20', '2027-05-01'],
    ['2026-08-01', '2027-05-01'],
    ['2026-08-31', '2027-05-01'],
    ['2026-05-31', '2027-02-01'],
    ['2027-05-31', '2028-02-01'],
    ['2028-02-29', '2028-11-01'],
    ['2026-03-31', '2026-12-01'],
    ['2026-04-01', '2027-01-01'],
  ])('of one born %s is %s', (birth, first) => {
    expect(dayFrom(d(birth), monthStart(9))).toBe(first);
  });

  test('is the first of the month in which nine months are full', () => {
    fc.assert(
      fc.property(anyDay, (birth) => {
        expect(dayFrom(birth, monthStart(9))).toBe(`${plusMonths(birth, 9).slice(0, 7)}-01`);
      }),
    );
  });
});

describe('years', () => {
  test('of one born on a leap day are full on the 28th where there is no 29th', () => {
    const born = d('2024-02-29');
    expect([1, 2, 3, 4].map((n) => dayFrom(born, years(n)))).toEqual([
      ...['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'],
    ]);
    expect(dayFrom(d('2096-02-29'), years(4))).toBe('2100-02-28');
  });

  test('are twelve months each', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -7, max: 7 }), (day, n) => {
        expect(dayFrom(day, years(n))).toBe(dayFrom(day, months(12 * n)));
      }),
    );
  });
});

describe('the days of a rule', () => {
  test('are one for a day, with two equal ends', () => {
    expect(daysOf({ at: months(3) }, d('2027-11-30'))).toEqual({ from: '2028-02-29', to: '2028-02-29' });
  });

  test('have the ends of a window', () => {
    expect(daysOf({ from: days(-210), to: days(-183) }, d('2027-03-15'))).toEqual({
      from: '2026-08-17',
      to: '2026-09-13',
    });
  });

  test('may be days of the calendar in the year of the anchor', () => {
    const when = { yearFrom: '01-01', yearTo: '02-28' } as const;
    expect(daysOf(when, d('2033-01-01'))).toEqual({ from: '2033-01-01', to: '2033-02-28' });
    expect(daysOf(when, d('2032-12-31'))).toEqual({ from: '2032-01-01', to: '2032-02-28' });
  });

  test('never end before they begin, and a later anchor never gives an earlier day', () => {
    const units = fc.constantFrom<Offset['unit']>('days', 'weeks', 'months', 'years', 'weekdays', 'month-start');
    const scale = { days: 365, weeks: 52, months: 24, years: 6, weekdays: 60, 'month-start': 24 };
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(400),
        units,
        fc.integer({ min: -100, max: 100 }),
        fc.nat(20),
        (day, n, unit, of, more) => {
          const value = Math.round((of / 100) * scale[unit]);
          const window = daysOf({ from: { unit, value }, to: { unit, value: value + more } }, day);
          expect(window.from <= window.to).toBe(true);
          expect(dayFrom(day, { unit, value }) <= dayFrom(plusDays(day, n), { unit, value })).toBe(true);
        },
      ),
    );
  });
});
