import { LatePart } from '#app/late-part.tsx';
import { RemindersPage } from '#features/reminders/reminders-page.tsx';
import { useTexts } from '#i18n/language-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

const loadList = () => import('#app/planning/reminders.tsx').then(({ PlannedReminders }) => PlannedReminders);

export function Reminders() {
  const t = useTexts('reminders');
  return <RemindersPage list={<LatePart load={loadList} fallback={<Skeleton label={t('title')} rows={2} />} />} />;
}
