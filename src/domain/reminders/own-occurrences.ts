import { daysBetween, monthsBetween, plusDays, plusMonths, type LocalDate } from '#domain/time/local-date.ts';
import type { LocalTime } from '#domain/time/local-time.ts';
import type { OwnReminder, Repetition } from './own-reminder.ts';

/** One time that an own reminder falls on. */
export interface OwnOccurrence {
  /** `own:<reminder>:<date>` or `own:<reminder>:<date>T<time>`, the same on every phone of the family. */
  readonly id: string;
  readonly own: OwnReminder;
  readonly date: LocalDate;
  /** `null` is the whole day. */
  readonly time: LocalTime | null;
}

/** Each day is counted from the first, never from the one before: 31.1. → 28.2. → 31.3., and 29 February comes back in leap years. */
function dayNumber(start: LocalDate, { every, unit }: Repetition, n: number): LocalDate {
  if (unit === 'day') return plusDays(start, n * every);
  if (unit === 'week') return plusDays(start, 7 * n * every);
  return plusMonths(start, n * every * (unit === 'year' ? 12 : 1));
}

/** How many steps of a repetition fit between its first day and a day not before it. */
function stepsUntil(start: LocalDate, { every, unit }: Repetition, day: LocalDate): number {
  if (unit === 'day') return Math.floor(daysBetween(start, day) / every);
  if (unit === 'week') return Math.floor(daysBetween(start, day) / (7 * every));
  return Math.floor(monthsBetween(start, day) / (every * (unit === 'year' ? 12 : 1)));
}

const earlier = (a: LocalDate, b: LocalDate | null): LocalDate => (b !== null && b < a ? b : a);

/* Steps are computed, not walked: a daily reminder of ten years costs as much as one of yesterday, and no day past 9999 is ever made. */
function daysIn({ start, repeat }: OwnReminder, from: LocalDate, to: LocalDate): LocalDate[] {
  if (!repeat) return from <= start && start <= to ? [start] : [];
  const end = earlier(to, repeat.until);
  if (end < start) return [];
  const first = from <= start ? 0 : stepsUntil(start, repeat, plusDays(from, -1)) + 1;
  const last = stepsUntil(start, repeat, end);
  const days: LocalDate[] = [];
  for (let n = first; n <= last; n += 1) days.push(dayNumber(start, repeat, n));
  return days;
}

function onDay(own: OwnReminder, date: LocalDate): OwnOccurrence[] {
  const id = `own:${own.id}:${date}`;
  if (own.times.length === 0) return [{ id, own, date, time: null }];
  return own.times.map((time) => ({ id: `${id}T${time}`, own, date, time }));
}

/** Every time a reminder falls on from one day to another, both included, first to last. */
export const occurrencesBetween = (own: OwnReminder, from: LocalDate, to: LocalDate): OwnOccurrence[] =>
  daysIn(own, from, to).flatMap((date) => onDay(own, date));

const lastDay = '9999-12-31';

/**
 * The first time after a moment, `null` when there is none. Without a time of day the moment is the end of the day; what lasts
 * a whole day is never later on that same day.
 */
export function nextOccurrence(
  own: OwnReminder,
  after: LocalDate,
  time: LocalTime | null = null,
): OwnOccurrence | null {
  if (time !== null) {
    const sameDay = occurrencesBetween(own, after, after).find((each) => each.time !== null && each.time > time);
    if (sameDay) return sameDay;
  }
  const { start, repeat } = own;
  if (after < start) return repeat?.until && repeat.until < start ? null : (onDay(own, start)[0] ?? null);
  if (!repeat) return null;
  const next = dayNumber(start, repeat, stepsUntil(start, repeat, after) + 1);
  const isPast = next.length > lastDay.length || (repeat.until !== null && next > repeat.until);
  return isPast ? null : (onDay(own, next)[0] ?? null);
}

/** The last day it falls on, which may be before the day it ends; `null` when it goes on for ever. */
export function lastDayOf({ start, repeat }: OwnReminder): LocalDate | null {
  if (!repeat) return start;
  return repeat.until && dayNumber(start, repeat, Math.max(0, stepsUntil(start, repeat, repeat.until)));
}

/** True when an occurrence is among the ids of what has been ticked. */
export const isOwnDone = (occurrence: OwnOccurrence, doneIds: ReadonlySet<string>): boolean =>
  doneIds.has(occurrence.id);
