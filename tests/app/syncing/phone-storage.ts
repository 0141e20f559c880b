import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { connect, type Connection } from '#storage/connection.ts';
import { createPersonalDatabase, mayUse, type PersonalDatabase } from '#storage/personal-database.ts';
import { tracking } from '#storage/sync/track.ts';

/** A connection to the database of one phone, or of another tab of it. */
export const phoneStorage = (now: () => number, factory = new IDBFactory()): Connection<PersonalDatabase> =>
  connect(
    () => {
      // Dexie keeps the one that it found when it was loaded.
      Object.assign(Dexie.dependencies, { indexedDB: factory, IDBKeyRange });
      return createPersonalDatabase();
    },
    mayUse,
    async (db) => ((await db.sync.count()) > 0 ? tracking(now) : null),
  );
