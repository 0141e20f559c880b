import { Dexie, type DBCore, type Middleware } from 'dexie';
import { err, ok, type Result } from '#domain/result.ts';
import {
  BlockedDatabaseError,
  failureOf,
  isDeadConnection,
  NewerDatabaseError,
  type StorageFailure,
} from './failure.ts';
import { nudge } from './live.ts';

/** What happens to the database outside our own calls; the shell shows it. */
export type ConnectionEvent = 'superseded' | 'blocked';

export interface Connection<DB extends Dexie> {
  /** Runs work on an open database, reopening a dead connection: three tries in all. */
  readonly run: <T>(work: (db: DB) => Promise<T>) => Promise<Result<T, StorageFailure>>;
  /** Tells what is the matter, also what was before anyone listened; `null` when a blocked database has opened. */
  readonly onEvent: (listener: (event: ConnectionEvent | null) => void) => () => void;
  /** Opens anew a database that was opened without the layer that is due now. What is under way ends or runs again. */
  readonly renew: () => Promise<void>;
  readonly close: () => void;
}

const attempts = 3;
/** How long another tab may hold up an upgrade before those who wait are told. A living tab lets go at once; a frozen one never. */
const patience = 5_000;

/**
 * Dexie's options for a database of ours. Dexie repairs a database that lacks a store or an index it expects: it raises the
 * version on disk and adds them, also in a newer app's database, before anyone is asked. So it is handed an IndexedDB that
 * opens no version but ours (Dexie multiplies by ten), or whichever is there.
 */
export function onlyVersion(version: number): {
  indexedDB?: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases'>;
} {
  const real = Dexie.dependencies.indexedDB as IDBFactory | undefined;
  if (!real) return {};
  return {
    indexedDB: {
      open: (name, wanted) => {
        if (wanted === undefined) return real.open(name);
        if (wanted !== version * 10) throw new NewerDatabaseError();
        return real.open(name, wanted);
      },
      deleteDatabase: (name) => real.deleteDatabase(name),
      databases: () => real.databases(),
    },
  };
}

/**
 * Opens a Dexie database so that nothing is lost:
 * - A newer app in another tab asks for the database (`versionchange`): we close for good. Dexie's default closes too, but its
 *   next call reopens by itself and old code writes into the new schema (measured: v1 wrote into a v2 database).
 * - `checkVersion` decides whether this code may touch what it found: Dexie swallows the browser's VersionError and opens a
 *   newer database without a word. It belongs to `ready`, which Dexie awaits each time it opens, also when it heals a
 *   connection by itself; and which runs outside a caller's transaction.
 * - `layerOver` says what else must see each call, once the database can tell; it is asked each time and laid over before any work.
 * - A dead connection is dropped and opened anew; the work runs again as a whole, so it must be one transaction.
 * - Work that waits for an upgrade that another tab holds up is given up after a while and never begun, so that it is not done twice
 *   when it is asked for again; the upgrade itself goes on waiting.
 */
export function connect<DB extends Dexie>(
  create: () => DB,
  checkVersion: (db: DB) => Promise<boolean>,
  layerOver: (db: DB) => Promise<Middleware<DBCore> | null> = () => Promise.resolve(null),
): Connection<DB> {
  let current: Promise<DB> | null = null;
  let state: ConnectionEvent | null = null;
  const listeners = new Set<(event: ConnectionEvent | null) => void>();
  const layered = new WeakSet<DB>();
  const isSuperseded = () => state === 'superseded';
  const tell = (event: ConnectionEvent | null) => {
    if (state === event || isSuperseded()) return;
    state = event;
    for (const listener of listeners) listener(event);
    // Pages that were told that they wait in vain ask again.
    if (event === null) nudge();
  };

  async function open(onBlocked: () => void): Promise<DB> {
    const db = create();
    db.on('versionchange', () => {
      db.close({ disableAutoOpen: true });
      tell('superseded');
      return false;
    });
    db.on('blocked', () => {
      tell('blocked');
      onBlocked();
      return false;
    });
    const check = async (opened: Dexie) => {
      if (!(await checkVersion(opened as DB))) throw new NewerDatabaseError();
    };
    db.on('ready', check, true);
    await db.open();
    const layer = await layerOver(db);
    if (layer) {
      db.close({ disableAutoOpen: false });
      db.use(layer);
      layered.add(db);
      await db.open();
    }
    tell(null);
    return db;
  }

  /** The database once it is open, for those who do not wait for ever. */
  function openInTime(): Promise<DB> {
    const inTime = new Promise<DB>((done, fail) => {
      const opening = open(() => setTimeout(() => fail(new BlockedDatabaseError()), patience));
      opening.then(done, fail);
      void opening
        .catch(() => null)
        .then((db) => {
          if (current === inTime) current = db && opening;
        });
    });
    return inTime;
  }

  /** Drops the connection that failed, and no other: work that ran beside may have opened a new one already. */
  async function drop(failed: Promise<DB> | null): Promise<void> {
    if (current === failed) current = null;
    const db = await failed?.catch(() => null);
    db?.close({ disableAutoOpen: true });
  }

  async function run<T>(work: (db: DB) => Promise<T>): Promise<Result<T, StorageFailure>> {
    for (let attempt = 1; ; attempt += 1) {
      if (isSuperseded()) return err('storage-newer');
      const connection = (current ??= openInTime());
      try {
        return ok(await work(await connection));
      } catch (error) {
        // A database closed by the handler above is not dead: it belongs to a newer app.
        const failure = isSuperseded() ? 'storage-newer' : failureOf(error);
        if (failure === 'storage-newer') tell('superseded');
        // Another tab's to end: opening it once more would only wait beside it.
        if (failure === 'storage-blocked') return err(failure);
        await drop(connection);
        if (failure === 'storage-newer' || attempt >= attempts || !isDeadConnection(error)) return err(failure);
      }
    }
  }

  return {
    run,
    onEvent: (listener) => {
      listeners.add(listener);
      if (state) listener(state);
      return () => listeners.delete(listener);
    },
    renew: async () => {
      const opened = current;
      const db = await opened?.catch(() => null);
      if (db && !layered.has(db)) await drop(opened);
    },
    close: () => void drop(current),
  };
}
