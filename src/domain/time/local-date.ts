import { addDays, addMonths, addWeeks, differenceInCalendarDays, differenceInMonths, startOfMonth } from 'date-fns';
import { err, ok, type Result } from '#domain/result.ts';

declare const localDateBrand: unique symbol;

/** A calendar day "yyyy-mm-dd", no time, no zone. Compare with `<` and `>`: the text sorts as the calendar does. */
export type LocalDate = string & { readonly [localDateBrand]: true };

export interface NotADate {
  readonly reason: 'not-a-date';
  readonly text: string;
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const firstYear = 1000;

function toCalendar(date: LocalDate): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day);
}

function fromCalendar(date: Date): LocalDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as LocalDate;
}

/** Reads "2027-08-01". What is no day of the calendar (2027-02-29, 1.8.2027) is a failure. */
export function parseLocalDate(text: string): Result<LocalDate, NotADate> {
  if (!shape.test(text)) return err({ reason: 'not-a-date', text });
  const date = text as LocalDate;
  // 29 February of a common year rolls over to March and so does not come back as it was.
  return Number(text.slice(0, 4)) >= firstYear && fromCalendar(toCalendar(date)) === date
    ? ok(date)
    : err({ reason: 'not-a-date', text });
}

/** For days written in our own data; throws on a mistake, which is a bug. */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (!parsed.ok) throw new Error(`"${text}" is not a calendar day`);
  return parsed.value;
}

export const plusDays = (date: LocalDate, days: number): LocalDate => fromCalendar(addDays(toCalendar(date), days));
export const plusWeeks = (date: LocalDate, weeks: number): LocalDate => fromCalendar(addWeeks(toCalendar(date), weeks));
/** Calendar months, clipped to the last day of a shorter month (30.6. − 4 months = 28.2.): FACTS A0.6. */
export const plusMonths = (date: LocalDate, months: number): LocalDate =>
  fromCalendar(addMonths(toCalendar(date), months));
export const firstOfMonth = (date: LocalDate): LocalDate => fromCalendar(startOfMonth(toCalendar(date)));

/** Whole days from one day to another, negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  differenceInCalendarDays(toCalendar(to), toCalendar(from));
/** Full calendar months from one day to another, towards zero. */
export const monthsBetween = (from: LocalDate, to: LocalDate): number =>
  differenceInMonths(toCalendar(to), toCalendar(from));

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
