import { Dexie, type Table } from 'dexie';
import type { Child } from '#domain/family/child.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { connect, onlyVersion } from './connection.ts';

/** What the parent did with a computed reminder; the id is deterministic (`reminder:<child>:<rule>`). */
export interface ReminderState {
  readonly id: string;
  readonly child: string;
  readonly state: 'done';
  /** The day it was done. */
  readonly on: LocalDate;
}

/** One setting a row, so that two phones can later change two settings at once. */
export interface Setting {
  readonly key: 'area';
  readonly value: string;
}

interface Meta {
  readonly key: 'schema';
  /** Schema that wrote last, and the oldest schema that may still read and write. */
  readonly schemaVersion: number;
  readonly minReader: number;
}

export type PersonalDatabase = Dexie & {
  children: Table<Child, string>;
  reminders: Table<ReminderState, string>;
  settings: Table<Setting, string>;
  meta: Table<Meta, string>;
};

/**
 * A FAMILY'S OWN DATA. A released version is never edited: changes are additive and get a new `version(n)`, a field never
 * changes its meaning, and something destructive waits for the release after. `tests/storage/fixtures` holds a frozen dump of each.
 * Raise `minReader` only when older code would do harm; it then stops writing instead of harming.
 */
export const schemaVersion = 1;
const minReader = 1;

export function createPersonalDatabase(): PersonalDatabase {
  const db = new Dexie('evaat', onlyVersion(schemaVersion)) as PersonalDatabase;
  db.version(1).stores({ children: 'id', reminders: 'id, child', settings: 'key', meta: 'key' });
  return db;
}

/** True when this code may read and write what it found; leaves its own mark when the database is new or older. */
export async function mayUse(db: PersonalDatabase): Promise<boolean> {
  return db.transaction('rw', db.meta, async () => {
    const found = await db.meta.get('schema');
    // A newer app raised the schema and was stopped before it left its mark: only it knows whether we would do harm.
    const known = Math.max(found?.schemaVersion ?? 0, schemaVersion);
    if (Math.floor(db.backendDB().version / 10) > known) return false;
    if (!found) {
      await db.meta.add({ key: 'schema', schemaVersion, minReader });
      return true;
    }
    if (found.minReader > schemaVersion) return false;
    if (found.schemaVersion < schemaVersion) await db.meta.update('schema', { schemaVersion, minReader });
    return true;
  });
}

/** The one connection to the family's own data. */
export const personal = connect(createPersonalDatabase, mayUse);
