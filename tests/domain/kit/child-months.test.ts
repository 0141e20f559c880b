import { expect, test } from 'vitest';
import { developmentMonths } from '#domain/kit/child-months.ts';
import { localDate } from '#domain/time/local-date.ts';

const today = localDate('2026-11-21');
const months = (birthDate: string | null, dueDate: string | null = null) =>
  developmentMonths(
    {
      birthDate: birthDate === null ? null : localDate(birthDate),
      dueDate: dueDate === null ? null : localDate(dueDate),
    },
    today,
  );

test('the age of a child is counted from the birth, of one born early from the day it was due', () => {
  expect(months('2026-08-07')).toBe(3);
  expect(months('2026-08-07', '2026-08-20')).toBe(3);
  expect(months('2026-08-07', '2026-10-10')).toBe(1);
  // Born early, and not yet due: here, though no month old.
  expect(months('2026-11-01', '2027-01-10')).toBe(0);
});

test('one who is expected has no age yet, also when the day has passed', () => {
  expect(months(null, '2026-12-01')).toBe(-1);
  expect(months(null, '2027-03-15')).toBe(-4);
  expect(months(null, '2026-11-10')).toBe(-1);
  expect(months(null)).toBeNull();
});
