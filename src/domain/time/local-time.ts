import { err, ok, type Result } from '#domain/result.ts';
import { helsinkiDate, type LocalDate, type NotADate } from './local-date.ts';
import { perInstant } from './per-instant.ts';

declare const localTimeBrand: unique symbol;

/** A time of day "hh:mm" on the wall clock in Finland. Compare with `<` and `>`. */
export type LocalTime = string & { readonly [localTimeBrand]: true };

const shape = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Reads "08:05"; anything else is a failure. */
export function parseLocalTime(text: string): Result<LocalTime, NotADate> {
  return shape.test(text) ? ok(text as LocalTime) : err({ reason: 'not-a-date', text });
}

/** For times written in our own code; throws on a mistake, which is a bug. */
export function localTime(text: string): LocalTime {
  const parsed = parseLocalTime(text);
  if (!parsed.ok) throw new Error(`"${text}" is not a time of day`);
  return parsed.value;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The wall clock in Finland at an instant. */
export const helsinkiTime = perInstant((instant): LocalTime => localTime(clock.format(instant)));

const minuteMs = 60_000;

/**
 * The instant at which clocks in Finland show a day and time. A time that the spring change skips (03:30) is the same distance after
 * the change (04:30); one that the autumn change repeats is the first of the two.
 */
export function helsinkiInstant(date: LocalDate, time: LocalTime): Date {
  const wall = Date.parse(`${date}T${time}:00Z`);
  // Finland is two or three hours ahead of UTC; summer time first, so that a repeated hour gives its first turn.
  for (const hours of [3, 2]) {
    const instant = new Date(wall - hours * 60 * minuteMs);
    if (helsinkiDate(instant) === date && helsinkiTime(instant) === time) return instant;
  }
  return new Date(wall - 2 * 60 * minuteMs);
}
