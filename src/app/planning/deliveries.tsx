import { useEffect, useMemo } from 'react';
import { rules } from '#content/rules/rules.ts';
import type { Deliverable } from '#features/delivery/deliverable.ts';
import { useDeliver } from '#features/delivery/use-deliver.ts';
import { usePlan } from '#features/reminders/use-plan.ts';
import { useLanguage } from '#i18n/language-context.tsx';
import { fetchPartAhead } from '#app/late-part.tsx';
import { mirror } from '#platform/mirror.ts';
import { plainTitle } from '#i18n/rule-texts.ts';
import { whenIdle } from '#platform/when-idle.ts';
import { loadReminders } from './load-reminders.ts';
import { pushServer } from './push-server.ts';

/** Nothing to see: keeps the badge, the worker's inbox and the wake-ups as the plan is, on whichever page the parent is. */
export function Deliveries() {
  const language = useLanguage();
  const plan = usePlan(rules);
  const deliverable = useMemo(
    (): Deliverable | null =>
      // A plan that could not be read is no plan: what was told to the phone before stays as it is.
      plan && !plan.failure
        ? {
            reminders: [...plan.open, ...plan.later],
            own: plan.isHushed ? [] : plan.records.own,
            ownDone: new Set(plan.records.ownDone.map(({ id }) => id)),
            titleOf: (rule) => plainTitle(rule, language),
            nicknames: plan.family.children.map(({ nickname }) => nickname),
          }
        : null,
    [plan, language],
  );
  const isHushed = plan && !plan.failure ? plan.isHushed : null;
  const hasChildren = plan && !plan.failure ? plan.family.children.length > 0 : null;
  useEffect(() => {
    if (isHushed !== null) mirror('hush', isHushed);
    if (hasChildren !== null) mirror('has-children', hasChildren);
  }, [isHushed, hasChildren]);
  useEffect(() => whenIdle(() => void fetchPartAhead(loadReminders)), []);
  useDeliver(deliverable, pushServer);
  return null;
}
