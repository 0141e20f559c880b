import type { Hours, HoursPeriod, OpenSpan, Weekday, WeeklySpan } from '#domain/directory/hours.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { covers } from './day-rule.ts';

/** Days one after another with the same hours. */
export interface DaysAlike {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly spans: readonly OpenSpan[];
}

/**
 * A week as a sheet of paper tells it, without holidays and exceptions: `varies` where one line cannot (odd and even weeks, summer and
 * winter of which neither holds now), `null` where nothing is known.
 */
export type WeekInShort =
  | { readonly kind: 'always' }
  | { readonly kind: 'varies' }
  | { readonly kind: 'week'; readonly days: readonly DaysAlike[] };

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** The one that holds on that day: one with dates before one without, as everywhere. */
const periodOn = (periods: readonly HoursPeriod[], date: LocalDate): HoursPeriod | undefined => {
  const current = periods.filter((period) => covers(period, date));
  return current.find(({ from, to }) => from !== undefined || to !== undefined) ?? current[0];
};

const sameSpans = (a: readonly OpenSpan[], b: readonly OpenSpan[]): boolean =>
  a.length === b.length &&
  a.every((span, index) => {
    const other = b[index];
    return (
      span.from === other?.from &&
      span.to === other.to &&
      span.nights === other.nights &&
      span.byReservation === other.byReservation
    );
  });

function daysAlike(week: readonly WeeklySpan[]): readonly DaysAlike[] {
  const alike: DaysAlike[] = [];
  for (const day of weekdays) {
    const spans = week.filter(({ days }) => days.includes(day)).sort((a, b) => (a.from < b.from ? -1 : 1));
    const last = alike.at(-1);
    if (spans.length === 0) continue;
    if (last?.last === day - 1 && sameSpans(last.spans, spans)) alike[alike.length - 1] = { ...last, last: day };
    else alike.push({ first: day, last: day, spans });
  }
  return alike;
}

/** The usual week of the hours that hold on `today`. Free text and unknown hours give `null`. */
export function weekInShort(hours: Hours, today: LocalDate): WeekInShort | null {
  if (hours.kind === 'always') return { kind: 'always' };
  if (hours.kind !== 'schedule') return null;
  const period = periodOn(hours.periods, today);
  if (!period) return hours.periods.length > 0 ? { kind: 'varies' } : null;
  if (period.week === 'always') return { kind: 'always' };
  if (period.week.some(({ weeks }) => weeks !== undefined)) return { kind: 'varies' };
  const days = daysAlike(period.week);
  // Closed all through for now: what holds otherwise is not for a sheet that lies on a table for months.
  return days.length > 0 ? { kind: 'week', days } : { kind: 'varies' };
}
