import { LeavePage } from '#features/family-leave/leave-page.tsx';
import { WithTexts } from '#i18n/language-context.tsx';

export function LeaveHelper() {
  return (
    <WithTexts part="planning">
      <LeavePage />
    </WithTexts>
  );
}
