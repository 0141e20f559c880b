import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOn } from '#domain/family/age.ts';
import { developmentStart, wasPreterm } from '#domain/family/corrected-age.ts';
import { localDate, plusDays, plusMonths } from '#domain/time/local-date.ts';
import { anyDay } from '#tests/domain/time/calendar.ts';

const d = localDate;
const born = (birthDate: string | null, dueDate: string | null) => ({
  birthDate: birthDate === null ? null : d(birthDate),
  dueDate: dueDate === null ? null : d(dueDate),
});

describe('a child', () => {
  test('is born preterm before 37+0, three weeks before the due date', () => {
    expect(wasPreterm(born('2027-02-21', '2027-03-15'))).toBe(true); // 36+6
    expect(wasPreterm(born('2027-02-22', '2027-03-15'))).toBe(false); // 37+0
    expect(wasPreterm(born('2027-03-15', '2027-03-15'))).toBe(false);
    expect(wasPreterm(born('2027-03-29', '2027-03-15'))).toBe(false);
  });

  test('of whom a day is not known is neither preterm nor not', () => {
    expect(wasPreterm(born(null, '2027-03-15'))).toBeNull();
    expect(wasPreterm(born('2027-03-15', null))).toBeNull();
    expect(wasPreterm(born(null, null))).toBeNull();
  });
});

describe('development is counted', () => {
  test('from the due date for a preterm child, until it is two by it', () => {
    const child = born('2026-08-07', '2026-09-10');
    expect(developmentStart(child, d('2026-08-07'))).toBe('2026-09-10');
    expect(developmentStart(child, d('2028-09-09'))).toBe('2026-09-10');
    expect(developmentStart(child, d('2028-09-10'))).toBe('2026-08-07');
  });

  test('from the birth for one born at term, or without a due date', () => {
    expect(developmentStart(born('2026-08-30', '2026-09-10'), d('2026-12-01'))).toBe('2026-08-30');
    expect(developmentStart(born('2026-08-07', null), d('2026-12-01'))).toBe('2026-08-07');
  });

  test('from nothing before the birth', () => {
    expect(developmentStart(born(null, '2027-03-15'), d('2026-12-01'))).toBeNull();
  });

  test('gives no age before the due date has come', () => {
    const child = born('2026-08-07', '2026-09-10');
    const start = developmentStart(child, d('2026-09-09'));
    expect(start && ageOn(start, d('2026-09-09'))).toBeNull();
    expect(start && ageOn(start, d('2026-09-10'))).toEqual({ unit: 'days', days: 0 });
  });

  test('from the due date exactly while a child born more than three weeks early is under two', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -120, max: 21 }), fc.nat(1200), (dueDate, early, later) => {
        const birthDate = plusDays(dueDate, early);
        const today = plusDays(birthDate, later);
        const corrected = early < -21 && today < plusMonths(dueDate, 24);
        expect(developmentStart({ birthDate, dueDate }, today)).toBe(corrected ? dueDate : birthDate);
      }),
    );
  });
});
