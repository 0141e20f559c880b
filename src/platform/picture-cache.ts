/** The worker answers from here (src/sw/service-worker.ts names it too). */
const cacheName = 'evaat-pictures';
/** The hash that a picture was checked against stands with it, so that the next list is compared without reading a byte. */
const hashHeader = 'x-sha256';

/** Where the browser has caches, which is where it has workers. */
const open = async (): Promise<Cache | null> => {
  try {
    return 'caches' in globalThis ? await caches.open(cacheName) : null;
  } catch {
    return null; // Forbidden, as in some private windows.
  }
};

/** Whether a worker answers what this page asks for: not in the tab of the first visit, nor where there are no workers. */
export const isServedByWorker = (): boolean =>
  'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;

/** The pictures on this phone: address and hash; `null` where none can be kept. */
export async function heldPictures(): Promise<ReadonlyMap<string, string> | null> {
  const cache = await open();
  if (!cache) return null;
  const held = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const hash = (await cache.match(request))?.headers.get(hashHeader) ?? '';
      return [new URL(request.url).pathname, hash] as const;
    }),
  );
  return new Map(held);
}

/** Keeps a picture whose bytes were checked; false when the browser has no room. */
export async function keepPicture(url: string, text: string, sha256: string): Promise<boolean> {
  try {
    const cache = await open();
    await cache?.put(url, new Response(text, { headers: { 'content-type': 'image/svg+xml', [hashHeader]: sha256 } }));
    return cache !== null;
  } catch {
    return false;
  }
}

export async function forgetPicture(url: string): Promise<void> {
  await (await open())?.delete(url);
}
