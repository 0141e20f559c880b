import { useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { forgetAll } from '#platform/local-memory.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Dialog } from '#ui/dialog.tsx';
import styles from './settings.module.css';
import { readyToStopDeliveries } from './stop-deliveries.ts';

/** `forgetPush` has the edition's server forget the order of wake-ups under an id; there may be no such server. */
export function EraseSection({ forgetPush }: { forgetPush?: ((pushId: string) => Promise<unknown>) | undefined }) {
  const t = useTexts('settings');
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);
  const erase = async () => {
    const [{ eraseEverything }, stopDeliveries] = await Promise.all([
      import('#storage/erase.ts'),
      readyToStopDeliveries(forgetPush),
    ]);
    const erased = await eraseEverything();
    // The shell says why it failed, and nothing can be read behind a question.
    setAsking(false);
    if (!erased.ok) return;
    try {
      await stopDeliveries();
    } finally {
      forgetAll();
      setDone(true);
    }
  };
  const actions = (
    <>
      <Button look="danger" onClick={() => void erase()}>
        {t('erase.confirm')}
      </Button>
      <Button look="quiet" onClick={() => setAsking(false)}>
        {t('erase.cancel')}
      </Button>
    </>
  );
  return (
    <Card>
      <div className={styles['stack']}>
        <p>{t('erase.text')}</p>
        <p>
          <Button look="quiet" onClick={() => setAsking(true)}>
            {t('erase.action')}
          </Button>
        </p>
        <p role="status">{isDone && t('erase.done')}</p>
      </div>
      {isAsking && (
        <Dialog title={t('erase.confirmTitle')} actions={actions} onClose={() => setAsking(false)}>
          <p>{t('erase.confirmText')}</p>
        </Dialog>
      )}
    </Card>
  );
}
