import type { Dexie } from 'dexie';
import { err, ok, type Result } from '#domain/result.ts';
import { failureOf, isDeadConnection, NewerDatabaseError, type StorageFailure } from './failure.ts';

/** What happens to the database outside our own calls; the shell shows it. */
export type ConnectionEvent = 'superseded' | 'blocked';

export interface Connection<DB extends Dexie> {
  /** Runs work on an open database, reopening a dead connection up to three times. */
  readonly run: <T>(work: (db: DB) => Promise<T>) => Promise<Result<T, StorageFailure>>;
  readonly onEvent: (listener: (event: ConnectionEvent) => void) => () => void;
  readonly close: () => void;
}

const attempts = 3;

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
    db.on(
      'ready',
      async (opened) => {
        if (!(await checkVersion(opened as DB))) throw new NewerDatabaseError();
      },
      true,
    );
    await db.open();
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
