import type { ChildId } from '#domain/ids.ts';
import { daysBetween, localDate, type LocalDate } from '#domain/time/local-date.ts';
import type { LocalTime } from '#domain/time/local-time.ts';
import type { Recurrence } from './recurrence.ts';

/** One thing in the phone's calendar, before it is written as a file. */
export interface CalendarEvent {
  /** The same for the same thing in every file, on every phone of the family. */
  readonly uid: string;
  readonly child: ChildId | null;
  readonly title: string;
  readonly description: string;
  readonly url: string | null;
  /** First and last day, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The one day on which an earlier file may have put it; it stays there as long as nothing but the date of today has changed. */
  readonly formerDay: LocalDate | null;
  /** When it begins on the clock in Finland, to last a quarter of an hour unless `ends` says more; `null` lasts the whole days. */
  readonly time: LocalTime | null;
  /** When it ends, so many midnights later. Only with a time. */
  readonly ends?: { readonly days: number; readonly time: LocalTime };
  readonly repeat: Omit<Recurrence, 'from'> | null;
  /** Days that the repetition leaves out. */
  readonly except?: readonly LocalDate[];
  /** Minutes from its start to each alarm, negative before it. Whole days start at midnight. */
  readonly alarms: readonly number[];
}

/**
 * RFC 7986 wants nothing in a UID that tells about a person or a machine: ours holds a random number and the name of a rule. The
 * domain is one that nobody can own. A colon would have to be escaped in the addresses of calendar servers.
 */
export const uidOf = (id: string): string => `${id.replaceAll(':', '.')}@evaat.invalid`;

/** Nine in the morning, when offices and clinics open; also for what lasts the whole day. */
const morning = 9 * 60;
/** The alarm on the morning of a day so many days before the event's own. */
export const morningBefore = (days: number): number => morning - days * 24 * 60;

/** Longer than this would cover a calendar; such an event stands on one day and says until when. */
const longestDays = 14;
export const isLong = (from: LocalDate, to: LocalDate): boolean => daysBetween(from, to) >= longestDays;

/** A day that no repetition reaches. */
const never = localDate('9999-12-31');

/** The last day on which it may still ring. */
export const lastDayOf = ({ to, repeat }: CalendarEvent): LocalDate => (repeat ? (repeat.until ?? never) : to);

/** Text as another app can show it: no control characters, and none of the hyphens that only our pages hide. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00AD\p{Cs}]/gu, '')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();

/** The same on one line, for a title. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/g, ' ');

/** With the child's name in the title: only where the parent asked for it, for a calendar is often read by others. */
export const named = (event: CalendarEvent, name: string | null): CalendarEvent =>
  name === null ? event : { ...event, title: plainLine(`${name}: ${event.title}`) };
