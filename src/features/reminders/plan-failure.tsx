import type { StorageFailure } from '#storage/failure.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { Notice } from '#ui/notice.tsx';

/** Said where a list would be: "nothing to remember" must never be what a broken database looks like. */
export function PlanFailure({ failure }: { failure: StorageFailure }) {
  const t = useTexts('reminders');
  const app = useTexts('app');
  return (
    <Notice tone="warm" title={t('unread')} live="status">
      {app(`failure.${failure}`)}
    </Notice>
  );
}
