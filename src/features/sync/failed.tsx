import type { ReactNode } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { Notice } from '#ui/notice.tsx';
import type { SyncFailure } from './sync-failure.ts';

/** What did not come about, and what to do. Nothing is there while nothing failed. */
export function Failed({ reason, actions }: { reason: SyncFailure | null; actions?: ReactNode }) {
  const t = useTexts('sync');
  return (
    reason && (
      <Notice tone="warm" live="alert" actions={actions}>
        <p>{t(`failure.${reason}`)}</p>
      </Notice>
    )
  );
}
