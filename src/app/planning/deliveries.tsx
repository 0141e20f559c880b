import { useMemo } from 'react';
import { rules } from '#content/rules/rules.ts';
import type { Deliverable } from '#features/delivery/deliverable.ts';
import { useDeliver } from '#features/delivery/use-deliver.ts';
import { usePlan } from '#features/reminders/use-plan.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { plainTitle } from '#i18n/rule-texts.ts';
import { pushServer } from './push-server.ts';

/** Nothing to see: keeps the badge, the worker's inbox and the wake-ups as the plan is, on whichever page the parent is. */
export function Deliveries() {
  const language = useLanguage();
  const plan = usePlan(rules);
  const deliverable = useMemo(
    (): Deliverable | null =>
      plan && {
        reminders: [...plan.open, ...plan.later],
        own: plan.isHushed ? [] : plan.records.own,
        ownDone: new Set(plan.records.ownDone.map(({ id }) => id)),
        titleOf: (rule) => plainTitle(rule, language),
        nicknames: plan.family.children.map(({ nickname }) => nickname),
      },
    [plan, language],
  );
  useDeliver(deliverable, pushServer);
  return null;
}
