import { leaveParents, type LeaveParent } from '#domain/family/leave.ts';
import type { Finding } from './finding.ts';
import { acknowledgedUntil, lastParentalDay } from './limits.ts';
import { periodsOf, stretches, weekdaysCovered, weekdaysOf, weekdaysShared, type Period } from './period.ts';
import { quotaOf } from './quota.ts';
import { arrivalOf, type LeaveSituation } from './situation.ts';
import { shortestParentalLeave } from './suggest-plan.ts';

/** An employer grants at most so many (TSL 4:1; FACTS A3.5). */
const periodsAtMost = 4;

/** More days than there are: what both have beyond their own comes out of the days that either may use. */
function checkQuota(periods: readonly Period[], situation: LeaveSituation): Finding[] {
  const { own, shared } = quotaOf(situation);
  let left = shared;
  return leaveParents.flatMap((parent): Finding[] => {
    const over = Math.max(weekdaysCovered(periodsOf(periods, parent, ['parental'])) - own[parent], 0);
    const days = Math.max(over - left, 0);
    left = Math.max(left - over, 0);
    return days > 0 ? [{ kind: 'over-quota', parent, days }] : [];
  });
}

function checkParent(parent: LeaveParent, periods: readonly Period[], situation: LeaveSituation): Finding[] {
  const parental = stretches(periodsOf(periods, parent, ['parental']));
  const arrival = arrivalOf(situation);
  const last = lastParentalDay(situation);
  const findings: Finding[] = parental
    .map((stretch) => ({ from: stretch.from, days: weekdaysOf(stretch) }))
    .filter(({ days }) => days < shortestParentalLeave)
    .map((short) => ({ kind: 'too-short', parent, ...short }));
  if (parental.length > periodsAtMost) findings.push({ kind: 'too-many-periods', parent, count: parental.length });
  if (last && parental.some(({ to }) => to > last)) findings.push({ kind: 'after-last-day', parent, date: last });
  // After the pregnancy leave parental days follow even while the baby keeps the family waiting (Kela, Vanhempainraha).
  const follows = periodsOf(periods, parent, ['pregnancy']).some(({ from }) => from < (parental[0]?.from ?? from));
  if (arrival && !follows && parental.some(({ from }) => from < arrival))
    findings.push({ kind: 'before-arrival', parent, date: arrival });
  return findings;
}

/** Parental leave: days, periods, days together, first and last day (SVL 9:5–8, TSL 4:1; FACTS A2.8–A2.15, A3.5). */
export function checkParental(periods: readonly Period[], situation: LeaveSituation): Finding[] {
  const findings = [
    ...checkQuota(periods, situation),
    ...leaveParents.flatMap((parent) => checkParent(parent, periods, situation)),
  ];
  // Whether days beside the other's pregnancy leave count among the common ones was not seen in the law: they are counted, to be safe.
  const both = weekdaysShared(
    periodsOf(periods, 'first', ['pregnancy', 'parental']),
    periodsOf(periods, 'second', ['pregnancy', 'parental']),
  );
  const days = both - quotaOf(situation).together;
  if (days > 0) findings.push({ kind: 'together-too-long', days });
  const until = acknowledgedUntil(situation);
  if (until && periodsOf(periods, 'second', ['parental']).some(({ to }) => to > until))
    findings.push({ kind: 'acknowledged-until', date: until });
  return findings;
}
