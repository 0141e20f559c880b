/*
 * One text that lies in the browser's caches: other files than its databases, and no store of the same kind. What is thrown away with the
 * one is still in the other, and both go when somebody clears what the site has stored.
 */
const cacheName = 'evaat-copy';
const address = '/second-copy';

/** Not where pages may keep nothing, and not where they are not pages (tests). */
export const canCopy = (): boolean => 'caches' in globalThis;

export async function writeCopy(text: string): Promise<void> {
  await (await caches.open(cacheName)).put(address, new Response(text));
}

/** What was written last; `null` when there is nothing. */
export const readCopy = async (): Promise<string | null> =>
  (await (await caches.match(address, { cacheName }))?.text()) ?? null;

export async function dropCopy(): Promise<void> {
  await caches.delete(cacheName);
}
