import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

/** Removes everything personal in one transaction. Row by row, as `clear()` and a whole collection's `delete()` do not: a later sync sees each delete. */
export const eraseEverything = (): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.children, db.reminders, db.settings, async () => {
      for (const table of [db.children, db.reminders, db.settings])
        await table.bulkDelete(await table.toCollection().primaryKeys());
    }),
  );
