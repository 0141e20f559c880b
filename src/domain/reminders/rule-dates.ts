import { plusFinnishWeekdays } from '#domain/time/finnish-weekdays.ts';
import { firstOfMonth, localDate, plusDays, plusMonths, plusWeeks, type LocalDate } from '#domain/time/local-date.ts';
import type { Offset, When } from './rule.ts';

/** A day, or several of which both ends belong; a single day has two equal ends. */
export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The day an offset gives for its anchor's day. */
export function dayFrom(anchor: LocalDate, { unit, value }: Offset): LocalDate {
  switch (unit) {
    case 'days':
      return plusDays(anchor, value);
    case 'weeks':
      return plusWeeks(anchor, value);
    case 'months':
      return plusMonths(anchor, value);
    case 'years':
      return plusMonths(anchor, 12 * value);
    case 'weekdays':
      return plusFinnishWeekdays(anchor, value);
    case 'month-start':
      return firstOfMonth(plusMonths(anchor, value));
  }
}

/** The days of a rule for its anchor's day. */
export function daysOf(when: When, anchor: LocalDate): Days {
  if ('at' in when) {
    const day = dayFrom(anchor, when.at);
    return { from: day, to: day };
  }
  if ('from' in when) return { from: dayFrom(anchor, when.from), to: dayFrom(anchor, when.to) };
  const year = anchor.slice(0, 4);
  return { from: localDate(`${year}-${when.yearFrom}`), to: localDate(`${year}-${when.yearTo}`) };
}
