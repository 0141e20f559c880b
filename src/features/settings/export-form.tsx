import { useState } from 'react';
import { ok, type Result } from '#domain/result.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useAskToday } from '#platform/clock.tsx';
import type { FileShared } from '#platform/share-file.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import styles from './settings.module.css';

/** Who has the file can try passwords for ever: ten signs, some words, hold for longer than a childhood. */
const fewestSigns = 10;

/** Making the file. A password that nobody can see is asked for twice: with a slip in it the file would never open again. */
export function ExportForm({
  onBusy,
  onGiven,
}: {
  onBusy: () => void;
  onGiven: (given: Result<FileShared, StorageFailure>) => void;
}) {
  const t = useTexts('settings');
  const askToday = useAskToday();
  const [isProtected, setProtected] = useState(false);
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<'short' | 'unlike' | null>(null);

  const make = async () => {
    if (isBusy) return;
    const found =
      isProtected && password.trim().length < fewestSigns
        ? 'short'
        : isProtected && !isShown && again !== password
          ? 'unlike'
          : null;
    setFault(found);
    if (found) return;
    setBusy(true);
    if (isProtected) onBusy();
    // A script that did not come, or a browser that keeps its cryptography from a page without https.
    const given = await import('./backup-steps.ts')
      .then(({ giveBackup }) => giveBackup(askToday(), isProtected ? password : null))
      .catch(() => ok('failed' as const));
    setBusy(false);
    if (given.ok && (given.value === 'shared' || given.value === 'saved')) {
      setProtected(false);
      setPassword('');
      setAgain('');
    }
    onGiven(given);
  };
  const field = { type: isShown ? 'text' : 'password', autoComplete: 'new-password', autoCapitalize: 'none' } as const;
  return (
    <form
      className={styles['stack']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <label>
        <input type="checkbox" checked={isProtected} onChange={(event) => setProtected(event.target.checked)} />
        {t('backup.protect')}
      </label>
      {isProtected && (
        <>
          <Field
            {...field}
            label={t('backup.password')}
            {...{ [fault === 'short' ? 'error' : 'hint']: t('backup.rule', { count: fewestSigns }) }}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
          {!isShown && (
            <Field
              {...field}
              label={t('backup.again')}
              error={fault === 'unlike' ? t('backup.unlike') : null}
              value={again}
              onChange={(event) => setAgain(event.target.value)}
            />
          )}
          <label>
            <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
            {t('backup.show')}
          </label>
          <p>{t('backup.warning')}</p>
        </>
      )}
      <p>
        <Button type="submit" aria-disabled={isBusy}>
          {t('backup.export')}
        </Button>
      </p>
    </form>
  );
}
