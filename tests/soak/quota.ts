import { IDBObjectStore } from 'fake-indexeddb';

/** Writes that still fit on the phone that is at work; `null`: room for all. */
let left: number | null = null;

const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
Object.assign(IDBObjectStore.prototype, {
  put(this: IDBObjectStore, ...how: Parameters<IDBObjectStore['put']>) {
    if (left === 0) throw new DOMException('Quota exceeded', 'QuotaExceededError');
    if (left !== null) left -= 1;
    return put.apply(this, how);
  },
});

/** Does some work while the phone has room for so many writes more. */
export async function withRoomFor<T>(writes: number, work: () => Promise<T>): Promise<T> {
  left = writes;
  try {
    return await work();
  } finally {
    left = null;
  }
}
