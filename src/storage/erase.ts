import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { familyTableNames, noLoss, personal } from './personal-database.ts';
import { dropSecondCopy, save } from './saving.ts';

/**
 * Removes everything personal from this phone in one transaction, row by row. Sync is left first, and with it whatever would note
 * the deletions: here erased is not erased on the family's other phones.
 */
export async function eraseEverything(): Promise<Result<void, StorageFailure>> {
  // First: what is left of it must never bring back what was erased.
  await dropSecondCopy();
  return save(personal, (db) =>
    db.transaction('rw', [...familyTableNames, 'sync', 'synced', 'meta'], async () => {
      await db.meta.update('schema', noLoss);
      for (const name of ['sync', 'synced', ...familyTableNames]) {
        const table = db.table<unknown, string>(name);
        await table.bulkDelete(await table.toCollection().primaryKeys());
      }
    }),
  );
}
