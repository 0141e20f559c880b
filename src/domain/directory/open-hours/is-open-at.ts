import type { HoursPeriod, OpenSpan, Schedule } from '#domain/directory/hours.ts';
import type { Moment } from './calendar-day.ts';
import { covers, isDated } from './day-rule.ts';
import { eachStretch, minutesOf } from './day-stretches.ts';

const runsOver = (spans: readonly OpenSpan[]): boolean => {
  for (const span of spans) if (span.nights !== undefined) return true;
  return false;
};

/** Whether what holds on the day is one plain week: no exception, no holiday, no night and no periods over each other. */
function plainWeek({ periods, exceptions, holidays }: Schedule, { day }: Moment): HoursPeriod['week'] | null {
  if (day.holidays.length > 0) return null;
  if (exceptions !== undefined)
    for (const exception of exceptions) if (covers(exception, day.date) || runsOver(exception.spans)) return null;
  if (holidays !== undefined) for (const { spans } of holidays) if (runsOver(spans)) return null;
  let [dated, undated]: (HoursPeriod | null)[] = [null, null];
  for (const period of periods) {
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

/**
 * Whether it is open at a moment, to all or to those who have booked. Ten thousand schedules are asked at once while a list is
 * filtered: plain weeks, which most are, are answered without working the day out.
 */
export function isOpenAt(schedule: Schedule, moment: Moment): boolean {
  const { day, minute } = moment;
  const week = plainWeek(schedule, moment);
  if (week === 'always') return true;
  if (week !== null) {
    for (const { days, weeks, from, to } of week)
      if (days.includes(day.weekday) && (weeks === undefined || weeks === day.weeks))
        if (minutesOf(from) <= minute && minute < minutesOf(to)) return true;
    return false;
  }
  let isOpen = false;
  eachStretch(schedule, day, (from, to, standing) => {
    isOpen ||= from <= minute && minute < to && (standing === 'open' || standing === 'booked');
  });
  return isOpen;
}
