import { LatePart } from '#app/late-part.tsx';
import { loadReminders } from '#app/planning/load-reminders.ts';
import { RemindersPage } from '#features/reminders/reminders-page.tsx';
import { useTexts } from '#i18n/language-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

export function Reminders() {
  const t = useTexts('reminders');
  return <RemindersPage list={<LatePart load={loadReminders} fallback={<Skeleton label={t('title')} rows={2} />} />} />;
}
