import { Dexie } from 'dexie';

/** What is read of: what pages show, or also what sharing notes beside it. */
export type Watched = 'pages' | 'sharing';

const watchers: Readonly<Record<Watched, Set<() => void>>> = { pages: new Set(), sharing: new Set() };
const writeListeners = new Set<() => void>();
let planned = false;
let concernsPages = false;

/** Calls `listener` at each write, in this tab or another, at once: before any watcher has asked again. For as long as the page lives. */
export function onWrite(listener: () => void): void {
  writeListeners.add(listener);
}

/** Makes watchers ask again; by itself for what changed outside the database (packs held in memory only). */
export function nudge(concerns: Watched = 'pages'): void {
  for (const listener of writeListeners) listener();
  concernsPages ||= concerns === 'pages';
  if (planned) return;
  planned = true;
  // Dexie tells of a write while its transaction is still the current one; a timer's turn is nobody's.
  setTimeout(() => {
    planned = false;
    const asked = [...(concernsPages ? watchers.pages : []), ...watchers.sharing];
    concernsPages = false;
    for (const again of asked) again();
  });
}

/** Notes that sharing keeps beside the rows, and that change with each exchange; no other page shows them. */
const notes = /^idb:\/\/[^/]+\/(synced|sync)\//;

/*
 * Every write, in this tab or another, makes all watchers ask again. Dexie's own `liveQuery` would ask only those whose rows
 * changed, but it loses track of what was read when a query awaits a promise that is not Dexie's (measured: of two queries
 * waiting for one connection to open, the second never ran again). A page has a handful of watchers, each a few rows.
 */
Dexie.on('storagemutated', (parts) =>
  nudge(Object.keys(parts).every((part) => notes.test(part)) ? 'sharing' : 'pages'),
);

/**
 * After an answer a watcher of sharing rests so long: what is written meanwhile, as by an exchange that goes on for seconds, is one more
 * question and not ten. Pages ask at once: what somebody saved stands there when it is said to be saved.
 */
const restMs = 200;

/**
 * Runs a query now and again after each write, in this tab or another; `of` pages, it is spared the writes of sharing's own notes.
 * Returns the way to stop.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
  of: Watched = 'pages',
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
      if (of === 'sharing') await new Promise((done) => setTimeout(done, restMs));
    }
    running = false;
  };
  const again = () => void ask();
  watchers[of].add(again);
  again();
  return () => {
    stopped = true;
    watchers[of].delete(again);
  };
}
