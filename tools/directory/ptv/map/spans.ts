import type { OpenSpan, Weekday, WeeklySpan } from '#domain/directory/hours.ts';
import { parseLocalTime, type LocalTime } from '#domain/time/local-time.ts';

const weekdays: Readonly<Record<string, Weekday>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};
export const weekdayNames = Object.keys(weekdays);
export const weekdayOf = (name: string | null): Weekday | null =>
  name !== null && Object.hasOwn(weekdays, name.toLowerCase()) ? (weekdays[name.toLowerCase()] ?? null) : null;

const next = (day: Weekday): Weekday => ((day % 7) + 1) as Weekday;

/** The days from one to another, both included: Friday to Monday is four. */
export function daysFrom(from: Weekday, to: Weekday): Weekday[] {
  const days = [from];
  for (let day = from; day !== to;) {
    day = next(day);
    days.push(day);
  }
  return days;
}

/** Nights between two weekdays; the same day twice is none. */
export const nightsBetween = (from: Weekday, to: Weekday): number => (to - from + 7) % 7;

/** "08:00" or "08:00:00"; "24:00" is the midnight at the end of the day. */
function timeOf(text: string | null): LocalTime | null {
  const parsed = parseLocalTime(
    text?.replace(/^(\d{2}:\d{2}):\d{2}(?:\.\d+)?$/u, '$1').replace('24:00', '00:00') ?? '',
  );
  return parsed.ok ? parsed.value : null;
}

export interface RawSpan {
  readonly from: string | null;
  readonly to: string | null;
  /** Nights that the source itself states; without them a span that ends before it begins ends on the next day. */
  readonly nights?: number;
  readonly byReservation: boolean;
}

/** A stretch of opening; `null` when it cannot be read, and "08:00–08:00" cannot: an hour nobody meant or a whole day. */
export function spanOf({ from: rawFrom, to: rawTo, nights: stated = 0, byReservation }: RawSpan): OpenSpan | null {
  const [from, to] = [timeOf(rawFrom), timeOf(rawTo)];
  if (from === null || to === null) return null;
  if (stated === 0 && from === to && from !== '00:00') return null;
  const nights = stated === 0 && to <= from ? 1 : stated;
  return { from, to, ...(nights > 0 && { nights }), ...(byReservation && { byReservation: true }) };
}

/** Spans that differ only in their days become one with all the days, in order. */
export function groupDays(spans: readonly WeeklySpan[]): WeeklySpan[] {
  const groups = new Map<string, WeeklySpan>();
  for (const span of spans) {
    const key = [span.from, span.to, span.nights, span.byReservation, span.weeks].join();
    const days = [...new Set([...(groups.get(key)?.days ?? []), ...span.days])].sort((a, b) => a - b);
    groups.set(key, { ...span, days });
  }
  return [...groups.values()];
}

/** Around the clock, when a plain "always" cannot say that it is for those who have booked. */
export const aroundTheClock = (byReservation: boolean): 'always' | WeeklySpan[] => {
  const span = spanOf({ from: '00:00', to: '00:00', byReservation });
  return byReservation && span !== null ? [{ ...span, days: [1, 2, 3, 4, 5, 6, 7] }] : 'always';
};
