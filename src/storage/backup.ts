import type { Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { writeBackup, type Backup, type BackupData } from './backup-file.ts';
import type { StorageFailure } from './failure.ts';
import { personal, type PersonalDatabase } from './personal-database.ts';
import { save } from './saving.ts';

async function readAll(db: PersonalDatabase): Promise<BackupData> {
  return {
    children: await db.children.toArray(),
    reminders: await db.reminders.toArray(),
    settings: await db.settings.toArray(),
  };
}

/** The text of a backup file with everything personal, read in one transaction. */
export const exportBackup = async (today: LocalDate): Promise<Result<string, StorageFailure>> =>
  personal.run(async (db) =>
    writeBackup(await db.transaction('r', db.children, db.reminders, db.settings, () => readAll(db)), today),
  );

/** What a restore would do, told before it does it. */
export interface RestorePreview {
  readonly added: number;
  readonly same: number;
  readonly different: number;
}

/** The field that names a row. A newer app's fields come along too, so a setting may well have an "id". */
const keys = { children: 'id', reminders: 'id', settings: 'key' } as const;
const tables = Object.keys(keys) as (keyof typeof keys)[];

type Row = Readonly<Record<string, unknown>>;
/** The rows of a table, seen as no more than what was read from a file. */
const rowsOf = (data: BackupData, name: keyof typeof keys) =>
  data[name].map((row): [key: string, row: Row] => {
    const fields: Row = { ...row };
    return [String(fields[keys[name]]), fields];
  });

/** Rows come out of JSON or go into it, so their texts tell whether two values are the same. */
const isSame = (here: Row, there: Row) =>
  Object.keys(there).every((field) => JSON.stringify(here[field]) === JSON.stringify(there[field]));

/** Compares a backup with this phone; changes nothing. */
export async function previewRestore(backup: Backup): Promise<Result<RestorePreview, StorageFailure>> {
  return personal.run(async (db) => {
    const here = await db.transaction('r', db.children, db.reminders, db.settings, () => readAll(db));
    const counts = { added: 0, same: 0, different: 0 };
    for (const name of tables) {
      const held = new Map(rowsOf(here, name));
      for (const [key, row] of rowsOf(backup.data, name)) {
        const found = held.get(key);
        counts[!found ? 'added' : isSame(found, row) ? 'same' : 'different'] += 1;
      }
    }
    return counts;
  });
}

/** Merges a backup into this phone, all of it or nothing. Rows that differ stay as they are here unless `replace`. Nothing is ever deleted. */
export const restoreBackup = (backup: Backup, replace: boolean): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.children, db.reminders, db.settings, async () => {
      for (const name of tables) {
        const table = db.table<Row, string>(name);
        for (const [key, row] of rowsOf(backup.data, name)) {
          if (!(await table.get(key))) await table.add(row);
          else if (replace) await table.update(key, row);
        }
      }
    }),
  );
