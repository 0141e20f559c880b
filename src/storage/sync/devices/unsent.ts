import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { family } from '#storage/sync/rows.ts';
import { isOwnRecord } from './own-records.ts';

/** How many of the family's entries have something that no relay has yet; what devices tell of themselves does not count. */
export const countUnsent = (connection: Connection<PersonalDatabase>) =>
  connection.run(async (db) => {
    const waiting = await db.synced.where('[space+dirty]').anyOf([family, 1], [family, 2]).toArray();
    return waiting.filter((row) => !isOwnRecord(row)).length;
  });
