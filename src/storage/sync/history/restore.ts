import { syncedTableNames } from '#domain/sync/synced-tables.ts';
import { ok, type Result } from '#domain/result.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { save } from '#storage/saving.ts';
import { rowsToRestore } from './deleted.ts';

/** Puts a deleted entry back with what went along with it, on every phone. One that is gone for good is no failure. */
export async function restoreDeleted(
  connection: Connection<PersonalDatabase>,
  key: string,
  now: number,
): Promise<Result<void, StorageFailure>> {
  const rows = await rowsToRestore(connection, key, now);
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return ok(undefined);
  return save(connection, (db) =>
    db.transaction('rw', syncedTableNames, async () => {
      for (const { table, row } of rows.value) await db.table(table).put(row);
    }),
  );
}
