import { leaveParents } from '#domain/family/leave.ts';
import { plusDays, plusMonths } from '#domain/time/local-date.ts';
import type { Finding } from './finding.ts';
import { lastCareDay } from './limits.ts';
import { periodsOf, stretches, type Period } from './period.ts';
import type { LeaveSituation } from './situation.ts';

/** Unless the employer agrees to more (TSL 4:3; FACTS A3.7). */
const periodsAtMost = 2;

/** Care leave: at most two periods of a month or more each, until the child is three. */
export function checkCare(periods: readonly Period[], situation: LeaveSituation): Finding[] {
  const last = lastCareDay(situation);
  return leaveParents.flatMap((parent) => {
    const care = stretches(periodsOf(periods, parent, ['care']));
    const findings: Finding[] = care
      .filter(({ from, to }) => to < plusDays(plusMonths(from, 1), -1))
      .map(({ from }) => ({ kind: 'care-too-short', parent, from }));
    if (care.length > periodsAtMost) findings.push({ kind: 'care-too-many', parent, count: care.length });
    if (last && care.some(({ to }) => to > last)) findings.push({ kind: 'care-after-last-day', parent, date: last });
    return findings;
  });
}
