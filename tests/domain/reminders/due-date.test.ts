import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFourMonths, applyTwoWeeks, rightStarts } from '#content/rules/early-education.ts';
import { dueDate } from '#domain/reminders/due-date.ts';
import { daysBetween, localDate, monthsBetween, plusMonths } from '#domain/time/local-date.ts';
import { anyDay } from '#tests/domain/time/calendar.ts';

describe('the last day to apply for a place', () => {
  test.each([
    ['2027-08-01', '2027-04-01'],
    ['2027-06-30', '2027-02-28'],
    ['2027-02-28', '2026-10-28'],
    ['2028-02-29', '2027-10-29'],
    ['2027-04-05', '2026-12-05'],
    ['2027-12-31', '2027-08-31'],
    ['2028-06-30', '2028-02-29'],
    ['2027-01-01', '2026-09-01'],
  ])('for care from %s is %s', (start, last) => {
    expect(dueDate(localDate(start), applyFourMonths.offset)).toBe(last);
  });

  test('has exactly four full months ahead, and at most the three days that a short month takes', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const last = dueDate(start, applyFourMonths.offset);
        expect(monthsBetween(last, start)).toBe(4);
        expect(daysBetween(plusMonths(last, 4), start)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(plusMonths(last, 4), start)).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('the last day to apply when the need is sudden', () => {
  test.each([
    ['2027-08-01', '2027-07-18'],
    ['2027-04-05', '2027-03-22'],
    ['2027-01-10', '2026-12-27'],
    ['2028-03-14', '2028-02-29'],
    ['2027-03-14', '2027-02-28'],
  ])('for care from %s is %s', (start, last) => {
    expect(dueDate(localDate(start), applyTwoWeeks.offset)).toBe(last);
  });

  test('is fourteen days before', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        expect(daysBetween(dueDate(start, applyTwoWeeks.offset), start)).toBe(14);
      }),
    );
  });
});

describe('the first day of the right', () => {
  test.each([
    ['2026-08-20', '2027-05-01'], // the article's own example: nine months on 20 May
    ['2026-08-01', '2027-05-01'],
    ['2026-08-31', '2027-05-01'],
    ['2026-05-31', '2027-02-01'], // nine months on 28 February
    ['2027-05-31', '2028-02-01'],
    ['2028-02-29', '2028-11-01'],
    ['2026-03-31', '2026-12-01'],
    ['2026-04-01', '2027-01-01'],
  ])('of one born %s is %s', (birth, first) => {
    expect(dueDate(localDate(birth), rightStarts.offset)).toBe(first);
  });

  test('is the first of the month in which nine months are full', () => {
    fc.assert(
      fc.property(anyDay, (birth) => {
        const first = dueDate(birth, rightStarts.offset);
        expect(first.slice(-2)).toBe('01');
        expect(first.slice(0, 7)).toBe(plusMonths(birth, 9).slice(0, 7));
      }),
    );
  });
});
