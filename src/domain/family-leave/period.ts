import type { Leave, LeaveParent } from '#domain/family/leave.ts';
import { lastOfWeekdays, plusFinnishWeekdays, weekdaysBetween } from '#domain/time/finnish-weekdays.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { weekdayFrom } from './limits.ts';

/** A period of leave that may not belong to a stored child yet. */
export type Period = Omit<Leave, 'child'>;
export type NewPeriod = Omit<Period, 'id'>;

/** The weekdays a period uses: holidays and Sundays inside it cost nothing. */
export const weekdaysOf = ({ from, to }: Pick<Period, 'from' | 'to'>): number => weekdaysBetween(from, to);

/** The same period with another number of weekdays; its last day follows. */
export const resized = <P extends NewPeriod>(period: P, weekdays: number): P => ({
  ...period,
  to: lastOfWeekdays(period.from, weekdays),
});

/** The same period from another day on, with as many weekdays as before. */
export const moved = <P extends NewPeriod>(period: P, from: LocalDate): P =>
  resized({ ...period, from }, Math.max(weekdaysOf(period), 1));

/** A pause before a period: it and everything that begins on the same day or later moves by so many weekdays, nothing gets shorter. */
export function delayed<P extends Period>(periods: readonly P[], id: string, weekdays: number): P[] {
  const first = periods.find((period) => period.id === id);
  if (!first || weekdays <= 0) return [...periods];
  return periods.map((period) =>
    period.from < first.from ? period : moved(period, plusFinnishWeekdays(weekdayFrom(period.from), weekdays)),
  );
}

const inOrder = <P extends NewPeriod>(periods: readonly P[]): P[] =>
  [...periods].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/** A parent's periods of some kinds in the order of the calendar. */
export const periodsOf = <P extends NewPeriod>(
  periods: readonly P[],
  parent: LeaveParent,
  kinds: readonly P['kind'][] = ['pregnancy', 'parental', 'care'],
): P[] => inOrder(periods.filter((period) => period.parent === parent && kinds.includes(period.kind)));

/** Periods that follow each other without a weekday between them are one stretch, as an employer sees it. */
export function stretches<P extends NewPeriod>(periods: readonly P[]): P[] {
  const joined: P[] = [];
  for (const period of inOrder(periods)) {
    const last = joined.at(-1);
    if (last && weekdayFrom(plusDays(last.to, 1)) >= period.from)
      joined[joined.length - 1] = { ...last, to: period.to > last.to ? period.to : last.to };
    else joined.push(period);
  }
  return joined;
}

/** Weekdays that belong to at least one of the periods, each counted once. */
export const weekdaysCovered = (periods: readonly NewPeriod[]): number =>
  stretches(periods).reduce((sum, period) => sum + weekdaysOf(period), 0);

/** Weekdays on which periods of both lists run: counted once each, however many overlap. */
export function weekdaysShared(ones: readonly NewPeriod[], others: readonly NewPeriod[]): number {
  let count = 0;
  for (const one of stretches(ones))
    for (const other of stretches(others)) {
      const from = one.from > other.from ? one.from : other.from;
      const to = one.to < other.to ? one.to : other.to;
      count += weekdaysBetween(from, to);
    }
  return count;
}
