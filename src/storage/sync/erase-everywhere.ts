import { syncedTableNames } from '#domain/sync/synced-tables.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';

/**
 * Deletes all that the family shares, as deletions that travel: after the next exchange the other phones delete it too, but for what
 * was written there without having heard of it. What belongs to this phone alone stays until it is erased here.
 */
export const eraseEverywhere = (connection: Connection<PersonalDatabase>) =>
  connection.run((db) =>
    db.transaction('rw', syncedTableNames, async () => {
      for (const name of syncedTableNames) {
        const table = db.table<unknown, string>(name);
        await table.bulkDelete(await table.toCollection().primaryKeys());
      }
    }),
  );
