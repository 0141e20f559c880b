import { nothingTold } from '#domain/family/child.ts';
import type { Result } from '#domain/result.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { oneAtATime } from '#platform/one-at-a-time.ts';
import { readCopy, writeCopy } from '#platform/second-copy.ts';
import { readBackup, writeBackup, type Backup, type BackupData } from './backup-file.ts';
import type { StorageFailure } from './failure.ts';
import {
  familyTableNames,
  familyTables,
  personal,
  type FamilyTable,
  type PersonalDatabase,
} from './personal-database.ts';
import { untouched } from './reminder-states.ts';
import { save } from './saving.ts';
import type { SettingKey } from './setting.ts';

/** Everything a family has told, in one moment. */
const readAll = (db: PersonalDatabase): Promise<BackupData> =>
  db.transaction('r', familyTableNames, async () => {
    const tables = familyTableNames.map(async (name) => [name, await db.table(name).toArray()] as const);
    return Object.fromEntries(await Promise.all(tables)) as unknown as BackupData;
  });

/**
 * Permission and subscription belong to one phone: restored on another they would be off while the switch says on, and the server
 * would be asked by a phone whose parent never said so.
 */
const ofThisPhone: ReadonlySet<SettingKey> = new Set(['notices', 'push']);

/** The text of a backup file with everything personal, read in one transaction. */
export const exportBackup = async (today: LocalDate): Promise<Result<string, StorageFailure>> =>
  personal.run(async (db) => {
    const all = await readAll(db);
    return writeBackup({ ...all, settings: all.settings.filter(({ key }) => !ofThisPhone.has(key)) }, today);
  });

/** What a restore would do, told before it does it. */
export interface RestorePreview {
  readonly added: number;
  readonly same: number;
  readonly different: number;
}

type Row = Readonly<Record<string, unknown>>;
/** The rows of a table, seen as no more than what was read from a file. */
const rowsOf = (data: BackupData, name: FamilyTable) =>
  data[name].map((row): [key: string, row: Row] => {
    const fields: Row = { ...row };
    return [String(fields[familyTables[name]]), fields];
  });

/** What a row of an older version means by the fields it lacks. */
const unsaid: Partial<Record<FamilyTable, Row>> = { children: { ...nothingTold }, reminders: untouched };

/** Rows come out of JSON or go into it, so their texts tell whether two values are the same. */
const isSame = (here: Row, there: Row) =>
  Object.keys(there).every((field) => JSON.stringify(here[field]) === JSON.stringify(there[field]));

/** Compares a backup with this phone; changes nothing. */
export async function previewRestore(backup: Backup): Promise<Result<RestorePreview, StorageFailure>> {
  return personal.run(async (db) => {
    const here = await readAll(db);
    const counts = { added: 0, same: 0, different: 0 };
    for (const name of familyTableNames) {
      const held = new Map(rowsOf(here, name));
      for (const [key, row] of rowsOf(backup.data, name)) {
        const found = held.get(key);
        counts[!found ? 'added' : isSame({ ...unsaid[name], ...found }, row) ? 'same' : 'different'] += 1;
      }
    }
    return counts;
  });
}

/** The second copy says when it was made as every backup does; nobody reads it. */
const undated = localDate('2000-01-01');

/** Merges the rows of a backup into a transaction's; says how many of them were not there. */
async function restoreRows(db: PersonalDatabase, { data }: Backup, replace: boolean): Promise<number> {
  let added = 0;
  for (const name of familyTableNames) {
    const table = db.table<Row, string>(name);
    for (const [key, row] of rowsOf(data, name)) {
      if (!(await table.get(key))) {
        await table.add(row);
        added += 1;
      } else if (replace) await table.update(key, row);
    }
  }
  return added;
}

/** Merges a backup into this phone, all of it or nothing. Rows that differ stay as they are here unless `replace`. Nothing is ever deleted. */
export const restoreBackup = (backup: Backup, replace: boolean): Promise<Result<void, StorageFailure>> =>
  save(
    personal,
    (db) => db.transaction('rw', familyTableNames, () => restoreRows(db, backup, replace).then(() => undefined)),
    {},
  );

/**
 * Everything as the text of a backup. A database that has not been compared with the second copy yet is a new one, perhaps in the place of
 * one that was thrown away: then what the copy holds comes back first, once, whichever tab asks.
 */
const compareAndRead = () =>
  personal.run(async (db) => {
    const isCompared = (await db.meta.get('schema'))?.isCompared;
    const copy = isCompared ? null : readBackup((await readCopy()) ?? '');
    return db.transaction('rw', db.tables, async () => {
      const added = copy?.ok ? await restoreRows(db, copy.value, false) : 0;
      if (copy)
        await db.meta.update('schema', {
          isCompared: true,
          ...(copy.ok && { isReplacement: true }),
          ...(added > 0 && { cameBack: true }),
        });
      return writeBackup(await readAll(db), undated);
    });
  });

/** Writes the second copy, one tab after the other; `onBegin` is called before the rows are read. */
export const keepCopy = (onBegin: () => void): Promise<void> =>
  oneAtATime('copy', async () => {
    onBegin();
    const text = await compareAndRead();
    if (text.ok) await writeCopy(text.value);
  });
