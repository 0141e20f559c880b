import { rules } from '#content/rules/rules.ts';
import { usePlan } from '#features/reminders/use-plan.ts';
import { TimelinePage } from '#features/timeline/timeline-page.tsx';
import { WithTexts } from '#i18n/language-context.tsx';

function Planned() {
  const plan = usePlan(rules);
  return <TimelinePage plan={plan && { ...plan, children: plan.family.children }} />;
}

export function Timeline() {
  return (
    <WithTexts part="planning">
      <Planned />
    </WithTexts>
  );
}
