import type { Child } from '#domain/family/child.ts';
import { plusMonths, type LocalDate } from '#domain/time/local-date.ts';
import type { Reminder } from './reminder.ts';

/** A stop on the way: a reminder, or a day of the child itself. */
export type Stop<R extends Reminder = Reminder> =
  | { readonly kind: 'reminder'; readonly day: LocalDate; readonly reminder: R }
  | { readonly kind: 'due' | 'birth' | 'care' | 'today'; readonly day: LocalDate }
  | { readonly kind: 'birthday'; readonly day: LocalDate; readonly years: number };

/** One calendar month of the way, "2027-04". */
export interface Month<R extends Reminder = Reminder> {
  readonly month: string;
  readonly stops: readonly Stop<R>[];
}

/** Until school starts. */
const years = 7;
const rank: Record<Stop['kind'], number> = { birth: 0, birthday: 0, due: 0, care: 1, today: 2, reminder: 3 };

function ownStops({ birthDate, dueDate, careStart }: Child): Stop<never>[] {
  const stops: Stop<never>[] = [];
  if (birthDate) {
    stops.push({ kind: 'birth', day: birthDate });
    for (let n = 1; n <= years; n += 1) stops.push({ kind: 'birthday', day: plusMonths(birthDate, 12 * n), years: n });
  } else if (dueDate) stops.push({ kind: 'due', day: dueDate });
  if (careStart) stops.push({ kind: 'care', day: careStart });
  return stops;
}

/**
 * The way of one child through its first years: its reminders and its own days by calendar month, with today among them. A reminder
 * stands on its last day if that is all it has, else on its first.
 */
export function timelineOf<R extends Reminder>(reminders: readonly R[], child: Child, today: LocalDate): Month<R>[] {
  const own: Stop<R>[] = ownStops(child);
  const due: Stop<R>[] = reminders
    .filter((reminder) => reminder.child === child.id)
    .map((reminder) => ({ kind: 'reminder', day: reminder.from, reminder }));
  if (own.length + due.length === 0) return [];
  const stops = [...own, ...due, { kind: 'today', day: today } as const];
  stops.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : rank[a.kind] - rank[b.kind]));
  const months = new Map<string, Stop<R>[]>();
  for (const stop of stops) {
    const month = stop.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), stop]);
  }
  return [...months].map(([month, found]) => ({ month, stops: found }));
}
