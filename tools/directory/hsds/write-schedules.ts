import type { Hours, OpenSpan, Schedule, Weekday, WeeklySpan } from '#domain/directory/hours.ts';
import { localTime, type LocalTime } from '#domain/time/local-time.ts';
import { evenWeeks, oddWeeks } from '#tools/directory/hsds/read-schedules.ts';

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const midnight = localTime('00:00');

interface Times {
  readonly from: LocalTime;
  readonly to: LocalTime;
  /** Days after the one on which the span began. */
  readonly after: number;
}

/** A span over several midnights as pieces of which each ends by the next one: HSDS knows an opening and a closing time of a day. */
function piecesOf({ from, to, nights = 0 }: OpenSpan): Times[] {
  if (nights <= 1)
    return nights === 1 && to > from ? [...daily(from, 1), { from: midnight, to, after: 1 }] : [{ from, to, after: 0 }];
  const last = to > midnight ? [{ from: midnight, to, after: nights }] : [];
  return [...daily(from, nights), ...last];
}
const daily = (from: LocalTime, days: number): Times[] =>
  Array.from({ length: days }, (_, after) => ({ from: after === 0 ? from : midnight, to: midnight, after }));

const shifted = (day: Weekday, by: number): Weekday => (((day - 1 + by) % 7) + 1) as Weekday;

const rowsOfSpan = (span: WeeklySpan): ScheduleRow[] =>
  piecesOf(span).map(({ from, to, after }) => ({
    freq: 'WEEKLY',
    interval: 1,
    byday: span.days.map((day) => names[shifted(day, after) - 1]).join(),
    ...(span.weeks && { byweekno: span.weeks === 'odd' ? oddWeeks : evenWeeks }),
    opens_at: `${from}:00`,
    closes_at: `${to}:00`,
    ...(span.byReservation && { by_reservation: true }),
  }));

/** A row of HSDS's schedule table. */
export type ScheduleRow = Readonly<Record<string, string | number | boolean>>;

const always: WeeklySpan = { days: [1, 2, 3, 4, 5, 6, 7], from: midnight, to: midnight, nights: 1 };

const isOnePiece = (span: OpenSpan): boolean => piecesOf(span).length === 1;

/**
 * What rows can say. A span told in pieces must stand neither on numbered weeks nor on dates nor beside a closed day: its end may lie
 * behind them. Dates of a day with other hours inside a dated period would be two rows of which neither is known to go first. And a
 * period without any opening is no row at all. A day without end is told as nights, of which a closed day cuts another part.
 */
function isSayable({ periods, exceptions = [] }: Schedule): boolean {
  const spans = periods.flatMap(({ week }) => (week === 'always' ? [] : week));
  const isDated = periods.some(({ from, to }) => from !== undefined || to !== undefined);
  const isAlways = periods.some(({ week }) => week === 'always');
  const overlaps = exceptions.some((one, index) =>
    exceptions.slice(index + 1).some((other) => one.from <= other.to && other.from <= one.to),
  );
  const isWhole = spans.every(isOnePiece) && !(isAlways && exceptions.length > 0);
  const isPlain = !isDated && exceptions.length === 0 && spans.every(({ weeks }) => weeks === undefined);
  return (
    (isWhole || isPlain) &&
    !overlaps &&
    periods.every(({ week }) => week.length > 0) &&
    exceptions.every(({ spans: other }) => other.length === 0 || (!isDated && other.every(isOnePiece)))
  );
}

/**
 * Hours as HSDS schedules. Days with other hours are rows of their own dates, closed ones carry our `closed`. What HSDS cannot say
 * (holidays, texts) is left out. Unknown hours are no row at all.
 */
export function schedulesOf(hours: Hours): readonly ScheduleRow[] {
  if (hours.kind === 'always') return rowsOfSpan(always);
  if (hours.kind !== 'schedule' || !isSayable(hours)) return [];
  const periods = hours.periods.flatMap(({ from, to, week }) =>
    (week === 'always' ? [always] : week).flatMap(rowsOfSpan).map((row) => ({
      ...(from && { valid_from: from }),
      ...(to && { valid_to: to }),
      ...row,
    })),
  );
  const exceptions = (hours.exceptions ?? []).flatMap(({ from, to, spans }): ScheduleRow[] => {
    const dates = { valid_from: from, valid_to: to };
    if (spans.length === 0) return [{ ...dates, closed: true }];
    return spans.flatMap((span) => rowsOfSpan({ ...span, days: always.days })).map((row) => ({ ...dates, ...row }));
  });
  return [...periods, ...exceptions];
}
