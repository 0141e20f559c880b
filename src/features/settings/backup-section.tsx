import { useId, useRef, useState } from 'react';
import { err } from '#domain/result.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useToday } from '#platform/clock.tsx';
import { saveFile } from '#platform/save-file.ts';
import type { Backup, BackupFault } from '#storage/backup-file.ts';
import type { RestorePreview } from '#storage/backup.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Notice } from '#ui/notice.tsx';
import { RestoreCard } from './restore-card.tsx';
import styles from './settings.module.css';

const loadBackup = () => import('#storage/backup.ts');

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'exported' | 'restored' }
  | { readonly step: 'fault'; readonly fault: BackupFault }
  | {
      readonly step: 'failed';
      readonly failure: 'storage-unavailable' | 'storage-full' | 'storage-newer' | 'storage-blocked' | 'storage-broken';
    }
  | { readonly step: 'preview'; readonly backup: Backup; readonly preview: RestorePreview };

/** Everything personal into one file and back. Reading a file changes nothing before the parent has seen what it would do. */
export function BackupSection() {
  const t = useTexts('settings');
  const app = useTexts('app');
  const today = useToday();
  const fileId = useId();
  const [state, setState] = useState<State>({ step: 'idle' });
  const status = useRef<HTMLDivElement>(null);
  /** The preview closes, and the focus goes where the outcome is said. */
  const leavePreview = (step: 'restored' | 'idle') => {
    setState({ step });
    status.current?.focus();
  };

  const save = async () => {
    if (!today) return;
    const { exportBackup } = await loadBackup();
    const text = await exportBackup(today);
    if (!text.ok) {
      setState({ step: 'failed', failure: text.error });
      return;
    }
    saveFile(`evaat-${today}.json`, 'application/json', text.value);
    setState({ step: 'exported' });
  };
  const read = async (file: File) => {
    const [{ backupByteLimit, readBackup }, { previewRestore }] = await Promise.all([
      import('#storage/backup-file.ts'),
      loadBackup(),
    ]);
    // A huge file is not even read.
    const backup = file.size > backupByteLimit ? err({ reason: 'too-large' } as const) : readBackup(await file.text());
    if (!backup.ok) {
      setState({ step: 'fault', fault: backup.error });
      return;
    }
    const preview = await previewRestore(backup.value);
    setState(
      preview.ok
        ? { step: 'preview', backup: backup.value, preview: preview.value }
        : { step: 'failed', failure: preview.error },
    );
  };
  const restore = async (backup: Backup, replace: boolean) => {
    const { restoreBackup } = await loadBackup();
    const restored = await restoreBackup(backup, replace);
    // A failed write is shown by the shell; the preview stays, so that trying again is one tap.
    if (restored.ok) leavePreview('restored');
  };

  return (
    <Card>
      <div className={styles['stack']}>
        <p>{t('backup.text')}</p>
        <p className={styles['actions']}>
          <Button onClick={() => void save()}>{t('backup.export')}</Button>
          <label htmlFor={fileId} className={styles['fileLabel']}>
            {t('backup.import')}
          </label>
          <input
            id={fileId}
            className={styles['file']}
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.target.files?.[0];
              // The same file may be chosen twice in a row.
              event.target.value = '';
              if (file) void read(file);
            }}
          />
        </p>
        <div role="status" tabIndex={-1} ref={status}>
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
        {state.step === 'failed' && (
          <Notice tone="danger" live="alert">
            {app(`failure.${state.failure}`)}
          </Notice>
        )}
        {state.step === 'preview' && (
          <RestoreCard
            backup={state.backup}
            preview={state.preview}
            onApply={(replace) => void restore(state.backup, replace)}
            onCancel={() => leavePreview('idle')}
          />
        )}
      </div>
    </Card>
  );
}
