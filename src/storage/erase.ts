import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { familyTableNames, personal } from './personal-database.ts';
import { save } from './saving.ts';

/** Removes everything personal in one transaction. Row by row, as `clear()` and a whole collection's `delete()` do not: a later sync sees each delete. */
export const eraseEverything = (): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', familyTableNames, async () => {
      for (const name of familyTableNames) {
        const table = db.table<unknown, string>(name);
        await table.bulkDelete(await table.toCollection().primaryKeys());
      }
    }),
  );
