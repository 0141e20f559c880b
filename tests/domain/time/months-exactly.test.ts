import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOfDayNumber, localDate, monthsBetween, plusDays } from '#domain/time/local-date.ts';
import { monthsExactly } from '#domain/time/months-exactly.ts';

const months = (from: string, to: string) => monthsExactly(localDate(from), localDate(to));
const day = fc.integer({ min: 18_000, max: 30_000 }).map(dateOfDayNumber);

test('the part of a month that has begun counts as a part', () => {
  expect(months('2026-01-15', '2026-04-30')).toBe(3.5);
  expect(months('2026-08-07', '2026-11-07')).toBe(3);
  expect(months('2026-11-21', '2026-11-21')).toBe(0);
});

test('it lies in its whole month, and a later day is later on the line', () => {
  fc.assert(
    fc.property(day, fc.nat(800), fc.integer({ min: 1, max: 40 }), (from, age, more) => {
      const to = plusDays(from, age);
      const exact = monthsExactly(from, to);
      expect(Math.floor(exact)).toBe(monthsBetween(from, to));
      expect(monthsExactly(from, plusDays(to, more))).toBeGreaterThan(exact);
    }),
  );
});
