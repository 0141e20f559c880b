import { localPractices } from '#content/rules/local-practice.ts';
import { rules } from '#content/rules/rules.ts';
import type { Confidence } from '#domain/confidence.ts';
import type { Child } from '#domain/family/child.ts';
import { anchorDays, holds, homesOf, type AnchorDay } from '#domain/reminders/family-facts.ts';
import { localPracticesFor, type LocalPractice } from '#domain/reminders/local-practice.ts';
import { startsOf, whenFor } from '#domain/reminders/occurrences.ts';
import { fitOf, placed } from '#domain/reminders/plan.ts';
import { daysOf } from '#domain/reminders/rule-dates.ts';
import type { Hardness, Rule, RuleKind, Situation } from '#domain/reminders/rule.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { PlanRequest } from './request.ts';
import { titleOf } from './words.ts';

/** One rule and its day, or its window where it has one, also of a single day. */
export type PlanRow = { readonly id: string } & (
  { readonly date: LocalDate } | { readonly from: LocalDate; readonly to: LocalDate }
) & {
    readonly title: string;
    readonly kind: RuleKind;
    readonly hardness: Hardness;
    readonly confidence: Confidence;
    readonly source: { readonly reference: string; readonly url: string };
    /** Situations that the rule needs and that were not told. */
    readonly condition: readonly Situation[] | null;
    /** What the municipality was seen to do differently. */
    readonly local: readonly LocalPractice[];
  };

/** A leave of whose length nothing is known, so that both rules about its notice may hold. */
const alone = (day: LocalDate | undefined): AnchorDay[] => (day ? [{ key: null, day, isShortLeave: null }] : []);

/** The days a rule counts from. A leave that is only a first day here brings no allowance, so it is not put into the family. */
function startsIn({ family, leaves }: PlanRequest, child: Child, rule: Rule): AnchorDay[] {
  if (child.adoptedOn && rule.adoption !== undefined) return startsOf(rule, family, child);
  switch (rule.anchor) {
    case 'leaveStart': {
      const { leaveStart: from, leaveEnd: to } = leaves;
      if (!from || !to) return alone(from);
      const leave = { id: 'leave', child: child.id, parent: 'first', kind: 'parental', from, to } as const;
      return anchorDays({ ...family, leaves: [leave] }, child, 'leaveStart');
    }
    case 'pregnancyAllowanceStart':
    case 'parentalAllowanceStart':
      return alone(leaves[rule.anchor]);
    default:
      return startsOf(rule, family, child);
  }
}

function rowOf(request: PlanRequest, child: Child, rule: Rule, start: AnchorDay): PlanRow | null {
  const { family, today, language } = request;
  if (!fitOf(rule, family, child, start)) return null;
  const when = whenFor(rule, child);
  const days = daysOf(when, start.day);
  if (today && placed(rule, days, start.day, today).phase === 'over') return null;
  const unknown = (rule.only ?? []).filter((situation) => holds(family, child, start, situation) === null);
  const { id, kind, hardness, confidence, source } = rule;
  return {
    id,
    ...('at' in when ? { date: days.from } : { from: days.from, to: days.to }),
    title: titleOf(id, language),
    ...{ kind, hardness, confidence },
    source: { reference: source.reference[language], url: source.url },
    condition: unknown.length > 0 ? unknown : null,
    local: localPracticesFor(localPractices, id, homesOf(family, child), child.careStart),
  };
}

/** The first day of a row. */
export const firstDay = (row: PlanRow): LocalDate => ('date' in row ? row.date : row.from);
/** The last day of a row. */
export const lastDay = (row: PlanRow): LocalDate => ('date' in row ? row.date : row.to);

const key = (row: PlanRow) => `${firstDay(row)} ${lastDay(row)} ${row.id}`;

/** The plan that was asked for, a row a rule: for one that repeats its own day or window. First day first. */
export function planRows(request: PlanRequest): PlanRow[] {
  return request.family.children
    .flatMap((child) =>
      rules.flatMap((rule) => startsIn(request, child, rule).map((start) => rowOf(request, child, rule, start))),
    )
    .filter((row) => row !== null)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
