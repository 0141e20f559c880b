import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';

/**
 * True while this database may stand in the place of one that the browser has thrown away: nothing has been compared with the second
 * copy yet, or something came back from it.
 */
export const isInPlaceOfAnother = (connection: Connection<PersonalDatabase>) =>
  connection.run(async (db) => {
    const mark = await db.meta.get('schema');
    return !mark?.isCompared || mark.cameBack === true;
  });
