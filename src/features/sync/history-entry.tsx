import { useTexts } from '#i18n/language-context.tsx';
import { Card } from '#ui/card.tsx';
import { changeLines } from './change-words.ts';
import { Failed } from './failed.tsx';
import type { Changed, FieldChange } from './family-sync.ts';
import { ownWords, type ListedTable } from './listed-entry.ts';
import { useFamilySync } from './sync-context.ts';
import styles from './sync.module.css';
import { TextVersions } from './text-versions.tsx';
import { useAttempt } from './use-attempt.ts';
import { useWhoWhen } from './use-who-when.ts';

/** What one version was chosen over: how to take it back. */
export interface Kept {
  readonly key: string;
  readonly field: string;
  readonly what: string;
  /** The text as it stood before, with every version in it. */
  readonly before: string;
}

/** An entry: who changed what of it, and both versions of a text where there are two. */
export function HistoryEntry({
  changed: { key, row, changes },
  table,
  onKept,
}: {
  changed: Changed;
  table: ListedTable;
  onKept: (kept: Kept) => void;
}) {
  const t = useTexts('sync');
  const sync = useFamilySync();
  const whoWhen = useWhoWhen();
  const { attempt, failure, isBusy } = useAttempt();
  const kind = t(`deleted.kind.${table}`);
  const words = ownWords({ row });
  const keep = async ({ field }: FieldChange, text: string) => {
    const before = row[field];
    if ((await attempt(() => sync.writeText(key, field, text))) && typeof before === 'string')
      onKept({ key, field, before, what: kind });
  };
  return (
    <Card as="li">
      <div className={styles['close']}>
        <h2>{words ?? kind}</h2>
        {words !== null && <p className="soft">{kind}</p>}
        <ul className={styles['lines']}>
          {changeLines(changes).map((line) => (
            <li key={`${line.at} ${line.by} ${line.fields.join()}`}>
              {whoWhen(line)}: {line.fields.map((field) => t(`history.field.${field}`)).join(', ')}
            </li>
          ))}
        </ul>
        {changes
          .filter(({ versions }) => versions.length > 0)
          .map((change) => (
            <TextVersions
              key={change.field}
              change={change}
              isBusy={isBusy}
              onKeep={(text) => void keep(change, text)}
            />
          ))}
        <Failed reason={failure} />
      </div>
    </Card>
  );
}
