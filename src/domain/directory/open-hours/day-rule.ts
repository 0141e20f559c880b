import type { HoursPeriod, OpenSpan, Schedule } from '#domain/directory/hours.ts';
import type { LocalizedText } from '#domain/language.ts';
import { dayNumber, type LocalDate } from '#domain/time/local-date.ts';
import type { CalendarDay } from './calendar-day.ts';

/** Why nothing can be said of a time. */
export type WhyUnknown = 'not-known' | 'text' | 'holiday' | 'out-of-season';

/** What a schedule says of one day. */
export interface DayRule {
  /** What begins on this day. */
  readonly spans: 'always' | readonly OpenSpan[];
  /** Set when it is not known whether those hold. */
  readonly unknown: WhyUnknown | null;
  /** It is about this very day, so it also ends what runs over the day from before. */
  readonly isOwn: boolean;
  readonly notes: readonly LocalizedText[];
}

interface Range {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

export const covers = ({ from, to }: Range, date: LocalDate): boolean =>
  (from === undefined || from <= date) && (to === undefined || date <= to);

const lengthOf = ({ from, to }: Range): number =>
  from === undefined || to === undefined ? Infinity : dayNumber(to) - dayNumber(from);

/**
 * Of the ranges that cover a day those that say most about it: the shortest ("closed 20.12.–6.1., but open 2.1."), of endless ones
 * those that began last. Ranges alike hold together: a source may write a day's two openings as two.
 */
function nearest<R extends Range>(ranges: readonly R[], date: LocalDate): readonly R[] {
  const found = ranges.filter((range) => covers(range, date));
  if (found.length < 2) return found;
  const shortest = Math.min(...found.map(lengthOf));
  const short = found.filter((range) => lengthOf(range) === shortest);
  const latest = short.reduce((last, { from = '' }) => (from > last ? from : last), '');
  return short.filter(({ from = '' }) => from === latest);
}

const notesOf = (given: readonly { readonly note?: LocalizedText }[]): readonly LocalizedText[] =>
  given.flatMap(({ note }) => note ?? []);

export const isDated = ({ from, to }: HoursPeriod): boolean => from !== undefined || to !== undefined;
const isUndated = (period: HoursPeriod): boolean => !isDated(period);

function periodsOn({ periods }: Schedule, date: LocalDate): readonly HoursPeriod[] {
  // Most have one that holds until further notice.
  const [first] = periods;
  if (first && periods.length === 1 && isUndated(first)) return periods;
  const dated = nearest(periods.filter(isDated), date);
  return dated.length > 0 ? dated : periods.filter(isUndated);
}

function spansOn(periods: readonly HoursPeriod[], day: CalendarDay): 'always' | readonly OpenSpan[] {
  const spans: OpenSpan[] = [];
  for (const { week } of periods) {
    if (week === 'always') return week;
    for (const span of week)
      if (span.days.includes(day.weekday) && (span.weeks === undefined || span.weeks === day.weeks)) spans.push(span);
  }
  return spans;
}

/** Hours given for a holiday; those for this very year go before those for every year. */
function holidayHours({ holidays = [] }: Schedule, day: CalendarDay): readonly OpenSpan[] | null {
  const year = Number(day.date.slice(0, 4));
  for (const name of day.holidays) {
    const given = holidays.filter(({ holiday, years }) => holiday === name && (years?.includes(year) ?? true));
    const own = given.filter(({ years }) => years !== undefined);
    const used = own.length > 0 ? own : given;
    if (used.length > 0) return used.flatMap(({ spans }) => spans);
  }
  return null;
}

const nothing: readonly LocalizedText[] = [];

/**
 * The hours of a day by what says most about it: exceptions, then the holiday, then dated periods, then undated ones. A holiday of PTV's
 * list of which the schedule says nothing is unknown, eves too (docs/hours.md says why), except where it is open day and night or
 * closed all through.
 */
export function dayRule(schedule: Schedule, day: CalendarDay): DayRule {
  const exceptions = schedule.exceptions === undefined ? [] : nearest(schedule.exceptions, day.date);
  if (exceptions.length > 0) {
    const spans = exceptions.flatMap((exception) => exception.spans);
    return { spans, unknown: null, isOwn: true, notes: notesOf(exceptions) };
  }
  const ofHoliday = day.holidays.length === 0 ? null : holidayHours(schedule, day);
  if (ofHoliday) return { spans: ofHoliday, unknown: null, isOwn: true, notes: nothing };
  const periods = periodsOn(schedule, day.date);
  if (periods.length === 0) {
    const unknown = schedule.periods.length > 0 ? 'out-of-season' : 'not-known';
    return { spans: [], unknown, isOwn: false, notes: nothing };
  }
  const spans = spansOn(periods, day);
  const isHushed = day.holidays.length > 0 && spans !== 'always' && periods.some(({ week }) => week.length > 0);
  return { spans, unknown: isHushed ? 'holiday' : null, isOwn: isHushed, notes: notesOf(periods) };
}
