import type { KeptReminder } from '#domain/reminders/settle.ts';
import type { PlanToday } from '#features/reminders/use-plan.ts';
import { useWhenText } from '#features/reminders/when-text.ts';
import type { NextVisit } from '#features/visit/visit-page.tsx';
import { useRuleTexts } from '#i18n/rule-texts.ts';

const atMost = 4;
/** More than half a year ahead says nothing at a visit today. */
const aheadDays = 183;

/** Check-ups and vaccinations: what the clinic itself does with this child. */
const isVisit = ({ rule, phase, daysLeft, fit }: KeptReminder): boolean =>
  (rule.authority === 'child-clinic' || rule.authority === 'maternity-clinic') &&
  ['pregnancy', 'child-clinic', 'vaccination'].includes(rule.category) &&
  rule.kind !== 'info' &&
  fit === 'yes' &&
  phase !== 'passed' &&
  daysLeft <= aheadDays;

/** The next visits to the clinic of each child, soonest first, said in the language of the page. */
export function useNextVisits(): (plan: PlanToday) => readonly NextVisit[] {
  const texts = useRuleTexts();
  const whenText = useWhenText();
  return (plan) =>
    plan.family.children.flatMap(({ id }) =>
      [...plan.open, ...plan.later]
        .filter((reminder) => reminder.child === id && isVisit(reminder))
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
        .slice(0, atMost)
        .map((reminder) => ({
          id: reminder.id,
          child: id,
          title: texts(reminder.rule).title,
          when: whenText(reminder).when,
        })),
    );
}
