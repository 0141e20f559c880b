import { Dexie } from 'dexie';

const watchers = new Set<() => void>();
const writeListeners = new Set<() => void>();
let planned = false;

/** Calls `listener` at each write, in this tab or another, at once: before any watcher has asked again. For as long as the page lives. */
export function onWrite(listener: () => void): void {
  writeListeners.add(listener);
}

/** Makes every watcher ask again; also for what changed outside the database (packs held in memory only). */
export function nudge(): void {
  for (const listener of writeListeners) listener();
  if (planned) return;
  planned = true;
  // Dexie tells of a write while its transaction is still the current one; a timer's turn is nobody's.
  setTimeout(() => {
    planned = false;
    for (const again of [...watchers]) again();
  });
}

/*
 * Every write, in this tab or another, makes all watchers ask again. Dexie's own `liveQuery` would ask only those whose rows
 * changed, but it loses track of what was read when a query awaits a promise that is not Dexie's (measured: of two queries
 * waiting for one connection to open, the second never ran again). A page has a handful of watchers, each a few rows.
 */
Dexie.on('storagemutated', nudge);

/** Runs a query now and again after each write, in this tab or another. Returns the way to stop. */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let stopped = false;
  let running = false;
  let stale = false;
  const isStopped = () => stopped;
  const ask = async () => {
    // One run at a time, so that an older answer never comes after a newer one.
    stale = true;
    if (running) return;
    running = true;
    while (stale && !isStopped()) {
      stale = false;
      try {
        const value = await query();
        if (!isStopped()) onValue(value);
      } catch (error) {
        if (!isStopped()) onError(error);
      }
    }
    running = false;
  };
  const again = () => void ask();
  watchers.add(again);
  again();
  return () => {
    stopped = true;
    watchers.delete(again);
  };
}
