import { useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Stack } from '#ui/card.tsx';
import { Page } from '#ui/page.tsx';
import { BackLink } from './back-link.tsx';
import { Failed } from './failed.tsx';
import { HistoryEntry, type Kept } from './history-entry.tsx';
import { listedTable } from './listed-entry.ts';
import { OnlyWhenOn } from './only-when-on.tsx';
import { Said } from './said.tsx';
import { useFamilySync } from './sync-context.ts';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt.ts';
import { useChanged } from './use-watched.ts';

function ChangedList() {
  const t = useTexts('sync');
  const sync = useFamilySync();
  const changed = useChanged();
  const [kept, setKept] = useState<Kept | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const { attempt, failure, isBusy } = useAttempt();
  if (!changed) return null;
  const rows = changed.flatMap((each) => {
    const table = listedTable(each);
    return table ? [{ each, table }] : [];
  });
  const undo = async ({ key, field, before, what }: Kept) => {
    if (!(await attempt(() => sync.writeText(key, field, before)))) return;
    setKept(null);
    setUndone(t('history.undone', { what }));
  };
  return (
    <>
      <Said text={kept ? t('history.kept', { what: kept.what }) : undone} />
      {kept && (
        <p>
          <Button look="quiet" aria-disabled={isBusy} onClick={() => void undo(kept)}>
            {t('history.undo')}
          </Button>
        </p>
      )}
      <Failed reason={failure} />
      {rows.length === 0 && <p>{t('history.empty')}</p>}
      <Stack as="ul">
        {rows.map(({ each, table }) => (
          <HistoryEntry key={each.key} changed={each} table={table} onKept={setKept} />
        ))}
      </Stack>
    </>
  );
}

/** Who changed what, on whichever phone; of a text that two wrote at once both versions. */
export function HistoryPage() {
  const t = useTexts('sync');
  return (
    <Page title={t('history.title')} lead={t('history.lead')} before={<BackLink />}>
      <div className={styles['stack']}>
        <OnlyWhenOn>{() => <ChangedList />}</OnlyWhenOn>
      </div>
    </Page>
  );
}
