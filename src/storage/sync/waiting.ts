import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { family } from './rows.ts';

/** How many records wait to be sent, and how many are too large to be. */
export const countWaiting = (connection: Connection<PersonalDatabase>) =>
  connection.run(async (db) => {
    const count = (dirty: number) => db.synced.where('[space+dirty]').equals([family, dirty]).count();
    return { waiting: await count(1), tooLarge: await count(2) };
  });
