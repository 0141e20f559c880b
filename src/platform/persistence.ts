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

const storageManager = (): Partial<StorageManager> | undefined => (navigator as { storage?: StorageManager }).storage;
