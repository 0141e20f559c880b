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

/** Ends sharing on this phone alone. Where erasing would lose what nobody else has, that is asked apart. */
export function LeaveSection({ onLeft }: { onLeft: (said: string) => void }) {
  const t = useTexts('sync');
  const sync = useFamilySync();
  const [isAsking, setAsking] = useState(false);
  const { attempt, failure, isBusy, forget } = useAttempt();
  const leave = async (how: 'keep' | 'erase', evenUnsent = false) => {
    if (await attempt(() => sync.leave(how, evenUnsent))) onLeft(t(how === 'keep' ? 'leave.kept' : 'leave.erased'));
  };
  const close = () => {
    setAsking(false);
    forget();
  };
  const isUnsent = failure === 'unsent';
  const cancel = (
    <Button look="quiet" onClick={close}>
      {t('leave.cancel')}
    </Button>
  );
  const actions = isUnsent ? (
    <>
      {cancel}
      <Button look="danger" aria-disabled={isBusy} onClick={() => void leave('erase', true)}>
        {t('leave.evenUnsent')}
      </Button>
    </>
  ) : (
    <>
      <Button aria-disabled={isBusy} onClick={() => void leave('keep')}>
        {t('leave.keep')}
      </Button>
      <Button look="danger" aria-disabled={isBusy} onClick={() => void leave('erase')}>
        {t('leave.erase')}
      </Button>
      {cancel}
    </>
  );
  return (
    <Section title={t('leave.title')}>
      <Card>
        <div className={styles['close']}>
          <p>{t('leave.text')}</p>
          <Button look="quiet" onClick={() => setAsking(true)}>
            {t('leave.open')}
          </Button>
        </div>
      </Card>
      {isAsking && (
        <Dialog
          key={String(isUnsent)}
          title={isUnsent ? t('leave.unsentTitle') : t('leave.question')}
          actions={actions}
          onClose={close}
        >
          <p>{isUnsent ? t('leave.unsentText') : t('leave.questionText')}</p>
          {!isUnsent && <Failed reason={failure} />}
        </Dialog>
      )}
    </Section>
  );
}
