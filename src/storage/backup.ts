import type { Table, UpdateSpec } from 'dexie';
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

const key = (row: object): string => ('id' in row ? String(row.id) : 'key' in row ? String(row.key) : '');
const isSame = (a: Record<string, unknown>, b: Record<string, unknown>) =>
  Object.keys(b).every((field) => a[field] === b[field]);

/** Compares a backup with this phone; changes nothing. */
export async function previewRestore(backup: Backup): Promise<Result<RestorePreview, StorageFailure>> {
  return personal.run(async (db) => {
    const here = await db.transaction('r', db.children, db.reminders, db.settings, () => readAll(db));
    const counts = { added: 0, same: 0, different: 0 };
    for (const name of ['children', 'reminders', 'settings'] as const) {
      const held = new Map<string, object>(here[name].map((row) => [key(row), row]));
      for (const row of backup.data[name]) {
        const found = held.get(key(row));
        if (!found) counts.added += 1;
        else if (isSame(found as Record<string, unknown>, row as unknown as Record<string, unknown>)) counts.same += 1;
        else counts.different += 1;
      }
    }
    return counts;
  });
}

async function merge<Row extends object>(
  table: Table<Row, string>,
  rows: readonly Row[],
  replace: boolean,
): Promise<void> {
  for (const row of rows) {
    if (!(await table.get(key(row)))) await table.add(row);
    else if (replace) await table.update(key(row), row as UpdateSpec<Row>);
  }
}

/** Merges a backup into this phone, all of it or nothing. Rows that differ stay as they are here unless `replace`. Nothing is ever deleted. */
export const restoreBackup = (backup: Backup, replace: boolean): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.children, db.reminders, db.settings, async () => {
      await merge(db.children, backup.data.children, replace);
      await merge(db.reminders, backup.data.reminders, replace);
      await merge(db.settings, backup.data.settings, replace);
    }),
  );
