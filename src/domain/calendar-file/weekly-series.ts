import type { HoursPeriod, Schedule, WeeklySpan } from '#domain/directory/hours.ts';
import { calendarDay } from '#domain/directory/open-hours/calendar-day.ts';
import { dayNumber, plusDays, type LocalDate } from '#domain/time/local-date.ts';

/** One span of a week over a range of days (both included), as one rule of a calendar can say it. */
export interface WeeklySeries {
  readonly span: WeeklySpan;
  /** Where the range begins in the source; null for an open beginning. */
  readonly since: LocalDate | null;
  /** The same, but not before today. */
  readonly from: LocalDate;
  /** Null: until further notice. */
  readonly until: LocalDate | null;
}

interface Range {
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
}

const isDated = ({ from, to }: HoursPeriod): boolean => from !== undefined || to !== undefined;

/** What lies between dated periods: there the undated ones hold. */
function gaps(periods: readonly HoursPeriod[]): readonly Range[] {
  const dated = periods.filter(isDated).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const found: Range[] = [];
  let since: LocalDate | null = null;
  for (const { from, to } of dated) {
    if (from !== undefined && (since === null || from > since)) found.push({ since, until: plusDays(from, -1) });
    if (to === undefined) return found;
    if (since === null || plusDays(to, 1) > since) since = plusDays(to, 1);
  }
  return [...found, { since, until: null }];
}

/** The last days of the next ISO years with 53 weeks, behind which an odd week follows an odd one and "every other week" is out of step. */
function breaksAfter(today: LocalDate): readonly LocalDate[] {
  const found: LocalDate[] = [];
  const number = dayNumber(today);
  // From Sunday to Sunday, over more than the seven years that at most lie between two of them, twice.
  const { weekday } = calendarDay(number);
  for (let sunday = number + 7 - weekday; found.length < 2 && sunday < number + 5_500; sunday += 7)
    if (calendarDay(sunday).weeks === 'odd' && calendarDay(sunday + 1).weeks === 'odd')
      found.push(calendarDay(sunday).date);
  return found;
}

function split({ since, until }: Range, breaks: readonly LocalDate[]): readonly Range[] {
  const ranges: Range[] = [];
  let begins = since;
  for (const last of breaks) {
    if (until !== null && until <= last) return [...ranges, { since: begins, until }];
    if (begins === null || begins <= last) ranges.push({ since: begins, until: last });
    if (begins === null || begins <= last) begins = plusDays(last, 1);
  }
  // Thirteen years ahead or so: nobody's hours stand so long.
  return until === null ? ranges : [...ranges, { since: begins, until }];
}

/** The series of a schedule that are not over, whatever exceptions and holidays may say on single days. */
export function weeklySeries({ periods }: Schedule, today: LocalDate): readonly WeeklySeries[] {
  const between = gaps(periods);
  const breaks = breaksAfter(today);
  return periods.flatMap((period) => {
    if (period.week === 'always') return [];
    const ranges = isDated(period) ? [{ since: period.from ?? null, until: period.to ?? null }] : between;
    return period.week.flatMap((span) =>
      ranges
        .flatMap((range) => (span.weeks ? split(range, breaks) : [range]))
        .filter(({ until }) => until === null || until >= today)
        .map(({ since, until }) => ({ span, since, until, from: since !== null && since > today ? since : today })),
    );
  });
}
