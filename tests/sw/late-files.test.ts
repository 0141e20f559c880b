import { describe, expect, test, vi } from 'vitest';
import { dropOldLate, isLateMessage, keepLate, keepLateIfWanted, lateFile } from '#sw/late-files.ts';

const at = 'https://evaat.example';

/** A phone's caches, and a server that has some files. */
function phone(served: readonly string[]) {
  const caches = new Map<string, Map<string, Response>>();
  const fetched: string[] = [];
  const get = (url: string): Promise<Response> => {
    fetched.push(url);
    return served.includes(url) ? Promise.resolve(new Response(url)) : Promise.reject(new TypeError('no network'));
  };
  const open = (name: string) => {
    const files = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, files);
    return Promise.resolve({
      keys: () => Promise.resolve([...files.keys()].map((path) => new Request(at + path))),
      addAll: async (urls: readonly string[]) => {
        const answers = await Promise.all(urls.map(get));
        urls.forEach((url, index) => files.set(url, answers[index] ?? new Response()));
      },
      match: (request: Request) => Promise.resolve(files.get(new URL(request.url).pathname)),
      delete: (request: Request) => Promise.resolve(files.delete(new URL(request.url).pathname)),
    });
  };
  const storage = { open, has: (name: string) => Promise.resolve(caches.has(name)) } as unknown as CacheStorage;
  const held = () => [...(caches.get('evaat-late')?.keys() ?? [])];
  return { storage, fetched, held };
}

describe('files that only some families need', () => {
  test('are fetched when a page asks for it, and each once', async () => {
    const { storage, fetched, held } = phone(['/a.js', '/b.js']);
    await keepLate(storage, ['/a.js', '/b.js']);
    await keepLate(storage, ['/a.js', '/b.js']);
    expect(held()).toEqual(['/a.js', '/b.js']);
    expect(fetched).toEqual(['/a.js', '/b.js']);
  });

  test('of a new version are installed with it only where they were wanted; those of the old one wait for its end', async () => {
    const { storage, fetched, held } = phone(['/a.js', '/b.js']);
    await keepLateIfWanted(storage, ['/b.js']);
    await dropOldLate(storage, ['/b.js']);
    expect(fetched).toEqual([]);
    await keepLate(storage, ['/a.js']);
    await keepLateIfWanted(storage, ['/b.js']);
    expect(held()).toEqual(['/a.js', '/b.js']);
    await dropOldLate(storage, ['/b.js']);
    expect(held()).toEqual(['/b.js']);
  });

  test('hold a new version back when one of them does not come', async () => {
    const { storage, held } = phone(['/a.js']);
    await keepLate(storage, ['/a.js']);
    await expect(keepLateIfWanted(storage, ['/b.js'])).rejects.toThrow('no network');
    expect(held()).toEqual(['/a.js']);
  });

  test('come from the phone, and from the network where nobody asked for them', async () => {
    const { storage } = phone(['/a.js']);
    const network = vi.fn(() => Promise.resolve(new Response('network')));
    vi.stubGlobal('fetch', network);
    expect(await (await lateFile(storage, new Request(`${at}/a.js`))).text()).toBe('network');
    await keepLate(storage, ['/a.js']);
    expect(await (await lateFile(storage, new Request(`${at}/a.js`))).text()).toBe('/a.js');
    expect(network).toHaveBeenCalledOnce();
  });

  test('are asked for by one message', () => {
    expect(isLateMessage({ type: 'KEEP_LATE' })).toBe(true);
    for (const other of [null, 'KEEP_LATE', {}, { type: 'SKIP_WAITING' }]) expect(isLateMessage(other)).toBe(false);
  });
});
