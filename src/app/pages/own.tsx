import { OwnPage } from '#features/own-reminders/own-page.tsx';
import { WithTexts } from '#i18n/language-context.tsx';

export function OwnReminders() {
  return (
    <WithTexts part="planning">
      <OwnPage />
    </WithTexts>
  );
}
