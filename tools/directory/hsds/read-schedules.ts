import type { Hours, HoursPeriod, WeeklySpan, Weekday } from '#domain/directory/hours.ts';
import { parseLocalDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { parseLocalTime, type LocalTime } from '#domain/time/local-time.ts';
import type { HsdsSchedule } from '#tools/directory/hsds/record.ts';

const weekdays: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const weekNumbers = Array.from({ length: 53 }, (_, index) => index + 1);
export const oddWeeks = weekNumbers.filter((week) => week % 2 === 1).join();
export const evenWeeks = weekNumbers.filter((week) => week % 2 === 0).join();

/** Parts of an iCalendar rule that we do not follow: a row with one of them says something else than its times alone. */
const notFollowed = ['count', 'until', 'bymonthday', 'byyearday'] as const;

type Period = Omit<HoursPeriod, 'week'> & { readonly week: readonly WeeklySpan[] };

type Row =
  | { readonly period: Period }
  | { readonly closed: { readonly from: LocalDate; readonly to: LocalDate } }
  | 'expired'
  | 'not-understood';

function daysOf({ freq, byday }: HsdsSchedule): readonly Weekday[] | null {
  if (freq === 'DAILY' && byday === null) return everyDay;
  if (freq !== 'WEEKLY' || byday === null) return null;
  const days = byday.split(',').map((day) => weekdays.indexOf(day.trim()) + 1);
  return days.every((day) => day > 0) ? (days.sort() as Weekday[]) : null;
}

const weeksOf = (list: string | null): 'odd' | 'even' | 'all' | null =>
  list === null ? 'all' : list === oddWeeks ? 'odd' : list === evenWeeks ? 'even' : null;

/** "10:00", "10:00:00"; with a zone it may be another country's time. */
function timeOf(text: string | null): LocalTime | null {
  const time = parseLocalTime(/^(\d\d:\d\d)(?::00)?$/.exec(text ?? '')?.[1] ?? '');
  return time.ok ? time.value : null;
}

function dayOf(text: string | null): LocalDate | null | 'wrong' {
  if (text === null) return null;
  const day = parseLocalDate(text);
  return day.ok ? day.value : 'wrong';
}

function read(row: HsdsSchedule, today: LocalDate): Row {
  const [from, to] = [dayOf(row.valid_from), dayOf(row.valid_to)];
  if (from === 'wrong' || to === 'wrong' || (from !== null && to !== null && to < from)) return 'not-understood';
  // Yesterday's night may still last, and what held yesterday says whether it does.
  if (to !== null && to < plusDays(today, -1)) return 'expired';
  if (row.closed) return from === null || to === null ? 'not-understood' : { closed: { from, to } };
  const [days, weeks, opens, closes] = [
    daysOf(row),
    weeksOf(row.byweekno),
    timeOf(row.opens_at),
    timeOf(row.closes_at),
  ];
  const isPlain = (row.interval ?? 1) === 1 && notFollowed.every((field) => (row[field] ?? null) === null);
  if (days === null || weeks === null || opens === null || closes === null || !isPlain) return 'not-understood';
  return {
    period: {
      ...(from !== null && { from }),
      ...(to !== null && { to }),
      week: [
        {
          ...{ days, from: opens, to: closes },
          ...(closes <= opens && { nights: 1 }),
          ...(weeks !== 'all' && { weeks }),
          ...(row.by_reservation && { byReservation: true }),
        },
      ],
    },
  };
}

/**
 * Hours from HSDS schedules (times on the wall clock in Finland, whatever `timezone` says: HSDS gives a number that knows no summer
 * time). Rows that have expired are passed over. Any other row that is not wholly understood makes all of it unknown: half of the
 * hours would be wrong hours. A closing time at or before the opening is the next day's.
 */
export function hoursFrom(rows: readonly HsdsSchedule[], today: LocalDate): Hours | 'not-understood' {
  const understood = rows.map((row) => read(row, today));
  if (understood.includes('not-understood')) return 'not-understood';
  const periods = new Map<string, Period>();
  for (const row of understood) {
    if (typeof row === 'string' || !('period' in row)) continue;
    const key = `${row.period.from ?? ''} ${row.period.to ?? ''}`;
    const before = periods.get(key);
    periods.set(key, before ? { ...before, week: [...before.week, ...row.period.week] } : row.period);
  }
  const exceptions = understood.flatMap((row) =>
    typeof row === 'object' && 'closed' in row ? [{ from: row.closed.from, to: row.closed.to, spans: [] }] : [],
  );
  if (periods.size === 0) return { kind: 'unknown' };
  return {
    kind: 'schedule',
    periods: [...periods.values()],
    ...(exceptions.length > 0 && { exceptions }),
    confidence: 'authority-seen',
  };
}
