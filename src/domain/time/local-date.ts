import { err, ok, type Result } from '#domain/result.ts';

declare const localDateBrand: unique symbol;

/** A calendar day "yyyy-mm-dd", no time, no zone. Compare with `<` and `>`: the text sorts as the calendar does. */
export type LocalDate = string & { readonly [localDateBrand]: true };

export interface NotADate {
  readonly reason: 'not-a-date';
  readonly text: string;
}

/** A year of less than four digits is a slip of the finger. */
const shape = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const dayMs = 86_400_000;

const partsOf = (date: LocalDate) => date.split('-').map(Number) as [year: number, month: number, day: number];

/* Days are counted at midnight UTC: in a phone's own zone some days have no midnight, and Samoa's 30.12.2011 is no day at all. */
function toUtc(date: LocalDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

function fromUtc(ms: number): LocalDate {
  const date = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}` as LocalDate;
}

/** Reads "2027-08-01". What is no day of the calendar (2027-02-29, 1.8.2027) is a failure. */
export function parseLocalDate(text: string): Result<LocalDate, NotADate> {
  if (!shape.test(text)) return err({ reason: 'not-a-date', text });
  const date = text as LocalDate;
  // 29 February of a common year rolls over to March and so does not come back as it was.
  return fromUtc(toUtc(date)) === date ? ok(date) : err({ reason: 'not-a-date', text });
}

/** For days written in our own data; throws on a mistake, which is a bug. */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (!parsed.ok) throw new Error(`"${text}" is not a calendar day`);
  return parsed.value;
}

export const plusDays = (date: LocalDate, days: number): LocalDate => fromUtc(toUtc(date) + days * dayMs);
export const plusWeeks = (date: LocalDate, weeks: number): LocalDate => plusDays(date, 7 * weeks);

/** Calendar months, clipped to the last day of a shorter month (30.6. − 4 months = 28.2.): FACTS A0.6. */
export function plusMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = partsOf(date);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

export const firstOfMonth = (date: LocalDate): LocalDate => `${date.slice(0, 8)}01` as LocalDate;

/** Whole days from one day to another, negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (toUtc(to) - toUtc(from)) / dayMs;

/** Full calendar months from one day to another, negative when `to` is earlier: as many as `plusMonths` fits between them. */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const [fromYear, fromMonth] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return plusMonths(from, months) > to ? months - 1 : months;
}

/** Noon UTC of the day: an instant that `Intl` shows as the same day in Helsinki. */
export const noonInstant = (date: LocalDate): Date => new Date(`${date}T12:00:00Z`);

const helsinkiDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Finland at an instant. */
export const helsinkiDate = (instant: Date): LocalDate => localDate(helsinkiDay.format(instant));
