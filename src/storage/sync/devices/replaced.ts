import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';

/**
 * True where this phone is no member, in a database that stands, or may stand, in the place of one that the browser has thrown away:
 * there was a second copy already, or nothing has been compared with it yet.
 */
export const isInPlaceOfAnother = (connection: Connection<PersonalDatabase>) =>
  connection.run((db) =>
    db.transaction('r', db.meta, db.sync, async () => {
      const mark = await db.meta.get('schema');
      return (await db.sync.count()) === 0 && (!mark?.isCompared || mark.isReplacement === true);
    }),
  );
