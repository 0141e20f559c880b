import { useState } from 'react';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import type { Backup } from '#storage/backup-file.ts';
import type { RestorePreview } from '#storage/backup.ts';
import { Button } from '#ui/button.tsx';
import { takeFocus } from '#ui/focus.ts';
import { Notice } from '#ui/notice.tsx';

interface RestoreCardProps {
  backup: Backup;
  preview: RestorePreview;
  onApply: (replace: boolean) => void;
  onCancel: () => void;
}

/** What a backup holds and what restoring it would do, before it is done. */
export function RestoreCard({ backup: { made, data }, preview, onApply, onCancel }: RestoreCardProps) {
  const t = useTexts('settings');
  const language = useLanguage();
  const [replace, setReplace] = useState(false);
  const title = t('backup.preview', { date: formatDate(made, language) });
  const hasWork = preview.added > 0 || preview.different > 0;
  const actions = (
    <>
      {hasWork && <Button onClick={() => onApply(replace)}>{t('backup.apply')}</Button>}
      <Button look="quiet" onClick={onCancel}>
        {t('backup.cancel')}
      </Button>
    </>
  );
  return (
    // The form that had the focus is gone, or the picker of files has closed: here it is read what the file holds.
    <div role="group" aria-label={title} tabIndex={-1} ref={takeFocus}>
      <Notice title={title} actions={actions}>
        <ul>
          <li>{t('backup.children', { count: data.children.length })}</li>
          <li>{t('backup.reminders', { count: data.reminders.length })}</li>
          <li>{t('backup.settings', { count: data.settings.length })}</li>
        </ul>
        {!hasWork && <p>{t('backup.same')}</p>}
        {preview.added > 0 && <p>{t('backup.new', { count: preview.added })}</p>}
        {preview.different > 0 && (
          <>
            <p>{t('backup.different', { count: preview.different })}</p>
            <label>
              <input type="checkbox" checked={replace} onChange={(event) => setReplace(event.target.checked)} />
              {t('backup.replace')}
            </label>
          </>
        )}
      </Notice>
    </div>
  );
}
