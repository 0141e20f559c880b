import type { Child } from '#domain/family/child.ts';
import type { ChildId } from '#domain/ids.ts';
import { daysBetween, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { anchorDays, holds, type AnchorDay, type Family } from './family-facts.ts';
import { occurrencesOf, startsOf } from './occurrences.ts';
import type { Phase, Reminder } from './reminder.ts';
import type { Days } from './rule-dates.ts';
import type { Anchor, Rule } from './rule.ts';

export const reminderId = (child: ChildId, rule: Rule, key: string | null): string =>
  `reminder:${child}:${rule.id}${key === null ? '' : `:${key}`}`;

/** Whether a rule is for a child: `perhaps` when it hangs on something the family has not told; `null` when it is not. */
export function fitOf(rule: Rule, family: Family, child: Child, at: AnchorDay): 'yes' | 'perhaps' | null {
  if (rule.except?.some((situation) => holds(family, child, at, situation))) return null;
  const needed = (rule.only ?? []).map((situation) => holds(family, child, at, situation));
  if (needed.includes(false)) return null;
  return needed.includes(null) ? 'perhaps' : 'yes';
}

/** Days that a thing stays after its own day, because it can still be done then: a window's ages are approximate, too. */
export const lingersDays = { window: 14, other: 30 };

/** The last day on which it is shown. A deadline that lies before its anchor can be met late until the anchor itself, where the rule says so. */
function lastShown(rule: Rule, { to }: Days, anchor: LocalDate): LocalDate {
  if (rule.lateUntilAnchor && to < anchor) return anchor;
  return plusDays(to, rule.kind === 'window' || rule.kind === 'seasonal' ? lingersDays.window : lingersDays.other);
}

function phaseOf(rule: Rule, days: Days, anchor: LocalDate, today: LocalDate): Phase {
  if (today > lastShown(rule, days, anchor)) return 'over';
  const isLastDay = rule.kind === 'deadline';
  if (today > days.to) return rule.kind === 'deadline' || days.from < days.to ? 'passed' : 'now';
  return today < days.from || (isLastDay && today < days.to) ? 'coming' : 'now';
}

/** Where a reminder stands on a day; also for a date that the parent has changed. */
export function placed(
  rule: Rule,
  days: Days,
  anchor: LocalDate,
  today: LocalDate,
): Pick<Reminder, 'from' | 'to' | 'phase' | 'day' | 'daysLeft'> {
  const { from, to } = days;
  const phase = phaseOf(rule, days, anchor, today);
  const day = phase === 'coming' && rule.kind !== 'deadline' ? from : to;
  return { from, to, phase, day, daysLeft: daysBetween(today, day) };
}

/** Soonest first; the same day in the order of the ids, so that the order never depends on how the rows came. */
export const inOrder = (a: Pick<Reminder, 'day' | 'id'>, b: Pick<Reminder, 'day' | 'id'>): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * Everything the rules give for a family, on `today`, in order of the day that matters next. What is `over` is among it: a page
 * shows it only if it was marked done.
 */
export function familyPlan(rules: readonly Rule[], family: Family, today: LocalDate): Reminder[] {
  const plan: Reminder[] = [];
  for (const child of family.children) {
    // Some eighty rules count from fifteen anchors.
    const known = new Map<Anchor, AnchorDay[]>();
    const daysOfAnchor = (anchor: Anchor): AnchorDay[] => {
      const days = known.get(anchor) ?? anchorDays(family, child, anchor);
      known.set(anchor, days);
      return days;
    };
    for (const rule of rules) {
      for (const anchor of startsOf(rule, family, child, daysOfAnchor)) {
        const fit = fitOf(rule, family, child, anchor);
        if (!fit) continue;
        for (const { key, ...days } of occurrencesOf(rule, child, anchor)) {
          const id = reminderId(child.id, rule, key);
          plan.push({
            id,
            rule,
            child: child.id,
            anchorDay: anchor.day,
            anchorKey: anchor.key,
            fit,
            ...placed(rule, days, anchor.day, today),
          });
        }
      }
    }
  }
  return plan.sort(inOrder);
}
