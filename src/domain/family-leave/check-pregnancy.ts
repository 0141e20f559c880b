import type { Finding } from './finding.ts';
import { pregnancyWindow } from './limits.ts';
import { stretches, weekdaysOf, type Period } from './period.ts';
import { pregnancyDays } from './quota.ts';
import type { LeaveSituation } from './situation.ts';

/** Pregnancy leave: whose, when it begins, how long, in one stretch (SVL 9:1–2, TSL 4:1; FACTS A2.5, A3.6). */
export function checkPregnancy(periods: readonly Period[], situation: LeaveSituation): Finding[] {
  const all = periods.filter((period) => period.kind === 'pregnancy');
  if (all.length === 0) return [];
  if (situation.adoptedOn || all.some(({ parent }) => parent === 'second')) return [{ kind: 'pregnancy-not-theirs' }];
  const findings: Finding[] = [];
  const parts = stretches(all);
  if (parts.length > 1) findings.push({ kind: 'pregnancy-in-parts' });
  const days = parts.reduce((sum, part) => sum + weekdaysOf(part), 0);
  if (days !== pregnancyDays) findings.push({ kind: 'pregnancy-not-40', days });
  const start = parts[0]?.from;
  const window = pregnancyWindow(situation);
  if (!start || !window) return findings;
  if (start < window.from) findings.push({ kind: 'pregnancy-too-early', date: window.from });
  else if (start > window.to) findings.push({ kind: 'pregnancy-too-late', date: window.to });
  else if (start > window.from) findings.push({ kind: 'pregnancy-by-agreement' });
  return findings;
}
