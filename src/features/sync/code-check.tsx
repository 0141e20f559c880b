import { useRef, useState, type SubmitEvent } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { CodeField } from './code-field.tsx';
import { Step } from './step.tsx';
import { useFamilySync } from './sync-context.ts';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt.ts';

/** The code typed from paper: only what was read back is known to be written down. */
export function CodeCheck({ onRight, onShow }: { onRight: () => void; onShow: () => void }) {
  const t = useTexts('sync');
  const sync = useFamilySync();
  const [typed, setTyped] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const { attempt, failure, isBusy } = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setEmpty(typed.trim() === '');
    if (typed.trim() !== '' && (await attempt(() => sync.checkCode(typed)))) onRight();
    else form.current?.querySelector('input')?.focus();
  };
  const error = isEmpty ? t('join.empty') : failure && t(`failure.${failure}`);
  return (
    <Step title={t('code.check')}>
      <p>{t('code.checkText')}</p>
      <form ref={form} className={styles['close']} onSubmit={(event) => void submit(event)} noValidate>
        <CodeField label={t('code.typed')} hint={t('code.typedHint')} error={error} value={typed} onWrite={setTyped} />
        <div className={styles['actions']}>
          <Button type="submit" aria-disabled={isBusy}>
            {t('code.compare')}
          </Button>
          <Button look="quiet" onClick={onShow}>
            {t('code.show')}
          </Button>
        </div>
      </form>
    </Step>
  );
}
