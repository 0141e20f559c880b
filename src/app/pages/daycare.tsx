import { applyFourMonths, applyTwoWeeks, rightStarts, softStart } from '#content/rules/early-education.ts';
import { localPractices } from '#content/rules/local-practice.ts';
import { DaycarePage } from '#features/daycare/daycare-page.tsx';
import { WithPlanningTexts } from '#i18n/language-context.tsx';

const rules = { apply: applyFourMonths, sudden: applyTwoWeeks, right: rightStarts, visit: softStart };

export function DaycareHelper() {
  return (
    <WithPlanningTexts>
      <DaycarePage rules={rules} practices={localPractices} />
    </WithPlanningTexts>
  );
}
