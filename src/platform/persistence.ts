import { recall, remember } from './local-memory.ts';

/** `null` where the browser cannot tell (WebKitGTK has no navigator.storage). */
export async function isPersisted(): Promise<boolean | null> {
  return (
    (await storageManager()
      ?.persisted?.()
      .catch(() => null)) ?? null
  );
}

/** Asks the browser to keep our data; Chromium and Safari decide by themselves, Firefox asks the user. */
export async function askToPersist(): Promise<boolean> {
  return (
    (await storageManager()
      ?.persist?.()
      .catch(() => false)) ?? false
  );
}

const month = 30 * 86_400_000;

/**
 * To be called when something of the family's own has been stored, and never earlier: then there is something to keep, and a parent whom
 * Firefox asks knows why. Not again for a month after a refusal: the others may think better of a site by then, Firefox would ask each time.
 */
export async function keepWhatIsStored(): Promise<void> {
  if (Math.abs(Date.now() - Number(recall('asked-to-persist'))) < month || (await isPersisted())) return;
  remember('asked-to-persist', String(Date.now()));
  await askToPersist();
}

const storageManager = (): Partial<StorageManager> | undefined =>
  // Storage is also tested where there is no browser.
  (globalThis as { navigator?: { storage?: StorageManager } }).navigator?.storage;
