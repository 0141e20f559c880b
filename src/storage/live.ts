import { liveQuery, type Subscription } from 'dexie';

const nudged = new Set<() => void>();

/** Makes every watcher ask again; for what changed outside the database (packs held in memory only). */
export function nudge(): void {
  for (const again of [...nudged]) again();
}

/** Runs a query now and again whenever what it read changes, in this tab or another. Returns the way to stop. */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let subscription: Subscription | undefined;
  const start = () => {
    subscription?.unsubscribe();
    // Dexie keeps track of what a query reads across native awaits only when it is handed an async function.
    subscription = liveQuery(async () => await query()).subscribe(onValue, onError);
  };
  start();
  nudged.add(start);
  return () => {
    nudged.delete(start);
    subscription?.unsubscribe();
  };
}
