import { dateOfDayNumber, dayNumber, localDate, plusDays, type LocalDate } from './local-date.ts';

/** Easter Sunday of a year (Gregorian; the algorithm of Meeus, Jones and Butcher, good for every year). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return localDate(`${year}-0${month}-${String(day).padStart(2, '0')}`);
}

/** 0 Sunday … 6 Saturday. */
const weekday = (date: LocalDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7;
const saturday = 6;

/** The first Saturday on or after a day: Midsummer Day and All Saints' Day are Saturdays within a week. */
export function saturdayFrom(date: LocalDate): LocalDate {
  return plusDays(date, (saturday - weekday(date) + 7) % 7);
}

const holidaysByYear = new Map<number, ReadonlySet<LocalDate>>();

/**
 * Church holidays and public holidays of a year in Finland that can fall on a weekday (FACTS, test vectors of A0). Christmas Eve,
 * Midsummer Eve and Easter Saturday are not among them: the law does not name them, so they count as weekdays (A0.2).
 */
export function finnishHolidays(year: number): ReadonlySet<LocalDate> {
  let days = holidaysByYear.get(year);
  if (!days) {
    const easter = easterSunday(year);
    const fixed = ['01-01', '01-06', '05-01', '12-06', '12-25', '12-26'].map((day) => localDate(`${year}-${day}`));
    const movable = [-2, 1, 39].map((offset) => plusDays(easter, offset));
    const saturdays = ['06-20', '10-31'].map((day) => saturdayFrom(localDate(`${year}-${day}`)));
    days = new Set([...fixed, ...movable, ...saturdays]);
    holidaysByYear.set(year, days);
  }
  return days;
}

/** 4 January 1970 was a Sunday, day 3. */
const isSunday = (number: number): boolean => (number + 4) % 7 === 0;

/** The year at hand, from its first day to its last, with its holidays: steps of one day hardly ever leave it. */
let first = 1;
let last = 0;
let holidays: ReadonlySet<number> = new Set();
const byYear = new Map<number, ReadonlySet<number>>();

function isHoliday(number: number): boolean {
  if (number < first || number > last) {
    const year = Number(dateOfDayNumber(number).slice(0, 4));
    first = dayNumber(localDate(`${year}-01-01`));
    last = dayNumber(localDate(`${year}-12-31`));
    holidays = byYear.get(year) ?? new Set([...finnishHolidays(year)].map(dayNumber));
    byYear.set(year, holidays);
  }
  return holidays.has(number);
}

const isWeekday = (number: number): boolean => !isSunday(number) && !isHoliday(number);

/** "Arkipäivä" of the Health Insurance Act: Monday to Saturday, not a church holiday nor a midweek public holiday (SVL 1:4 §). */
export const isFinnishWeekday = (date: LocalDate): boolean => isWeekday(dayNumber(date));

/**
 * `count` weekdays from an anchor. Forwards: the last of so many weekdays counted from the day after it. Backwards (negative): the
 * weekday from which so many weekdays lie before the anchor, itself counted and the anchor not.
 */
export function plusFinnishWeekdays(anchor: LocalDate, count: number): LocalDate {
  const step = Math.sign(count);
  let left = Math.abs(count);
  let number = dayNumber(anchor);
  while (left > 0) {
    number += step;
    if (isWeekday(number)) left -= 1;
  }
  return dateOfDayNumber(number);
}

/** How many weekdays lie in a period of which both ends belong; 0 for one that ends before it begins. */
export function weekdaysBetween(from: LocalDate, to: LocalDate): number {
  let count = 0;
  const last = dayNumber(to);
  for (let number = dayNumber(from); number <= last; number += 1) if (isWeekday(number)) count += 1;
  return count;
}

/** The last day of a period that begins on `from` and has so many weekdays (at least one). */
export const lastOfWeekdays = (from: LocalDate, weekdays: number): LocalDate =>
  plusFinnishWeekdays(plusDays(from, -1), weekdays);
