import Holidays from 'date-holidays';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holidayNames, type HolidayName } from '#domain/directory/hours.ts';
import { holidayDay, holidaysOn } from '#domain/directory/open-hours/holiday-days.ts';
import { localDate } from '#domain/time/local-date.ts';
import { describeWithData } from '#tests/support/describe-with-data.ts';
import { testData } from '#tests/support/test-data.ts';

const years = Array.from({ length: 81 }, (_, at) => 2020 + at);

test('the holidays of 2027', () => {
  expect(Object.fromEntries(holidayNames.map((name) => [name, holidayDay(name, 2027)]))).toEqual({
    NewYearDay: '2027-01-01',
    Epiphany: '2027-01-06',
    MaundyThursday: '2027-03-25',
    GoodFriday: '2027-03-26',
    EasterSunday: '2027-03-28',
    EasterMonday: '2027-03-29',
    MayDayEve: '2027-04-30',
    MayDay: '2027-05-01',
    AscensionDay: '2027-05-06',
    WhitSunday: '2027-05-16',
    MidsummerEve: '2027-06-25',
    MidsummerDay: '2027-06-26',
    AllSaintsDay: '2027-11-06',
    IndependenceDay: '2027-12-06',
    ChristmasEve: '2027-12-24',
    ChristmasDay: '2027-12-25',
    SecondDayOfChristmas: '2027-12-26',
    NewYearEve: '2027-12-31',
  });
});

/** What an independent library calls them; it knows no Maundy Thursday and no May Day Eve in Finland. */
const inLibrary = {
  NewYearDay: '01-01',
  Epiphany: '01-06',
  GoodFriday: 'easter -2',
  EasterSunday: 'easter',
  EasterMonday: 'easter 1',
  MayDay: '05-01',
  AscensionDay: 'easter 39',
  WhitSunday: 'easter 49',
  MidsummerEve: 'friday after 06-19',
  MidsummerDay: 'saturday after 06-20',
  AllSaintsDay: 'saturday after 10-31',
  IndependenceDay: '12-06',
  ChristmasEve: '12-24',
  ChristmasDay: '12-25',
  SecondDayOfChristmas: '12-26',
  NewYearEve: '12-31',
} as const satisfies Partial<Record<HolidayName, string>>;

test.each(years)('of %i fall where an independent library has them', (year) => {
  const other = new Map(new Holidays('FI').getHolidays(year).map(({ rule, date }) => [rule, date.slice(0, 10)]));
  for (const [name, rule] of Object.entries(inLibrary) as [HolidayName, string][])
    expect([name, holidayDay(name, year)]).toEqual([name, other.get(rule)]);
});

describe('a day', () => {
  test('as a rule has none', () => {
    expect(holidaysOn(localDate('2026-11-23'))).toEqual([]);
  });

  test('may have two', () => {
    expect(holidaysOn(localDate('2008-05-01'))).toEqual(['MayDay', 'AscensionDay']);
  });
});

describeWithData('the code list of holidays', () => {
  interface Code {
    readonly Code: string;
    readonly Date: string | null;
    readonly OrderNumber: number;
  }
  const text = readFileSync(join(testData, 'codes', 'ptv34_Holiday.jsonc'), 'utf8');
  const codes = JSON.parse(text.replace(/^\uFEFF/, '').replace(/\/\/.*$/gm, '')) as readonly Code[];

  test('has our names, in its order', () => {
    expect(codes.toSorted((a, b) => a.OrderNumber - b.OrderNumber).map(({ Code: code }) => code)).toEqual(holidayNames);
  });

  test('has our days of those that do not move', () => {
    for (const { Code: code, Date: date } of codes) {
      const name = holidayNames.find((each) => each === code);
      if (!date || !name) continue;
      const [, month, day] = date.slice(0, date.indexOf('T')).split('-').map(Number);
      expect([name, holidayDay(name, 2027).split('-').slice(1).map(Number)]).toEqual([name, [month, day]]);
    }
  });
});
