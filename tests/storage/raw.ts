/** A database as the browser holds it, with nothing of ours or of Dexie between. The frozen dumps have this shape. */
export interface RawDatabase {
  readonly name: string;
  /** The browser's version: ten times the one declared. */
  readonly version: number;
  readonly stores: Readonly<Record<string, RawStore>>;
}
interface RawStore {
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly RawIndex[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
interface RawIndex {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a DOMException is one
    request.onerror = () => reject(request.error);
  });

/** Opens a database as another program would; `change` runs when the version is raised. The caller closes it. */
export function openRaw(
  name: string,
  version?: number,
  change: (db: IDBDatabase, transaction: IDBTransaction) => void = () => undefined,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    if (request.transaction) change(request.result, request.transaction);
  };
  return answer(request);
}

/** Raises the version, changes what `change` changes, and leaves. */
export async function upgradeRaw(...how: Parameters<typeof openRaw>): Promise<void> {
  (await openRaw(...how)).close();
}

/** Everything that is in a database. */
export async function readRaw(name: string): Promise<RawDatabase> {
  const db = await openRaw(name);
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const stores: Record<string, RawStore> = {};
  for (const each of names) {
    const store = transaction.objectStore(each);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    const rows = (await answer(store.getAll())) as RawStore['rows'];
    stores[each] = { keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes, rows };
  }
  db.close();
  return { name, version: db.version, stores };
}

/** Makes a database exactly as described. */
export function writeRaw({ name, version, stores }: RawDatabase): Promise<void> {
  return upgradeRaw(name, version, (db) => {
    for (const [each, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
      const store = db.createObjectStore(each, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.add(row);
    }
  });
}

export const rowsOf = (db: RawDatabase, store: string): RawStore['rows'] => db.stores[store]?.rows ?? [];
