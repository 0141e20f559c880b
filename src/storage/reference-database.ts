import { Dexie, type EntityTable } from 'dexie';
import type { PackEntry } from '#domain/packs/manifest.ts';
import type { StoredPack } from '#domain/packs/read-pack.ts';
import { connect, onlyVersion } from './connection.ts';

/**
 * Packs live apart from the family's own data: they can always be fetched again, so their schema may change freely and
 * a fault in them never touches a family's row. Lines and contents are two tables, so that asking what is there reads no content.
 */
export type ReferenceDatabase = Dexie & {
  entries: EntityTable<PackEntry, 'id'>;
  contents: EntityTable<{ id: string; pack: StoredPack }, 'id'>;
  /** One row: the text of the recall list as it was fetched last. */
  recalls: EntityTable<{ id: 'list'; text: string }, 'id'>;
};

export const referenceSchema = 2;

function createReferenceDatabase(): ReferenceDatabase {
  const db = new Dexie('evaat-packs', onlyVersion(referenceSchema)) as ReferenceDatabase;
  db.version(1).stores({ entries: 'id', contents: 'id' });
  db.version(referenceSchema).stores({ recalls: 'id' });
  return db;
}

/** Dexie multiplies versions by ten; a greater one on disk belongs to a newer app. */
const isOurs = (db: ReferenceDatabase) => Promise.resolve(db.backendDB().version <= referenceSchema * 10);

export const reference = connect(createReferenceDatabase, isOurs);
