import { Dexie, type DBCore, type Middleware, type Table } from 'dexie';
import type { Favourite } from '#domain/directory/favourite.ts';
import type { Child } from '#domain/family/child.ts';
import type { ExportedEvent } from '#domain/calendar-file/exported-event.ts';
import type { Leave } from '#domain/family/leave.ts';
import type { ToldDay } from '#domain/family/told-day.ts';
import type { ListItem } from '#domain/kit/list-item.ts';
import type { Memory } from '#domain/kit/memory.ts';
import type { Reading } from '#domain/kit/reading.ts';
import type { Seen } from '#domain/kit/seen.ts';
import type { VisitNote } from '#domain/kit/visit-note.ts';
import type { OwnDone, OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { ReminderState } from '#domain/reminders/reminder.ts';
import { connect, onlyVersion } from './connection.ts';
import type { Setting } from './setting.ts';
import type { SpaceKeyRow, SpaceState, SyncedRow } from './sync/rows.ts';

interface Meta {
  readonly key: 'schema';
  /** Schema that wrote last, and the oldest schema that may still read and write. */
  readonly schemaVersion: number;
  readonly minReader: number;
  /** It has been compared with the second copy, which another database before this one may have left (second-copy.ts). */
  readonly isCompared?: true;
  /** There was a copy already, so another database stood here that the browser threw away; until sharing is switched on again, or all is erased. */
  readonly isReplacement?: boolean | undefined;
  /** Something came back from the copy, and nobody has been told yet. */
  readonly cameBack?: boolean | undefined;
}

/** Nothing is to be told of a loss any more: an update with this takes both marks away. */
export const noLoss = { isReplacement: undefined, cameBack: undefined } as const;

export type PersonalDatabase = Dexie & {
  children: Table<Child, string>;
  reminders: Table<ReminderState, string>;
  own: Table<OwnReminder, string>;
  ownDone: Table<OwnDone, string>;
  leaves: Table<Leave, string>;
  days: Table<ToldDay, string>;
  exported: Table<ExportedEvent, string>;
  reading: Table<Reading, string>;
  listItems: Table<ListItem, string>;
  seen: Table<Seen, string>;
  memories: Table<Memory, string>;
  visitNotes: Table<VisitNote, string>;
  favourites: Table<Favourite, string>;
  settings: Table<Setting, string>;
  /** Empty, both, until sync is switched on: what is known of each row, and where this phone stands. */
  synced: Table<SyncedRow, string>;
  sync: Table<SpaceState | SpaceKeyRow, string>;
  meta: Table<Meta, string>;
};

/**
 * A FAMILY'S OWN DATA. A released version is never edited: changes are additive and get a new `version(n)`, a field never
 * changes its meaning, and something destructive waits for the release after. `tests/storage/fixtures` holds a frozen dump of each.
 * Raise `minReader` only when older code would do harm; it then stops writing instead of harming.
 */
export const schemaVersion = 5;
/**
 * Schema 1 read every reminder state as "done". Schemas 2 and 3 lose nothing here, but what they promise would not be true: their
 * "delete everything" would leave memories, notes for the clinic or favourites behind, and their backup would not hold them.
 * Schema 4 may go on using a phone whose family does not sync; switching sync on raises the mark to `minSyncingReader`.
 */
const minReader = 4;
/** Older code writes past what notes each change: what it wrote would not be sent. */
export const minSyncingReader = 5;

/** The tables that hold a family's own data and belong in its backup, with the field that names a row. */
export const familyTables = {
  children: 'id',
  reminders: 'id',
  own: 'id',
  ownDone: 'id',
  leaves: 'id',
  days: 'id',
  exported: 'id',
  reading: 'id',
  listItems: 'id',
  seen: 'id',
  memories: 'id',
  visitNotes: 'id',
  favourites: 'id',
  settings: 'key',
} as const;
export type FamilyTable = keyof typeof familyTables;
export const familyTableNames = Object.keys(familyTables) as FamilyTable[];

export function createPersonalDatabase(): PersonalDatabase {
  const db = new Dexie('evaat', onlyVersion(schemaVersion)) as PersonalDatabase;
  db.version(1).stores({ children: 'id', reminders: 'id, child', settings: 'key', meta: 'key' });
  db.version(2)
    .stores({ own: 'id, child', ownDone: 'id, own', leaves: 'id, child', days: 'id, child', exported: 'id, child' })
    .upgrade((change) => change.table('meta').update('schema', { minReader: 2 }));
  db.version(3)
    .stores({
      reading: 'id',
      listItems: 'id, article',
      seen: 'id, child',
      memories: 'id, child',
      visitNotes: 'id, child',
    })
    .upgrade((change) => change.table('meta').update('schema', { minReader: 3 }));
  db.version(4)
    .stores({ favourites: 'id' })
    .upgrade((change) => change.table('meta').update('schema', { minReader: 4 }));
  db.version(5).stores({ synced: 'key, [space+dirty]', sync: 'key' });
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
      // New, or in the place of one that is lost. A timer's turn is outside of this transaction.
      setTimeout(() => void import('./saving.ts').then(({ copied }) => copied()).catch(() => null));
      return true;
    }
    if (found.minReader > schemaVersion) return false;
    if (found.schemaVersion < schemaVersion) {
      // A mark that sync has raised is not lowered.
      const raised = Math.max(found.minReader, minReader);
      await db.meta.update('schema', { schemaVersion, minReader: raised });
    }
    return true;
  });
}

/** What notes every change of a family that has switched sync on; nobody else's phone loads it. */
async function changesSeen(db: PersonalDatabase): Promise<Middleware<DBCore> | null> {
  if ((await db.sync.count()) === 0) return null;
  // Without it the family can still read, and what is written meanwhile is found by the check at the engine's start.
  const loaded = await import('./sync/track.ts').catch(() => null);
  return loaded?.tracking(Date.now) ?? null;
}

/** The one connection to the family's own data. */
export const personal = connect(createPersonalDatabase, mayUse, changesSeen);

// Sync was switched on, in this tab or another. Dexie tells of it while the transaction is still the current one. Of a database that
// has only just been made or raised it tells as of one that was written from end to end: there nothing was switched on.
Dexie.on('storagemutated', (parts) => {
  const rows = parts['idb://evaat/sync/'];
  if (rows && 'from' in rows && rows.from !== -Infinity) setTimeout(() => void personal.renew());
});
