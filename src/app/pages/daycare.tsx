import { applyFourMonths, applyTwoWeeks, rightStarts, softStart } from '#content/rules/early-education.ts';
import { localPractices } from '#content/rules/local-practice.ts';
import { DaycarePage } from '#features/daycare/daycare-page.tsx';
import { WithTexts } from '#i18n/language-context.tsx';

const rules = { apply: applyFourMonths, sudden: applyTwoWeeks, right: rightStarts, visit: softStart };

export function DaycareHelper() {
  return (
    <WithTexts part="planning">
      <DaycarePage rules={rules} practices={localPractices} />
    </WithTexts>
  );
}
