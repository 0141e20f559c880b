import { splitRecordKey } from '#domain/sync/record-key.ts';
import { shapeOf } from '#domain/sync/synced-tables.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { save } from '#storage/saving.ts';

/**
 * Writes a text of an entry anew, on every phone: one of two versions, or both again. It stands for every version this phone has seen.
 * An entry that is gone meanwhile stays gone, and a field that is no text is a bug.
 */
export const writeText = (connection: Connection<PersonalDatabase>, key: string, field: string, text: string) => {
  const { table, id } = splitRecordKey(key);
  if (!shapeOf(table)?.texts?.includes(field)) throw new Error(`${table} has no text ${field}`);
  return save(connection, async (db) => {
    await db.table(table).update(id, { [field]: text });
  });
};
