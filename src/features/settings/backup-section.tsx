import { useId, useRef, useState } from 'react';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { recallDay } from '#platform/local-memory.ts';
import type { Backup } from '#storage/backup-file.ts';
import { Card } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Look } from './backup-steps.ts';
import { ExportForm } from './export-form.tsx';
import { RestoreCard } from './restore-card.tsx';
import styles from './settings.module.css';
import { UnlockForm } from './unlock-form.tsx';

const loadSteps = () => import('./backup-steps.ts');

type State = Look | { readonly step: 'idle' | 'protecting' | 'exported' | 'restored' | 'not-made' };

/** Everything personal into one file and back. Reading a file changes nothing before the parent has seen what it would do. */
export function BackupSection() {
  const t = useTexts('settings');
  const app = useTexts('app');
  const language = useLanguage();
  const today = useToday();
  const fileId = useId();
  const [state, setState] = useState<State>({ step: 'idle' });
  const status = useRef<HTMLDivElement>(null);
  const last = today && recallDay('backed-up', today);
  /** The question closes, and the focus goes where the outcome is said. */
  const leave = (step: 'restored' | 'idle') => {
    setState({ step });
    status.current?.focus();
  };

  const read = async (file: File) => setState(await (await loadSteps()).lookInto(file));
  const restore = async (backup: Backup, replace: boolean) => {
    const restored = await (await loadSteps()).restore(backup, replace);
    // A failed write is shown by the shell; the preview stays, so that trying again is one tap.
    if (restored.ok) leave('restored');
  };

  return (
    <Card>
      <div className={styles['stack']}>
        <p>{t('backup.text')}</p>
        {last && <p>{t('backup.last', { date: formatDate(last, language) })}</p>}
        <ExportForm
          onBusy={() => setState({ step: 'protecting' })}
          onGiven={(given) => {
            if (!given.ok) setState({ step: 'failed', failure: given.error });
            else if (given.value === 'failed') setState({ step: 'not-made' });
            else setState({ step: given.value === 'closed' ? 'idle' : 'exported' });
          }}
        />
        <p className={styles['actions']}>
          <label htmlFor={fileId} className={styles['fileLabel']}>
            {t('backup.import')}
          </label>
          {/* Any file may be tried: phones call one and the same file by many types, and would grey out the right one. */}
          <input
            id={fileId}
            className={styles['file']}
            type="file"
            onChange={(event) => {
              const file = event.target.files?.[0];
              // The same file may be chosen twice in a row.
              event.target.value = '';
              if (file) void read(file);
            }}
          />
        </p>
        <div role="status" tabIndex={-1} ref={status}>
          {state.step === 'protecting' && <p>{t('backup.wait')}</p>}
          {state.step === 'exported' && <p>{t('backup.exported')}</p>}
          {state.step === 'restored' && <p>{t('backup.restored')}</p>}
        </div>
        {state.step === 'fault' && (
          <Notice tone="warm" live="alert">
            {state.fault.reason === 'invalid'
              ? t('backup.errors.invalid', { place: state.fault.place })
              : t(`backup.errors.${state.fault.reason}`)}
          </Notice>
        )}
        {(state.step === 'failed' || state.step === 'not-made') && (
          <Notice tone="danger" live="alert">
            {state.step === 'failed' ? app(`failure.${state.failure}`) : t('backup.failed')}
          </Notice>
        )}
        {state.step === 'locked' && (
          <UnlockForm sealed={state.sealed} onOpened={setState} onCancel={() => leave('idle')} />
        )}
        {state.step === 'preview' && (
          <RestoreCard
            backup={state.backup}
            preview={state.preview}
            onApply={(replace) => void restore(state.backup, replace)}
            onCancel={() => leave('idle')}
          />
        )}
      </div>
    </Card>
  );
}
