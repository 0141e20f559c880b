import { Dexie, type EntityTable } from 'dexie';
import type { PackEntry } from '#domain/packs/manifest.ts';
import type { StoredPack } from '#domain/packs/read-pack.ts';
import { connect, onlyVersion } from './connection.ts';
import { referenceName, referenceSchema, referenceVersion, type SegmentRow } from './reference-schema.ts';

/**
 * Packs live apart from the family's own data: they can always be fetched again, so their schema may change freely and
 * a fault in them never touches a family's row. Lines and contents are two tables, so that asking what is there reads no content.
 */
export type ReferenceDatabase = Dexie & {
  entries: EntityTable<PackEntry, 'id'>;
  contents: EntityTable<{ id: string; pack: StoredPack }, 'id'>;
  /** One row: the text of the recall list as it was fetched last. */
  recalls: EntityTable<{ id: 'list'; text: string }, 'id'>;
  /** What is searched: one a pack, gone with its pack. */
  segments: EntityTable<SegmentRow, 'id'>;
};

function createReferenceDatabase(): ReferenceDatabase {
  const db = new Dexie(referenceName, onlyVersion(referenceSchema)) as ReferenceDatabase;
  db.version(1).stores({ entries: 'id', contents: 'id' });
  db.version(2).stores({ recalls: 'id' });
  db.version(referenceSchema).stores({ segments: 'id' });
  return db;
}

/** A greater version on disk belongs to a newer app. */
const isOurs = (db: ReferenceDatabase) => Promise.resolve(db.backendDB().version <= referenceVersion);

export const reference = connect(createReferenceDatabase, isOurs);
