import { useEffect, useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { useStore } from '#platform/store.ts';
import { Button } from '#ui/button.tsx';
import { focusHeading } from '#ui/focus.ts';
import { Notice } from '#ui/notice.tsx';
import { workerState } from './service-worker.ts';

/** A new version is offered, never forced. "Later" hides the offer until the next opening or the next version. */
export function UpdatePrompt() {
  const t = useTexts('app');
  const { accept, taking } = useStore(workerState);
  const [declined, setDeclined] = useState<(() => void) | null>(null);
  const [database, setDatabase] = useState<'superseded' | 'blocked' | null>(null);

  useEffect(() => {
    let stop: (() => void) | null = null;
    // Dexie is not worth loading for this before something else has.
    const timer = setTimeout(() => {
      // What is fetched now would hold up the version that was accepted, and the page is about to load itself anew.
      if (workerState.get().taking) return;
      void import('#storage/personal-database.ts').then(({ personal }) => {
        stop = personal.onEvent(setDatabase);
      });
    }, 3_000);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, []);

  if (database === 'superseded') {
    return (
      <Notice
        tone="warm"
        live="alert"
        title={t('failure.storage-newer')}
        actions={<Button onClick={() => location.reload()}>{t('reload')}</Button>}
      />
    );
  }
  if (database === 'blocked') return <Notice tone="warm" live="status" title={t('blocked')} />;
  if (taking) {
    return (
      <Notice live="status" title={t('update.taking')}>
        {t('update.soon')}
      </Notice>
    );
  }
  if (!accept || declined === accept) return null;
  const take = () => {
    accept();
    focusHeading();
  };
  const decline = () => {
    setDeclined(() => accept);
    focusHeading();
  };
  const actions = (
    <>
      <Button onClick={take}>{t('update.accept')}</Button>
      <Button look="quiet" onClick={decline}>
        {t('update.later')}
      </Button>
    </>
  );
  return (
    <Notice live="status" title={t('update.title')} actions={actions}>
      {t('update.text')}
    </Notice>
  );
}
