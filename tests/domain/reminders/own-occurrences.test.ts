import { addDays, addMonths, addWeeks, addYears, format } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwnDone, lastDayOf, nextOccurrence, occurrencesBetween } from '#domain/reminders/own-occurrences.ts';
import { repeatUnits, type OwnReminder, type RepeatUnit } from '#domain/reminders/own-reminder.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { localTime, type LocalTime } from '#domain/time/local-time.ts';
import { anyDay } from '#tests/domain/time/calendar.ts';
import { fastest } from '#tests/support/fastest.ts';

const d = localDate;
const id = 'a'.repeat(32);
const single: OwnReminder = {
  id,
  child: null,
  kind: 'other',
  title: 'Uimahalli',
  note: null,
  start: d('2026-11-21'),
  times: [],
  repeat: null,
};
const repeating = (start: string, unit: RepeatUnit, every = 1, until: string | null = null): OwnReminder => ({
  ...single,
  start: d(start),
  repeat: { every, unit, until: until === null ? null : d(until) },
});
const days = (own: OwnReminder, from: string, to: string) =>
  occurrencesBetween(own, d(from), d(to)).map(({ date }) => date);

/* What an independent library makes of the n-th day. It reckons in the zone of the machine, so days go in and out as local ones. */
const add = { day: addDays, week: addWeeks, month: addMonths, year: addYears } as const;
function oracle(start: LocalDate, unit: RepeatUnit, steps: number): string {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  return format(add[unit](new Date(year, month - 1, day, 12), steps), 'yyyy-MM-dd');
}

const anyTimes: fc.Arbitrary<LocalTime[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1439 }), { maxLength: 4 })
  .map((minutes) =>
    minutes
      .sort((a, b) => a - b)
      .map((minute) =>
        localTime(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`),
      ),
  );
const anyOwn: fc.Arbitrary<OwnReminder> = fc
  .record({
    start: anyDay,
    times: anyTimes,
    unit: fc.option(fc.constantFrom(...repeatUnits)),
    every: fc.integer({ min: 1, max: 40 }),
    lasts: fc.option(fc.nat(4000)),
  })
  .map(({ start, times, unit, every, lasts }) => ({
    ...single,
    start,
    times,
    repeat: unit && { unit, every, until: lasts === null ? null : plusDays(start, lasts) },
  }));
const near = (own: OwnReminder, offset: number) => plusDays(own.start, offset);

describe('the days of an own reminder', () => {
  test.each([
    ['once', single, '2026-11-01', '2026-12-31', ['2026-11-21']],
    ['once, not in the window', single, '2026-11-22', '2026-12-31', []],
    ['daily', repeating('2026-11-21', 'day'), '2026-11-20', '2026-11-23', ['2026-11-21', '2026-11-22', '2026-11-23']],
    ['every third day', repeating('2026-11-21', 'day', 3), '2026-11-25', '2026-12-01', ['2026-11-27', '2026-11-30']],
    ['weekly', repeating('2026-11-21', 'week'), '2026-12-01', '2026-12-12', ['2026-12-05', '2026-12-12']],
    [
      'monthly from the 31st',
      repeating('2027-01-31', 'month'),
      '2027-01-01',
      '2027-05-31',
      ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'],
    ],
    [
      'yearly from 29 February',
      repeating('2024-02-29', 'year'),
      '2026-01-01',
      '2028-12-31',
      ['2026-02-28', '2027-02-28', '2028-02-29'],
    ],
    [
      'yearly over 2100, which has no 29 February',
      repeating('2096-02-29', 'year', 4),
      '2096-01-01',
      '2104-12-31',
      ['2096-02-29', '2100-02-28', '2104-02-29'],
    ],
    [
      'daily until a day, itself included',
      repeating('2026-11-21', 'day', 1, '2026-11-22'),
      '2026-11-01',
      '2026-12-31',
      ['2026-11-21', '2026-11-22'],
    ],
    ['until a day before the first', repeating('2026-11-21', 'day', 1, '2026-11-20'), '2026-11-01', '2026-12-31', []],
    ['in a window that ends before it begins', repeating('2026-11-01', 'day'), '2026-12-31', '2026-11-01', []],
  ])('%s', (_name, own, from, to, expected) => {
    expect(days(own, from, to)).toEqual(expected);
  });

  test('are whole also where the clocks change', () => {
    expect(days(repeating('2027-03-27', 'day'), '2027-03-27', '2027-03-29')).toEqual([
      '2027-03-27',
      '2027-03-28',
      '2027-03-29',
    ]);
    const nightly = { ...repeating('2027-10-30', 'day'), times: [localTime('03:30')] };
    expect(occurrencesBetween(nightly, d('2027-10-30'), d('2027-11-01')).map((each) => each.id)).toEqual([
      `own:${id}:2027-10-30T03:30`,
      `own:${id}:2027-10-31T03:30`,
      `own:${id}:2027-11-01T03:30`,
    ]);
  });

  test('have every time of day, and a name of their own', () => {
    const own = { ...single, times: [localTime('08:00'), localTime('20:00')] };
    expect(occurrencesBetween(own, own.start, own.start)).toEqual([
      { id: `own:${id}:2026-11-21T08:00`, own, date: '2026-11-21', time: '08:00' },
      { id: `own:${id}:2026-11-21T20:00`, own, date: '2026-11-21', time: '20:00' },
    ]);
    expect(occurrencesBetween(single, single.start, single.start)).toEqual([
      { id: `own:${id}:2026-11-21`, own: single, date: '2026-11-21', time: null },
    ]);
  });

  test('agree with another library, each counted from the first', () => {
    const step = fc.tuple(anyDay, fc.constantFrom(...repeatUnits), fc.integer({ min: 1, max: 30 }), fc.nat(60));
    fc.assert(
      fc.property(step, ([start, unit, every, n]) => {
        const day = d(oracle(start, unit, n * every));
        expect(days(repeating(start, unit, every), day, day)).toEqual([day]);
        const all = days(repeating(start, unit, every), start, day);
        expect(all).toHaveLength(n + 1);
        expect(all[Math.floor(n / 2)]).toBe(oracle(start, unit, Math.floor(n / 2) * every));
      }),
    );
  });

  test('of a window are those of a larger one that lie in it', () => {
    const window = fc.tuple(fc.integer({ min: -400, max: 3000 }), fc.nat(700), fc.nat(500), fc.nat(500));
    fc.assert(
      fc.property(anyOwn, window, (own, [first, length, before, after]) => {
        const [from, to] = [near(own, first), near(own, first + length)];
        const larger = occurrencesBetween(own, plusDays(from, -before), plusDays(to, after));
        expect(occurrencesBetween(own, from, to)).toEqual(larger.filter(({ date }) => from <= date && date <= to));
      }),
    );
  });

  test('ascend, are each there once, and lie between the first day and the last', () => {
    fc.assert(
      fc.property(anyOwn, fc.integer({ min: -400, max: 3000 }), (own, first) => {
        const found = occurrencesBetween(own, near(own, first), near(own, first + 700));
        const ids = found.map((each) => each.id);
        expect(ids).toEqual([...new Set(ids)].sort());
        const until = own.repeat ? own.repeat.until : own.start;
        for (const { date } of found) {
          expect(date >= own.start).toBe(true);
          if (until) expect(date <= until).toBe(true);
        }
      }),
    );
  });

  test('are found at once, however long ago it began', () => {
    const own = repeating('1000-01-01', 'day');
    const took = fastest(() => {
      for (let n = 0; n < 1000; n += 1) occurrencesBetween(own, d('2100-02-28'), d('2100-03-01'));
    });
    expect(took).toBeLessThan(500);
    expect(days(own, '2100-02-28', '2100-03-01')).toEqual(['2100-02-28', '2100-03-01']);
  });
});

describe('the next time', () => {
  const twice = { ...repeating('2026-11-21', 'day'), times: [localTime('08:00'), localTime('20:00')] };

  test.each([
    ['before it has begun', twice, '2026-11-01', null, '2026-11-21T08:00'],
    ['later today', twice, '2026-11-21', '08:00', '2026-11-21T20:00'],
    ['tomorrow, when today is over', twice, '2026-11-21', '20:00', '2026-11-22T08:00'],
    ['after a whole day', twice, '2026-11-21', null, '2026-11-22T08:00'],
    ['of what lasts a whole day is another day', repeating('2026-11-21', 'day'), '2026-11-21', '00:00', '2026-11-22'],
    ['of a month that is short', repeating('2027-01-31', 'month'), '2027-01-31', null, '2027-02-28'],
    ['of a month that is long again', repeating('2027-01-31', 'month'), '2027-02-28', null, '2027-03-31'],
  ])('%s', (_name, own, after, time, expected) => {
    expect(nextOccurrence(own, d(after), time === null ? null : localTime(time))?.id).toBe(`own:${id}:${expected}`);
  });

  test.each([
    ['once and over', single, '2026-11-21'],
    ['past its last day', repeating('2026-11-21', 'day', 1, '2026-11-30'), '2026-11-30'],
    ['ends before it begins', repeating('2026-11-21', 'day', 1, '2026-11-01'), '2026-10-01'],
    ['past the last day of the calendar', repeating('2026-11-21', 'year', 365), '9751-11-21'],
  ])('is none when it is %s', (_name, own, after) => {
    expect(nextOccurrence(own, d(after))).toBeNull();
  });

  test('is the first of those that come', () => {
    fc.assert(
      fc.property(anyOwn, fc.integer({ min: -400, max: 3000 }), anyTimes, (own, offset, [time = null]) => {
        const after = near(own, offset);
        const coming = occurrencesBetween(own, after, plusDays(after, 366 * 50)).filter(
          (each) => each.date > after || (time !== null && each.time !== null && each.time > time),
        );
        expect(nextOccurrence(own, after, time)).toEqual(coming[0] ?? null);
      }),
      { numRuns: 60 },
    );
  });
});

test('the last day is the last that it falls on', () => {
  expect(lastDayOf(single)).toBe('2026-11-21');
  expect(lastDayOf(repeating('2026-11-21', 'day'))).toBeNull();
  expect(lastDayOf(repeating('2026-11-21', 'week', 1, '2026-12-01'))).toBe('2026-11-28');
  fc.assert(
    fc.property(anyOwn, (own) => {
      const last = lastDayOf(own);
      if (last === null) return;
      expect(nextOccurrence(own, last)).toBeNull();
      expect(occurrencesBetween(own, last, last)).not.toEqual([]);
    }),
  );
});

test('what has been ticked is told by its name', () => {
  const [first, second] = occurrencesBetween(repeating('2026-11-21', 'day'), d('2026-11-21'), d('2026-11-22'));
  if (!first || !second) throw new Error('two days');
  const done = new Set([`own:${id}:2026-11-21`]);
  expect([isOwnDone(first, done), isOwnDone(second, done)]).toEqual([true, false]);
});
