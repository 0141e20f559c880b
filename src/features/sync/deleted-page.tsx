import { useState } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Card, Stack } from '#ui/card.tsx';
import { Page } from '#ui/page.tsx';
import { BackLink } from './back-link.tsx';
import { listedTable, ownWords, type ListedTable } from './listed-entry.ts';
import { Failed } from './failed.tsx';
import type { Deleted } from './family-sync.ts';
import { OnlyWhenOn } from './only-when-on.tsx';
import { Said } from './said.tsx';
import { useFamilySync } from './sync-context.ts';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt.ts';
import { useMoment } from './use-moment.ts';
import { useDeleted } from './use-watched.ts';

function DeletedRow({
  deleted,
  table,
  onRestored,
}: {
  deleted: Deleted;
  table: ListedTable;
  onRestored: (what: string) => void;
}) {
  const t = useTexts('sync');
  const sync = useFamilySync();
  const { attempt, failure, isBusy } = useAttempt();
  const { date } = useMoment()(deleted.at);
  const kind = t(`deleted.kind.${table}`);
  const words = ownWords(deleted);
  const what = words === null ? kind : `${kind}: ${words}`;
  const restore = async () => {
    if (await attempt(() => sync.restore(deleted.key))) onRestored(what);
  };
  return (
    <Card as="li">
      <div className={styles['close']}>
        <h2>{words ?? kind}</h2>
        <p className="soft">
          {words !== null && (
            <>
              {kind}
              <br />
            </>
          )}
          {deleted.by === null ? t('deleted.day', { date }) : t('deleted.dayBy', { date, name: deleted.by })}
        </p>
        {deleted.withIt > 0 && <p className="soft">{t('deleted.withIt', { count: deleted.withIt })}</p>}
        <Failed reason={failure} />
        <Button
          look="quiet"
          aria-label={t('deleted.restoreNamed', { what })}
          aria-disabled={isBusy}
          onClick={() => void restore()}
        >
          {t('deleted.restore')}
        </Button>
      </div>
    </Card>
  );
}

function DeletedList() {
  const t = useTexts('sync');
  const deleted = useDeleted();
  const [restored, setRestored] = useState<string | null>(null);
  if (!deleted) return null;
  const rows = deleted.flatMap((each) => {
    const table = listedTable(each);
    return table ? [{ each, table }] : [];
  });
  return (
    <>
      <Said text={restored && t('deleted.restored', { what: restored })} />
      {rows.length === 0 && <p>{t('deleted.empty')}</p>}
      <Stack as="ul">
        {rows.map(({ each, table }) => (
          <DeletedRow key={each.key} deleted={each} table={table} onRestored={setRestored} />
        ))}
      </Stack>
    </>
  );
}

/** What was deleted less than a year ago, on whichever phone, and the way back. */
export function DeletedPage() {
  const t = useTexts('sync');
  return (
    <Page title={t('deleted.title')} lead={t('deleted.lead')} before={<BackLink />}>
      <div className={styles['stack']}>
        <OnlyWhenOn>{() => <DeletedList />}</OnlyWhenOn>
      </div>
    </Page>
  );
}
