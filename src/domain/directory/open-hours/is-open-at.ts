import type { HoursPeriod, OpenSpan, Schedule } from '#domain/directory/hours.ts';
import type { CalendarDay, Moment } from './calendar-day.ts';
import { covers, isDated } from './day-rule.ts';
import { eachStretch, minutesOf } from './day-stretches.ts';

const runsOver = (spans: readonly OpenSpan[]): boolean => {
  for (const span of spans) if (span.nights !== undefined) return true;
  return false;
};

/** Whether what holds on the day is one plain week: no exception, no holiday, no night and no periods over each other. */
function plainWeek({ periods, exceptions, holidays }: Schedule, day: CalendarDay): HoursPeriod['week'] | null {
  if (day.holidays.length > 0) return null;
  if (exceptions !== undefined)
    for (const exception of exceptions) if (covers(exception, day.date) || runsOver(exception.spans)) return null;
  if (holidays !== undefined) for (const { spans } of holidays) if (runsOver(spans)) return null;
  let [dated, undated]: (HoursPeriod | null)[] = [null, null];
  for (const period of periods) {
    if (period.from !== undefined && period.from > day.date) continue;
    if (period.week !== 'always' && runsOver(period.week)) return null;
    if (isDated(period)) {
      if (!covers(period, day.date)) continue;
      if (dated) return null;
      dated = period;
    } else {
      if (undated) return null;
      undated = period;
    }
  }
  return (dated ?? undated)?.week ?? null;
}

/** Beginnings and ends, in minutes of a day, one after the other. */
type Openings = readonly number[];
const none: Openings = [];

function openingsOf(schedule: Schedule, day: CalendarDay): Openings {
  const week = plainWeek(schedule, day);
  if (week === 'always') return [0, 1440];
  let found: number[] | null = null;
  if (week !== null) {
    for (const { days, weeks, from, to } of week)
      if (days.includes(day.weekday) && (weeks === undefined || weeks === day.weeks))
        (found ??= []).push(minutesOf(from), minutesOf(to));
  } else
    eachStretch(schedule, day, (from, to, standing) => {
      if (standing === 'open' || standing === 'booked') (found ??= []).push(from, to);
    });
  return found ?? none;
}

interface Known {
  readonly number: number;
  readonly openings: Openings;
}
const known = new WeakMap<Schedule, Known>();

/**
 * Whether it is open at a moment, to all or to those who have booked. Ten thousand schedules are asked at once while a list is
 * filtered: plain weeks, which most are, are answered without working the day out, and what was found is kept for the day.
 */
export function isOpenAt(schedule: Schedule, { day, minute }: Moment): boolean {
  let today = known.get(schedule);
  if (today?.number !== day.number) {
    today = { number: day.number, openings: openingsOf(schedule, day) };
    known.set(schedule, today);
  }
  const { openings } = today;
  for (let at = 0; at < openings.length; at += 2)
    if ((openings[at] ?? 0) <= minute && minute < (openings[at + 1] ?? 0)) return true;
  return false;
}
