import { rules } from '#content/rules/rules.ts';
import type { ChildId } from '#domain/ids.ts';
import type { KeptReminder } from '#domain/reminders/settle.ts';
import { usePlan } from '#features/reminders/use-plan.ts';
import { useWhenText } from '#features/reminders/when-text.ts';
import { NextVisits } from '#features/visit/next-visits.tsx';
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

/** The next visits of a child to the clinic; nothing until the plan is there, nor after a loss. */
export function VisitDates({ child }: { child: ChildId }) {
  const plan = usePlan(rules);
  const texts = useRuleTexts();
  const whenText = useWhenText();
  if (!plan) return null;
  const visits = [...plan.open, ...plan.later]
    .filter((reminder) => reminder.child === child && isVisit(reminder))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(0, atMost)
    .map((reminder) => ({ id: reminder.id, title: texts(reminder.rule).title, when: whenText(reminder).when }));
  return <NextVisits visits={visits} />;
}
