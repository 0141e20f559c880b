import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  easterSunday,
  finnishHolidays,
  isFinnishWeekday,
  lastOfWeekdays,
  plusFinnishWeekdays,
  weekdaysBetween,
} from '#domain/time/finnish-weekdays.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { everyDay } from '#tests/domain/time/calendar.ts';

const d = localDate;
const years = Array.from({ length: 81 }, (_, at) => 2020 + at);

/** Sundays by counting sevens from one of them, without `Date`. */
const sundays = new Set([...everyDay(2018, 2102)].filter((_, at) => at % 7 === 6));
const library = new Holidays('FI');
const libraryDays = (year: number, type: string) =>
  library.getHolidays(year).filter((holiday) => holiday.type === type);
const dayOf = ({ date }: { readonly date: string }) => date.slice(0, 10);

test('the calendar of this test knows its Sundays', () => {
  expect(sundays.has('2018-01-07')).toBe(true);
  expect(sundays.has('2027-03-28')).toBe(true);
  expect(sundays.size).toBe(4435);
});

describe('Easter', () => {
  test.each(['2008-03-23', '2011-04-24', '2026-04-05', '2027-03-28', '2038-04-25', '2076-04-19', '2100-03-28'])(
    'is on %s',
    (day) => {
      expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
    },
  );
});

describe('holidays', () => {
  test('of 2027 are these', () => {
    expect([...finnishHolidays(2027)].toSorted()).toEqual([
      ...['2027-01-01', '2027-01-06', '2027-03-26', '2027-03-29', '2027-05-01', '2027-05-06'],
      ...['2027-06-26', '2027-11-06', '2027-12-06', '2027-12-25', '2027-12-26'],
    ]);
  });

  /* The library's `public` days are the church holidays and public holidays; Easter and Whit Sunday are Sundays anyhow. */
  test.each(years)('of %i are the public ones of an independent library', (year) => {
    const other = libraryDays(year, 'public').map(dayOf);
    expect(other.length).toBeGreaterThanOrEqual(13);
    const notSundays = (days: Iterable<string>) => [...new Set(days)].filter((day) => !sundays.has(day)).toSorted();
    expect(notSundays(finnishHolidays(year))).toEqual(notSundays(other));
  });

  test('are not what the library calls `bank`: the law does not name the eves, so they are weekdays', () => {
    for (const year of years) {
      const eves = libraryDays(year, 'bank');
      expect(eves.map(({ name }) => name)).toEqual(['juhannusaatto', 'jouluaatto', 'Uudenvuodenaatto']);
      for (const eve of eves.map(dayOf)) expect([eve, isFinnishWeekday(d(eve))]).toEqual([eve, !sundays.has(eve)]);
    }
  });

  test('are not Easter Saturday, nor the days that are only celebrated', () => {
    for (const year of years) {
      expect(isFinnishWeekday(plusDays(easterSunday(year), -1))).toBe(true);
      for (const { date } of libraryDays(year, 'observance')) expect(sundays.has(dayOf({ date }))).toBe(true);
    }
  });
});

/** Every weekday of 2019–2101 in a row, from the library and the counted Sundays. */
const weekdays = (() => {
  const closed = new Set([2019, ...years, 2101].flatMap((year) => libraryDays(year, 'public').map(dayOf)));
  return [...everyDay(2019, 2101)].filter((day) => !sundays.has(day) && !closed.has(day)) as LocalDate[];
})();
const weekdaySet = new Set<string>(weekdays);
const day = fc
  .record({ year: fc.integer({ min: 2020, max: 2099 }), n: fc.nat(365) })
  .map(({ year, n }) => plusDays(d(`${year}-01-01`), n));
const count = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constantFrom(1, 12, 14, 30, 40, 160));

describe('counting weekdays', () => {
  test('a day is one when the library and the week say so', () => {
    for (const each of everyDay(2020, 2100))
      expect([each, isFinnishWeekday(d(each))]).toEqual([each, weekdaySet.has(each)]);
  });

  test('forwards ends on the last of so many, counted from the day after', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 300 }), (anchor, n) => {
        const next = weekdays.findIndex((each) => each > anchor);
        expect(plusFinnishWeekdays(anchor, n)).toBe(weekdays[next + n - 1]);
      }),
    );
  });

  test('backwards ends on the first of so many, the anchor not counted', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200 }), (anchor, n) => {
        const before = weekdays.findLastIndex((each) => each < anchor);
        expect(plusFinnishWeekdays(anchor, -n)).toBe(weekdays[before - n + 1]);
        // FACTS: the date that has exactly so many weekdays from itself up to the day before.
        expect(weekdaysBetween(plusFinnishWeekdays(anchor, -n), plusDays(anchor, -1))).toBe(n);
      }),
    );
  });

  test('none stays where it is', () => {
    for (const each of ['2027-03-15', '2027-03-26', '2027-03-28'].map(d))
      expect(plusFinnishWeekdays(each, 0)).toBe(each);
  });

  test('between two days counts both', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -10, max: 400 }), (from, n) => {
        const to = plusDays(from, n);
        expect(weekdaysBetween(from, to)).toBe(weekdays.filter((each) => from <= each && each <= to).length);
      }),
    );
  });

  test('a period of so many ends on a weekday and has so many', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        const last = lastOfWeekdays(from, n);
        expect(weekdaysBetween(from, last)).toBe(n);
        expect(weekdaySet.has(last)).toBe(true);
      }),
    );
  });

  test.each([
    ['a Monday of a week without holidays', '2027-02-01', 6, '2027-02-06'],
    ['into Easter', '2027-03-25', 2, '2027-03-27'],
    ['over Easter', '2027-03-25', 3, '2027-03-30'],
    ['over Christmas', '2026-12-24', 2, '2026-12-28'],
    ['over Midsummer', '2027-06-25', 2, '2027-06-28'],
    ['over a leap day', '2028-02-28', 3, '2028-03-01'],
    ['over the February of 2100, which has no leap day', '2100-02-27', 2, '2100-03-01'],
  ])('%s: from %s, %i of them end on %s', (_name, from, n, last) => {
    expect(lastOfWeekdays(d(from), n)).toBe(last);
  });
});
