import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  delayed,
  moved,
  resized,
  stretches,
  weekdaysCovered,
  weekdaysOf,
  weekdaysShared,
} from '#domain/family-leave/period.ts';
import { finnishHolidays, isFinnishWeekday, weekdaysBetween } from '#domain/time/finnish-weekdays.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { anyPeriods, between, leave, someDay } from './situations.ts';

describe('the weekdays of periods', () => {
  test('Saturdays count, Sundays and holidays do not', () => {
    // Holy week of 2027: Good Friday 26.3., Easter Monday 29.3.
    expect(weekdaysOf(between('first', 'parental', '2027-03-22', '2027-04-03'))).toBe(10);
    expect(finnishHolidays(2027).has(leave('first', 'parental', '2027-03-29', 1).from)).toBe(true);
  });

  test('every weekday is counted once, wherever periods meet', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 6 }),
        (start, lengths) => {
          let from = start;
          const parts = lengths.map((length, index) => {
            const part = { ...between('first', 'parental', from, plusDays(from, length - 1)), id: String(index) };
            from = plusDays(part.to, 1);
            return part;
          });
          const whole = weekdaysBetween(start, plusDays(from, -1));
          expect(parts.reduce((sum, part) => sum + weekdaysOf(part), 0)).toBe(whole);
          expect(weekdaysCovered(parts)).toBe(whole);
          expect(stretches(parts)).toHaveLength(1);
        },
      ),
    );
  });

  test('days counted one by one are the same: covered by one list, shared by two', () => {
    fc.assert(
      fc.property(anyPeriods, anyPeriods, (ones, others) => {
        const days = (periods: typeof ones) => {
          const set = new Set<string>();
          for (const { from, to } of periods)
            for (let day = from; day <= to; day = plusDays(day, 1)) if (isFinnishWeekday(day)) set.add(day);
          return set;
        };
        const a = days(ones);
        const b = days(others);
        expect(weekdaysCovered(ones)).toBe(a.size);
        expect(weekdaysShared(ones, others)).toBe([...a].filter((day) => b.has(day)).length);
      }),
      { numRuns: 40 },
    );
  });

  test('moving and pausing keep the number of days; a pause moves what comes after, nothing before', () => {
    fc.assert(
      fc.property(anyPeriods, someDay, fc.integer({ min: 0, max: 250 }), fc.nat(), (periods, day, pause, pick) => {
        for (const period of periods) expect(weekdaysOf(moved(period, day))).toBe(weekdaysOf(period));
        const chosen = periods[pick % Math.max(periods.length, 1)];
        if (!chosen) return;
        const later = delayed(periods, chosen.id, pause);
        expect(later.map(weekdaysOf)).toEqual(periods.map(weekdaysOf));
        const first = periods.find(({ id }) => id === chosen.id) ?? chosen;
        later.forEach((period, index) => {
          const before = periods[index] ?? period;
          if (before.from < first.from || pause === 0) expect(period).toEqual(before);
          else expect(weekdaysBetween(before.from, plusDays(period.from, -1))).toBe(pause);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('a new number of days moves the end only', () => {
    const period = leave('first', 'parental', '2027-04-01', 12);
    expect(resized(period, 20)).toEqual(leave('first', 'parental', '2027-04-01', 20));
  });
});
