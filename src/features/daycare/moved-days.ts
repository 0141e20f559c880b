import { dayFrom } from '#domain/reminders/rule-dates.ts';
import type { Rule } from '#domain/reminders/rule.ts';
import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';

/** The rules the helper counts with, handed in by the app. */
export interface CareRules {
  readonly apply: Rule;
  readonly sudden: Rule;
  readonly right: Rule;
  readonly visit: Rule;
}

export type CareDayName = 'right' | 'apply' | 'sudden' | 'visit' | 'start';

export interface CareDay {
  readonly name: CareDayName;
  readonly date: LocalDate;
  /** Days it moved when the start was tried elsewhere: negative is earlier. */
  readonly moved: number;
}

const at = (rule: Rule, anchor: LocalDate): LocalDate => {
  if (!('at' in rule.when)) throw new Error(`${rule.id} is not about one day`);
  return dayFrom(anchor, rule.when.at);
};

/** The days that hang on the start of care, in order, and how far each moved from where the start was before. */
export function careDays(rules: CareRules, start: LocalDate, before: LocalDate, birth: LocalDate | null): CareDay[] {
  const fromStart = (name: CareDayName, rule: Rule | null): CareDay => {
    const date = rule ? at(rule, start) : start;
    return { name, date, moved: daysBetween(rule ? at(rule, before) : before, date) };
  };
  const days = [
    fromStart('apply', rules.apply),
    fromStart('sudden', rules.sudden),
    fromStart('visit', rules.visit),
    fromStart('start', null),
  ];
  if (birth) days.push({ name: 'right', date: at(rules.right, birth), moved: 0 });
  return days.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
