// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';

const load = async () => ({
  ...(await import('#storage/live.ts')),
  ...(await import('#storage/personal-database.ts')),
  ...(await import('#storage/reference-database.ts')),
  ...(await import('#storage/saving.ts')),
  ...(await import('#storage/unsaved-file.ts')),
  ...(await import('#storage/children.ts')),
  ...(await import('#storage/reminder-states.ts')),
  ...(await import('#storage/own-reminders.ts')),
  ...(await import('#storage/leaves.ts')),
  ...(await import('#storage/told-days.ts')),
  ...(await import('#storage/exported-events.ts')),
  ...(await import('#storage/reading.ts')),
  ...(await import('#storage/list-items.ts')),
  ...(await import('#storage/seen.ts')),
  ...(await import('#storage/memories.ts')),
  ...(await import('#storage/visit-notes.ts')),
  ...(await import('#storage/favourites.ts')),
  ...(await import('#storage/settings.ts')),
  ...(await import('#storage/family.ts')),
  ...(await import('#storage/area.ts')),
  ...(await import('#storage/at-stake.ts')),
  ...(await import('#storage/erase.ts')),
  ...(await import('#storage/sync/space.ts')),
  ...(await import('#storage/sync/read-keys.ts')),
  ...(await import('#storage/backup.ts')),
  ...(await import('#storage/packs.ts')),
  ...(await import('#storage/segments.ts')),
  ...(await import('#storage/search-source/in-page.ts')),
  ...(await import('#storage/search-source/in-worker.ts')),
  ...(await import('#storage/directory.ts')),
  ...(await import('#storage/recalls.ts')),
  ...(await import('#storage/kit.ts')),
  ...(await import('#storage/found.ts')),
  ...(await import('#storage/places.ts')),
  ...(await import('#storage/outlines.ts')),
});
export type Tab = Awaited<ReturnType<typeof load>>;

const tabs: Tab[] = [];

/** A tab of the app: our storage modules evaluated anew, with connections and memory of their own, on this test's IndexedDB. */
export async function openTab(): Promise<Tab> {
  vi.resetModules();
  const tab = await load();
  tabs.push(tab);
  return tab;
}

/** What the browser gives to the app; `undefined` is a browser without IndexedDB. */
export function provideIndexedDb(factory: IDBFactory | undefined): void {
  Object.assign(globalThis, { indexedDB: factory });
  // Dexie keeps the one that it found when it was loaded.
  (Dexie.dependencies as { indexedDB: IDBFactory | undefined }).indexedDB = factory;
}

/** The browser's connection below an open database of a tab. */
export async function connectionBelow(tab: Tab, name: 'personal' | 'reference' = 'personal'): Promise<IDBDatabase> {
  const below = await tab[name].run((db) => Promise.resolve(db.backendDB()));
  if (!below.ok) throw new Error(below.error);
  return below.value;
}

/** Lets everything that is under way come to its end: so many turns of a millisecond, for on a starved machine time passes without a turn. */
export async function settle(ms = 30): Promise<void> {
  for (let turn = 0; turn < Math.max(1, ms); turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

beforeEach(() => {
  provideIndexedDb(new IDBFactory());
});
afterEach(() => {
  for (const tab of tabs.splice(0)) {
    tab.personal.close();
    tab.reference.close();
  }
});
