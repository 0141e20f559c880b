import { useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Section } from '#ui/page.tsx';
import { Failed } from './failed.tsx';
import { useFamilySync } from './sync-context.ts';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt.ts';

export function EraseAllSection({ onErased }: { onErased: (said: string) => void }) {
  const t = useTexts('sync');
  const sync = useFamilySync();
  const [isAsking, setAsking] = useState(false);
  const { attempt, failure, isBusy } = useAttempt();
  const erase = async () => {
    if (await attempt(sync.eraseEverywhere)) onErased(t('eraseAll.done'));
  };
  const actions = (
    <>
      <Button look="danger" aria-disabled={isBusy} onClick={() => void erase()}>
        {t('eraseAll.confirm')}
      </Button>
      <Button look="quiet" onClick={() => setAsking(false)}>
        {t('eraseAll.cancel')}
      </Button>
    </>
  );
  return (
    <Section title={t('eraseAll.title')}>
      <Card>
        <div className={styles['close']}>
          <p>{t('eraseAll.text')}</p>
          <Button look="quiet" onClick={() => setAsking(true)}>
            {t('eraseAll.action')}
          </Button>
        </div>
      </Card>
      {isAsking && (
        <Dialog title={t('eraseAll.question')} actions={actions} onClose={() => setAsking(false)}>
          <p>{t('eraseAll.questionText')}</p>
          <Failed reason={failure} />
          <p role="status">{isBusy && t('eraseAll.working')}</p>
        </Dialog>
      )}
    </Section>
  );
}
