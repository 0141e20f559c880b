import { useEffect, useRef, useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import type { SealedBackup } from '#storage/backup-sealed.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import type { Look } from './backup-steps.ts';
import styles from './settings.module.css';

/** Asks for the password of a sealed file; a wrong one may be tried again as often as one likes. */
export function UnlockForm({
  sealed,
  onOpened,
  onCancel,
}: {
  sealed: SealedBackup;
  onOpened: (look: Look) => void;
  onCancel: () => void;
}) {
  const t = useTexts('settings');
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const [step, setStep] = useState<'asking' | 'opening' | 'not-opened'>('asking');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const open = async () => {
    if (step === 'opening' || password === '') return;
    setStep('opening');
    const { unlock } = await import('./backup-steps.ts');
    const look = await unlock(sealed, password);
    if (look) onOpened(look);
    else setStep('not-opened');
  };
  return (
    <form
      className={styles['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <p>{t('backup.locked')}</p>
      <Field
        ref={field}
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
        autoCapitalize="none"
        label={t('backup.password')}
        error={step === 'not-opened' ? t('backup.errors.not-opened') : null}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <label>
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
        {t('backup.show')}
      </label>
      <p role="status">{step === 'opening' && t('backup.wait')}</p>
      <p className={styles['actions']}>
        <Button type="submit" aria-disabled={step === 'opening'}>
          {t('backup.open')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('backup.cancel')}
        </Button>
      </p>
    </form>
  );
}
