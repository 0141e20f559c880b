import type { Dexie } from 'dexie';
import { err, ok, type Result } from '#domain/result.ts';
import { failureOf, isDeadConnection, type StorageFailure } from './failure.ts';

/** What happens to the database outside our own calls; the shell shows it. */
export type ConnectionEvent = 'superseded' | 'blocked';

export interface Connection<DB extends Dexie> {
  /** Runs work on an open database, reopening a dead connection up to three times. */
  readonly run: <T>(work: (db: DB) => Promise<T>) => Promise<Result<T, StorageFailure>>;
  readonly onEvent: (listener: (event: ConnectionEvent) => void) => () => void;
  readonly close: () => void;
}

const attempts = 3;

/**
 * Opens a Dexie database so that nothing is lost:
 * - A newer app in another tab asks for the database (`versionchange`): we close for good. Dexie's default closes too, but its
 *   next call reopens by itself and old code writes into the new schema (measured: v1 wrote into a v2 database).
 * - `checkVersion` decides after opening whether this code may touch what it found: Dexie swallows the browser's
 *   VersionError and opens a newer database without a word.
 * - A dead connection is dropped and opened anew; the work runs again as a whole, so it must be one transaction.
 */
export function connect<DB extends Dexie>(
  create: () => DB,
  checkVersion: (db: DB) => Promise<boolean>,
): Connection<DB> {
  let current: Promise<DB> | null = null;
  let superseded = false;
  const listeners = new Set<(event: ConnectionEvent) => void>();
  const tell = (event: ConnectionEvent) => {
    for (const listener of listeners) listener(event);
  };

  async function open(): Promise<DB> {
    const db = create();
    db.on('versionchange', () => {
      superseded = true;
      db.close({ disableAutoOpen: true });
      tell('superseded');
      return false;
    });
    db.on('blocked', () => tell('blocked'));
    await db.open();
    if (!(await checkVersion(db))) {
      superseded = true;
      db.close({ disableAutoOpen: true });
      tell('superseded');
    }
    return db;
  }

  async function drop(): Promise<void> {
    const stale = current;
    current = null;
    const db = await stale?.catch(() => null);
    db?.close({ disableAutoOpen: true });
  }

  async function run<T>(work: (db: DB) => Promise<T>): Promise<Result<T, StorageFailure>> {
    for (let attempt = 1; ; attempt += 1) {
      if (superseded) return err('storage-newer');
      try {
        current ??= open();
        const db = await current;
        if (superseded) return err('storage-newer');
        return ok(await work(db));
      } catch (error) {
        // A database closed by the handler above is not dead: it belongs to a newer app.
        if (superseded) return err('storage-newer');
        await drop();
        if (attempt >= attempts || !isDeadConnection(error)) return err(failureOf(error));
      }
    }
  }

  return {
    run,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => void drop(),
  };
}
