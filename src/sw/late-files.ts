import type { LateMessage } from '#domain/late-files.ts';
import { whole, type Marks } from './whole-file.ts';

/** Outlives versions of the worker, as it says that this phone is one that wants these files. */
const cacheName = 'evaat-late';

export const isLateMessage = (message: unknown): message is LateMessage =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'KEEP_LATE';

/**
 * Fetches what is not there yet of the files that only some families need. Hashes in their names make each of them right for ever.
 * Rejects when one does not come: a new version is then not installed, and the old one goes on with its own.
 */
export async function keepLate(storage: CacheStorage, urls: readonly string[], marks: Marks): Promise<void> {
  const cache = await storage.open(cacheName);
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const keep = async (url: string) => {
    const file = await whole(url, marks, await fetch(url));
    if (!file) throw new Error(`${url} did not come whole`);
    await cache.put(url, file);
  };
  await Promise.all(urls.filter((url) => !there.has(url)).map(keep));
}

/** With a new version its own, but only where they were wanted before. Those of the version that still runs stay beside them. */
export async function keepLateIfWanted(storage: CacheStorage, urls: readonly string[], marks: Marks): Promise<void> {
  if (await storage.has(cacheName)) await keepLate(storage, urls, marks);
}

/** Drops what was another version's, once it has gone. */
export async function dropOldLate(storage: CacheStorage, urls: readonly string[]): Promise<void> {
  if (!(await storage.has(cacheName))) return;
  const cache = await storage.open(cacheName);
  const old = (await cache.keys()).filter(({ url }) => !urls.includes(new URL(url).pathname));
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** A late file as it was kept; the network's where it was not. */
export async function lateFile(storage: CacheStorage, request: Request): Promise<Response> {
  const kept = (await storage.has(cacheName)) ? await (await storage.open(cacheName)).match(request) : undefined;
  return kept ?? fetch(request);
}
