import { applyFourMonths, applyTwoWeeks, rightStarts } from '#content/rules/early-education.ts';
import { RemindersPage } from '#features/reminders/reminders-page.tsx';

const rules = { apply: applyFourMonths, sudden: applyTwoWeeks, right: rightStarts };

export function Reminders() {
  return <RemindersPage rules={rules} />;
}
