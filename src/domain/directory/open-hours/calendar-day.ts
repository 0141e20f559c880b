import type { HolidayName, Weekday } from '#domain/directory/hours.ts';
import { dateOfDayNumber, dayNumber, localDate, type LocalDate } from '#domain/time/local-date.ts';
import { helsinkiInstant, localTime } from '#domain/time/local-time.ts';
import { holidaysOn } from './holiday-days.ts';

/** What rules ask of a day; asked for thousands of services at once, so each day is worked out once. */
export interface CalendarDay {
  /** Days since 1.1.1970. */
  readonly number: number;
  readonly date: LocalDate;
  readonly weekday: Weekday;
  /** Of the ISO week. */
  readonly weeks: 'odd' | 'even';
  readonly holidays: readonly HolidayName[];
}

/** A minute of a day on the wall clock in Finland. */
export interface Moment {
  readonly day: CalendarDay;
  /** 0–1440; may have a fraction. */
  readonly minute: number;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** ISO: the week belongs to the year of its Thursday. */
function weekNumber(number: number, weekday: Weekday): number {
  const thursday = number - weekday + 4;
  const first = dayNumber(localDate(`${dateOfDayNumber(thursday).slice(0, 4)}-01-01`));
  return Math.floor((thursday - first) / 7) + 1;
}

const days = new Map<number, CalendarDay>();

/** The day so many days after 1.1.1970, which was a Thursday. */
export function calendarDay(number: number): CalendarDay {
  let day = days.get(number);
  if (!day) {
    const date = dateOfDayNumber(number);
    const weekday = weekdays[(((number + 3) % 7) + 7) % 7] ?? 1;
    const weeks = weekNumber(number, weekday) % 2 === 1 ? 'odd' : 'even';
    day = { number, date, weekday, weeks, holidays: holidaysOn(date) };
    days.set(number, day);
  }
  return day;
}

const minuteMs = 60_000;
const dayMinutes = 1440;
/** Clocks in Finland go from 03 to 04 in spring and from 04 back to 03 in autumn; midnight is always there, and once. */
const [three, four, hour] = [180, 240, 60];

const midnights = new Map<number, number>();
const midnight = localTime('00:00');

function midnightOf(number: number): number {
  let instant = midnights.get(number);
  if (instant === undefined) {
    instant = helsinkiInstant(calendarDay(number).date, midnight).getTime();
    midnights.set(number, instant);
  }
  return instant;
}

/** Minutes that a day has more than others: 60 in autumn, −60 in spring. */
const extraMinutes = (number: number): number => (midnightOf(number + 1) - midnightOf(number)) / minuteMs - dayMinutes;

/**
 * The instant, in ms, at which the wall clock reaches a minute of a day (0–1440). What spring skips is reached when the clock jumps over
 * it; what autumn repeats is reached the first time.
 */
export function instantOf(day: CalendarDay, minute: number): number {
  const begins = midnightOf(day.number);
  if (minute < three) return begins + minute * minuteMs;
  const extra = extraMinutes(day.number);
  const since = extra < 0 ? Math.max(three, minute - hour) : extra > 0 && minute >= four ? minute + hour : minute;
  return begins + since * minuteMs;
}

let lastAsked = Number.NaN;
let lastMoment: Moment | undefined;

/** The other way round. The hour that autumn repeats is, the second time, the last moment before four. */
export function momentOf(at: Date): Moment {
  const instant = at.getTime();
  if (lastMoment && instant === lastAsked) return lastMoment;
  // Two hours ahead of UTC gives the day or, in summer's last hour, the one before it.
  let number = Math.floor((instant + 2 * hour * minuteMs) / (dayMinutes * minuteMs));
  if (midnightOf(number + 1) <= instant) number += 1;
  const since = (instant - midnightOf(number)) / minuteMs;
  const extra = extraMinutes(number);
  let minute = since;
  if (extra < 0 && since >= three) minute = since + hour;
  if (extra > 0 && since >= four) minute = since < four + hour ? four - 1 / minuteMs : since - hour;
  lastAsked = instant;
  lastMoment = { day: calendarDay(number), minute };
  return lastMoment;
}
