import { leaveParents } from '#domain/family/leave.ts';
import { weekdaysBetween } from '#domain/time/finnish-weekdays.ts';
import { plusDays } from '#domain/time/local-date.ts';
import { checkCare } from './check-care.ts';
import { checkParental } from './check-parental.ts';
import { checkPregnancy } from './check-pregnancy.ts';
import type { Finding } from './finding.ts';
import { periodsOf, stretches, type Period } from './period.ts';
import type { LeaveSituation } from './situation.ts';

/** Periods of one parent that share a day: no day is used twice. */
const overlaps = (periods: readonly Period[]): Finding[] =>
  leaveParents.flatMap((parent) => {
    const own = periodsOf(periods, parent);
    const second = own.find((period, index) => own.slice(0, index).some(({ to }) => to >= period.from));
    return second ? [{ kind: 'own-overlap', parent, date: second.from } as const] : [];
  });

/** Weekdays between the leaves on which neither parent is on leave: fine if they are meant, for work or for a holiday. */
function gaps(periods: readonly Period[]): Finding[] {
  const covered = stretches(periods);
  return covered.slice(1).map((next, index) => {
    const from = plusDays((covered[index] ?? next).to, 1);
    const to = plusDays(next.from, -1);
    return { kind: 'gap', from, to, days: weekdaysBetween(from, to) };
  });
}

/** What a plan of leave does not have room for in the law, and what is good to know; nothing found is an empty list. */
export const checkLeaves = (periods: readonly Period[], situation: LeaveSituation): Finding[] => [
  ...overlaps(periods),
  ...checkPregnancy(periods, situation),
  ...checkParental(periods, situation),
  ...checkCare(periods, situation),
  ...gaps(periods),
];
