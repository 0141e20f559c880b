import { rules } from '#content/rules/rules.ts';
import { useNextVisits } from '#app/planning/next-visits.ts';
import { usePlan } from '#features/reminders/use-plan.ts';
import { VisitPage } from '#features/visit/visit-page.tsx';
import { WithGrowingTexts, WithPlanningTexts } from '#i18n/language-context.tsx';

function Planned() {
  const plan = usePlan(rules);
  const visitsOf = useNextVisits();
  return (
    <VisitPage plan={plan && { children: plan.family.children, visits: visitsOf(plan), isHushed: plan.isHushed }} />
  );
}

/** The coming visits are told in the planning texts. */
export function Visit() {
  return (
    <WithPlanningTexts>
      <WithGrowingTexts>
        <Planned />
      </WithGrowingTexts>
    </WithPlanningTexts>
  );
}
