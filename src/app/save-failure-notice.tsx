import { useEffect, useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import type { StorageFailure } from '#storage/failure.ts';
import { Button } from '#ui/button.tsx';
import { focusHeading } from '#ui/focus.ts';
import { Notice } from '#ui/notice.tsx';
import { LatePart } from './late-part.tsx';

const loadUnsavedOffer = () => import('./unsaved-offer.tsx').then(({ UnsavedOffer }) => UnsavedOffer);

/** Every write that failed, wherever it was asked for: why, that nothing typed is gone, and what now. */
export function SaveFailureNotice() {
  const t = useTexts('app');
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let left = false;
    void import('#storage/saving.ts').then(({ onSaveFailure }) => {
      if (!left) stop = onSaveFailure(setFailure);
    });
    return () => {
      left = true;
      stop?.();
    };
  }, []);
  if (!failure) return null;
  const dismiss = () => {
    setFailure(null);
    focusHeading();
  };
  const isNewer = failure === 'storage-newer';
  const actions = (
    <>
      {isNewer && <Button onClick={() => location.reload()}>{t('reload')}</Button>}
      <Button look="quiet" onClick={dismiss}>
        {t('saving.dismiss')}
      </Button>
    </>
  );
  return (
    <Notice tone="danger" live="alert" title={t('saving.title')} actions={actions}>
      <p>{t(`failure.${failure}`)}</p>
      <p>{t('saving.keep')}</p>
      <LatePart load={loadUnsavedOffer} fallback={null} />
    </Notice>
  );
}
