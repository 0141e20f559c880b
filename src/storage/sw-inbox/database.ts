import { err, ok, type Result } from '#domain/result.ts';

/** Why the inbox could not be read or written. Each reason has a text in both languages (`delivery:fault.*`). */
export type InboxFault = 'inbox-unavailable' | 'inbox-full' | 'inbox-broken';

/** Its rows are made anew by the app at each opening, so a changed shape is a new name, and the old one is deleted. */
export const inboxName = 'evaat-inbox';
export const inboxStores = { notices: 'key', told: 'key', keepsakes: 'name' } as const;
export type InboxStore = keyof typeof inboxStores;

/** An IndexedDB request as a promise. */
export const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new DOMException('no reason was given', 'UnknownError'));
  });

const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => fail(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(inboxName, 1);
  request.onupgradeneeded = () => {
    for (const [store, keyPath] of Object.entries(inboxStores)) request.result.createObjectStore(store, { keyPath });
  };
  return answer(request);
}

function faultOf(error: unknown): InboxFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'inbox-full';
  // Private windows, and a phone in its strictest mode, which cannot keep a key either.
  if (['SecurityError', 'InvalidAccessError', 'ReferenceError', 'TypeError', 'DataCloneError'].includes(name))
    return 'inbox-unavailable';
  return 'inbox-broken';
}

/** A connection for one piece of work, closed afterwards: page and worker never stand in each other's way. */
async function once<T>(mode: IDBTransactionMode, work: (tx: IDBTransaction) => Promise<T>): Promise<T> {
  const db = await open();
  db.onversionchange = () => db.close();
  try {
    const transaction = db.transaction(Object.keys(inboxStores), mode);
    const whole = ended(transaction);
    // Work that fails rejects first; the abort that it brings must not be a second, unheard rejection.
    whole.catch(() => undefined);
    try {
      const value = await work(transaction);
      await whole;
      return value;
    } catch (error) {
      if (mode === 'readwrite') abort(transaction);
      throw error;
    }
  } finally {
    db.close();
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has aborted by itself.
  }
}

/** Deletes the whole inbox with its key. */
export const deleteInbox = async (): Promise<void> => {
  await answer(indexedDB.deleteDatabase(inboxName));
};

/**
 * Runs work in one transaction over the inbox. A database that lacks a store, or will not open, is deleted and made anew once:
 * everything in it can be written again.
 */
export async function inInbox<T>(
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<Result<T, InboxFault>> {
  try {
    return ok(await once(mode, work));
  } catch (error) {
    if (faultOf(error) !== 'inbox-broken') return err(faultOf(error));
  }
  try {
    await deleteInbox();
    return ok(await once(mode, work));
  } catch (error) {
    return err(faultOf(error));
  }
}
