import type { LeaveKind, LeaveParent } from '#domain/family/leave.ts';
import { isFinnishWeekday } from '#domain/time/finnish-weekdays.ts';
import { firstOfMonth, plusDays, plusMonths, type LocalDate } from '#domain/time/local-date.ts';
import type { NewPeriod } from './period.ts';

/** Days of one month, counted from 1; both ends belong. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface LeaveSpan extends Span {
  readonly parent: LeaveParent;
  readonly kind: LeaveKind;
}

/** A month of the calendar picture. */
export interface MonthRow {
  readonly first: LocalDate;
  readonly days: number;
  readonly leaves: readonly LeaveSpan[];
  /** Sundays and holidays, which use no leave. */
  readonly rest: readonly number[];
  /** The day of birth, of the due date or of taking the child into care. */
  readonly arrival: number | null;
}

const dayOf = (date: LocalDate): number => Number(date.slice(8));

function monthRow(first: LocalDate, periods: readonly NewPeriod[], arrival: LocalDate | null): MonthRow {
  const last = plusDays(plusMonths(first, 1), -1);
  const days = dayOf(last);
  return {
    first,
    days,
    leaves: periods
      .filter(({ from, to }) => from <= last && to >= first && from <= to)
      .map(({ parent, kind, from, to }) => ({
        parent,
        kind,
        from: from < first ? 1 : dayOf(from),
        to: to > last ? days : dayOf(to),
      })),
    rest: Array.from({ length: days }, (_, day) => day + 1).filter(
      (day) => !isFinnishWeekday(plusDays(first, day - 1)),
    ),
    arrival: arrival && arrival >= first && arrival <= last ? dayOf(arrival) : null,
  };
}

/** A slip of the finger in a year must not draw a thousand rows; leave ends at the latest about four years after it began. */
const monthsAtMost = 60;

/** One row a month, from the first month with leave to the last; months without any in between stay, as the calendar has them. */
export function monthRows(periods: readonly NewPeriod[], arrival: LocalDate | null): MonthRow[] {
  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  const rows: MonthRow[] = [];
  if (!from || !to) return rows;
  for (let month = firstOfMonth(from); month <= to && rows.length < monthsAtMost; month = plusMonths(month, 1))
    rows.push(monthRow(month, periods, arrival));
  return rows;
}
