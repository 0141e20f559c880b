import { OwnPage } from '#features/own-reminders/own-page.tsx';
import { WithPlanningTexts } from '#i18n/language-context.tsx';

export function OwnReminders() {
  return (
    <WithPlanningTexts>
      <OwnPage />
    </WithPlanningTexts>
  );
}
