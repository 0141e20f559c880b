import type { Repetition } from '#domain/reminders/own-reminder.ts';
import { plusMonths, type LocalDate } from '#domain/time/local-date.ts';
import { helsinkiInstant, type LocalTime } from '#domain/time/local-time.ts';

/** A repetition as calendars know it: the first day, and RFC 5545's RRULE. */
export interface Recurrence {
  readonly from: LocalDate;
  readonly rule: string;
  /** The last day it may fall on; `null` goes on for ever. */
  readonly until: LocalDate | null;
}

const february = 2;
const monthOf = (date: LocalDate) => Number(date.slice(5, 7));
const dayOf = (date: LocalDate) => Number(date.slice(8));

/** "2027-08-01" as a calendar file writes it. */
export const compactDate = (date: LocalDate): string => date.replaceAll('-', '');

/** UNTIL must be of the kind of the start: a day, or an instant of UTC (RFC 5545, 3.3.10). */
export function lastOne(until: LocalDate, time: LocalTime | null): string {
  if (time === null) return compactDate(until);
  return `${helsinkiInstant(until, time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

interface Part {
  readonly from: LocalDate;
  readonly every: number;
  readonly parts: readonly string[];
}

/** The last day of February, every so many years. */
const februaries = (from: LocalDate, years: number): Part => ({
  from,
  every: years,
  parts: ['FREQ=YEARLY', `BYMONTH=${february}`, 'BYMONTHDAY=-1'],
});

/**
 * The 29th or 30th of all months but February. A rule passes over a February without its day by itself, but the 29th must be kept out
 * of leap years: by its list of months, which in a rule of months some calendars read together with INTERVAL only wrongly.
 */
function otherMonths(from: LocalDate, every: number, months: readonly number[]): Part {
  const day = `BYMONTHDAY=${dayOf(from)}`;
  if (dayOf(from) === 30 || !months.includes(february)) return { from, every, parts: ['FREQ=MONTHLY', day] };
  const listed = [...new Set(months)].filter((month) => month !== february).sort((a, b) => a - b);
  return 12 % every === 0
    ? { from, every: 1, parts: ['FREQ=YEARLY', `BYMONTH=${listed.join()}`, day] }
    : { from, every, parts: ['FREQ=MONTHLY', `BYMONTH=${listed.join()}`, day] };
}

/** A monthly 29th or 30th: the months that have it, and the last day of the Februaries that are met. */
function withShortFebruary(start: LocalDate, every: number): Part[] {
  // Twelve steps are so many years, and February comes in them at even intervals.
  const steps = Array.from({ length: 12 }, (_, step) => plusMonths(start, step * every));
  const met = steps.filter((day) => monthOf(day) === february);
  const other = steps.find((day) => monthOf(day) !== february);
  return [
    ...(other ? [otherMonths(other, every, steps.map(monthOf))] : []),
    ...(met[0] ? [februaries(met[0], every / met.length)] : []),
  ];
}

/**
 * Ours clips to the last day of a shorter month, a calendar's rule skips the month. BYSETPOS could say it in one rule, but calendars
 * are known to overlook it and would show three days in a row; what is written here they all know.
 */
function partsOf(start: LocalDate, { every, unit }: Repetition): Part[] {
  const day = dayOf(start);
  if (unit === 'day') return [{ from: start, every, parts: ['FREQ=DAILY'] }];
  if (unit === 'week') return [{ from: start, every, parts: ['FREQ=WEEKLY'] }];
  if (unit === 'year')
    return monthOf(start) === february && day === 29
      ? [februaries(start, every)]
      : [{ from: start, every, parts: ['FREQ=YEARLY'] }];
  if (day === 31) return [{ from: start, every, parts: ['FREQ=MONTHLY', 'BYMONTHDAY=-1'] }];
  if (day > 28) return withShortFebruary(start, every);
  return [{ from: start, every, parts: ['FREQ=MONTHLY'] }];
}

/** The recurrences that together fall on the same days as a repetition does in the app: one, or two that share no day. */
export function recurrencesOf(start: LocalDate, time: LocalTime | null, repeat: Repetition): Recurrence[] {
  const { until } = repeat;
  return partsOf(start, repeat)
    .filter(({ from }) => until === null || from <= until)
    .map(({ from, every, parts }) => ({
      from,
      until,
      rule: [
        ...parts,
        ...(every > 1 ? [`INTERVAL=${every}`] : []),
        ...(until === null ? [] : [`UNTIL=${lastOne(until, time)}`]),
      ].join(';'),
    }));
}
