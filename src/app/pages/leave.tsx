import { LeavePage } from '#features/family-leave/leave-page.tsx';
import { WithPlanningTexts } from '#i18n/language-context.tsx';

export function LeaveHelper() {
  return (
    <WithPlanningTexts>
      <LeavePage />
    </WithPlanningTexts>
  );
}
