import type { ExceptionalDays, HolidayHours, Hours, HoursPeriod, Weekday } from '#domain/directory/hours.ts';
import { dayNumber, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { OpenSpan } from '#domain/directory/hours.ts';
import { groupDays } from '#tools/directory/ptv/map/spans.ts';

export interface HoursParts {
  readonly periods: readonly HoursPeriod[];
  readonly exceptions: readonly ExceptionalDays[];
  readonly holidays: readonly HolidayHours[];
}
export const noParts: HoursParts = { periods: [], exceptions: [], holidays: [] };

export const mergeParts = (parts: readonly HoursParts[]): HoursParts => ({
  periods: parts.flatMap(({ periods }) => periods),
  exceptions: parts.flatMap(({ exceptions }) => exceptions),
  holidays: parts.flatMap(({ holidays }) => holidays),
});

/** 1.1.1970 was a Thursday. */
const weekdayOn = (date: LocalDate): Weekday => (((dayNumber(date) + 3) % 7) + 1) as Weekday;

/** Rows of one week come apart in PTV: those that hold for the same days and say nothing of their own are one week. */
function joinWeeks(periods: readonly HoursPeriod[]): HoursPeriod[] {
  const joined = new Map<string, HoursPeriod>();
  for (const [index, period] of periods.entries()) {
    const own = period.week === 'always' || period.week.length === 0 ? index : JSON.stringify(period.note ?? null);
    const key = `${period.from ?? ''} ${period.to ?? ''} ${own}`;
    const before = joined.get(key);
    const week =
      before && before.week !== 'always' && period.week !== 'always' ? [...before.week, ...period.week] : period.week;
    joined.set(key, { ...period, week: week === 'always' ? week : groupDays(week) });
  }
  return [...joined.values()];
}

const isPast = (day: { readonly to?: LocalDate }, today: LocalDate) => day.to !== undefined && day.to < today;

/** Hours from what could be read of them, without what is over; unknown when nothing is left. */
export function hoursFrom(parts: HoursParts, today: LocalDate): Hours {
  const periods = joinWeeks(parts.periods.filter((period) => !isPast(period, today)));
  const exceptions = parts.exceptions.filter((days) => !isPast(days, today));
  const { holidays } = parts;
  const [only, ...more] = periods;
  if (only === undefined && exceptions.length + holidays.length === 0) return { kind: 'unknown' };
  const plainAlways =
    only?.week === 'always' &&
    !only.from &&
    !only.to &&
    !only.note &&
    more.length + exceptions.length + holidays.length === 0;
  if (plainAlways) return { kind: 'always', confidence: 'authority-seen' };
  return {
    kind: 'schedule',
    periods,
    ...(exceptions.length > 0 && { exceptions }),
    ...(holidays.length > 0 && { holidays }),
    confidence: 'authority-seen',
  };
}

/** No exception of PTV goes on for longer; a longer one is a season, and its hours cannot be told day by day. */
const longestException = 92;

/** The spans of each day from one to another as exceptional days, neighbours with the same spans as one; `null` when there are too many. */
export function exceptionalDays(
  from: LocalDate,
  to: LocalDate,
  spansOn: (weekday: Weekday) => readonly OpenSpan[],
): ExceptionalDays[] | null {
  if (to < from || dayNumber(to) - dayNumber(from) > longestException) return null;
  const days: ExceptionalDays[] = [];
  for (let day = from; day <= to; day = plusDays(day, 1)) {
    const spans = spansOn(weekdayOn(day));
    const last = days.at(-1);
    if (last && JSON.stringify(last.spans) === JSON.stringify(spans)) days[days.length - 1] = { ...last, to: day };
    else days.push({ from: day, to: day, spans });
  }
  return days;
}
