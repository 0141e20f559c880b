import fc from 'fast-check';
import type { Period } from '#domain/family-leave/period.ts';
import { noTransfers, type LeaveSituation } from '#domain/family-leave/situation.ts';
import type { LeaveKind, LeaveParent } from '#domain/family/leave.ts';
import { lastOfWeekdays } from '#domain/time/finnish-weekdays.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';

/** Two parents who expect one child on 15.3.2027 (the first test vector of the facts). */
export const expecting: LeaveSituation = {
  dueDate: localDate('2027-03-15'),
  birthDate: null,
  adoptedOn: null,
  parents: 2,
  bornTogether: 1,
  transfers: noTransfers,
  isOnlyAcknowledged: false,
};

/** A period by its first day and its weekdays. */
export const leave = (parent: LeaveParent, kind: LeaveKind, from: string, weekdays: number): Period => ({
  id: `${parent} ${kind} ${from}`,
  parent,
  kind,
  from: localDate(from),
  to: lastOfWeekdays(localDate(from), weekdays),
});

/** A period by both its days. */
export const between = (parent: LeaveParent, kind: LeaveKind, from: string, to: string): Period => ({
  id: `${parent} ${kind} ${from}`,
  parent,
  kind,
  from: localDate(from),
  to: localDate(to),
});

/** Days of the years for which leave is planned; FACTS know the law since 2022. */
export const someDay: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 365 * 75 })
  .map((days) => plusDays(localDate('2022-09-04'), days));

const given = fc.integer({ min: 0, max: 63 });
const base = fc.record({
  parents: fc.constantFrom(1 as const, 2 as const),
  bornTogether: fc.integer({ min: 1, max: 6 }),
  transfers: fc.record({ first: given, second: given }),
  isOnlyAcknowledged: fc.boolean(),
});

/** Families of every kind: expecting, born early, on time or late, born with no due date known, adopted. */
export const anySituation: fc.Arbitrary<LeaveSituation> = fc
  .record({
    day: someDay,
    base,
    born: fc.integer({ min: -110, max: 21 }),
    which: fc.constantFrom('due', 'born', 'birth-only', 'adopted'),
  })
  .map(({ day, base: rest, born, which }) => ({
    ...rest,
    dueDate: which === 'due' || which === 'born' ? day : null,
    birthDate: which === 'born' ? plusDays(day, born) : which === 'birth-only' ? day : null,
    adoptedOn: which === 'adopted' ? day : null,
  }));

/** Periods as a hand may draw them, over each other too. */
export const anyPeriods: fc.Arbitrary<Period[]> = fc.array(
  fc
    .record({
      parent: fc.constantFrom<LeaveParent>('first', 'second'),
      kind: fc.constantFrom<LeaveKind>('pregnancy', 'parental', 'care'),
      start: fc.integer({ min: -60, max: 900 }),
      weekdays: fc.integer({ min: 1, max: 200 }),
    })
    .map(({ parent, kind, start, weekdays }) => {
      const from = plusDays(localDate('2027-03-15'), start);
      return { id: `${start}-${weekdays}`, parent, kind, from, to: lastOfWeekdays(from, weekdays) };
    }),
  { maxLength: 8 },
);
