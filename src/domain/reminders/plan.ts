import type { Child } from '#domain/family/child.ts';
import type { ChildId, CountyCode } from '#domain/ids.ts';
import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import { dueDate } from './due-date.ts';
import type { Rule } from './rule.ts';

/** One thing to remember, computed afresh from rule and child each time: only its state is stored. */
export interface Reminder {
  /** Deterministic, so that two phones of one family mean the same thing: `reminder:<child>:<rule>`. */
  readonly id: string;
  readonly rule: Rule;
  readonly child: ChildId;
  readonly anchorDate: LocalDate;
  readonly date: LocalDate;
  /** Days from today to the date; negative once it has passed. */
  readonly daysLeft: number;
}

export const reminderId = (child: ChildId, rule: Rule): string => `reminder:${child}:${rule.id}`;

/**
 * The family's plan on `today`, soonest first. `county` leaves out rules whose law differs there.
 * A deadline whose anchor itself has passed is over and leaves quietly; so does an earliest day that has come.
 */
export function familyPlan(
  rules: readonly Rule[],
  children: readonly Child[],
  county: CountyCode | null,
  today: LocalDate,
): Reminder[] {
  const plan: Reminder[] = [];
  for (const child of children) {
    for (const rule of rules) {
      const anchorDate = child[rule.anchor];
      if (!anchorDate || (county && rule.exceptCounties.includes(county))) continue;
      const date = dueDate(anchorDate, rule.offset);
      const over = rule.kind === 'deadline' ? anchorDate < today : date < today;
      if (!over)
        plan.push({
          id: reminderId(child.id, rule),
          rule,
          child: child.id,
          anchorDate,
          date,
          daysLeft: daysBetween(today, date),
        });
    }
  }
  return plan.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}
