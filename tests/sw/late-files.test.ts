import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { dropOldLate, isLateMessage, keepLate, keepLateIfWanted, lateFile } from '#sw/late-files.ts';

const at = 'https://evaat.example';

/** Each file holds its own name. */
const marks = new Map(
  ['/a.js', '/b.js'].map((url) => [url, createHash('sha256').update(url).digest('hex').slice(0, 16)]),
);

/** A phone's caches, and a server that has some files. */
function phone(served: readonly string[]) {
  const caches = new Map<string, Map<string, Response>>();
  const fetched: string[] = [];
  vi.stubGlobal('location', { href: `${at}/sw.js` });
  vi.stubGlobal('fetch', (url: string): Promise<Response> => {
    fetched.push(url);
    return served.includes(url) ? Promise.resolve(new Response(url)) : Promise.reject(new TypeError('no network'));
  });
  const open = (name: string) => {
    const files = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, files);
    return Promise.resolve({
      keys: () => Promise.resolve([...files.keys()].map((path) => new Request(at + path))),
      put: (url: string, file: Response) => Promise.resolve(files.set(url, file)),
      match: (request: Request) => Promise.resolve(files.get(new URL(request.url).pathname)),
      delete: (request: Request) => Promise.resolve(files.delete(new URL(request.url).pathname)),
    });
  };
  const storage = { open, has: (name: string) => Promise.resolve(caches.has(name)) } as unknown as CacheStorage;
  /** They come side by side, in whatever order. */
  const held = () => [...(caches.get('evaat-late')?.keys() ?? [])].sort();
  return { storage, fetched, held };
}

describe('files that only some families need', () => {
  test('are fetched when a page asks for it, and each once', async () => {
    const { storage, fetched, held } = phone(['/a.js', '/b.js']);
    await keepLate(storage, ['/a.js', '/b.js'], marks);
    await keepLate(storage, ['/a.js', '/b.js'], marks);
    expect(held()).toEqual(['/a.js', '/b.js']);
    expect(fetched).toEqual(['/a.js', '/b.js']);
  });

  test('of a new version are installed with it only where they were wanted; those of the old one wait for its end', async () => {
    const { storage, fetched, held } = phone(['/a.js', '/b.js']);
    await keepLateIfWanted(storage, ['/b.js'], marks);
    await dropOldLate(storage, ['/b.js']);
    expect(fetched).toEqual([]);
    await keepLate(storage, ['/a.js'], marks);
    await keepLateIfWanted(storage, ['/b.js'], marks);
    expect(held()).toEqual(['/a.js', '/b.js']);
    await dropOldLate(storage, ['/b.js']);
    expect(held()).toEqual(['/b.js']);
  });

  test('hold a new version back when one of them does not come', async () => {
    const { storage, held } = phone(['/a.js']);
    await keepLate(storage, ['/a.js'], marks);
    await expect(keepLateIfWanted(storage, ['/b.js'], marks)).rejects.toThrow('no network');
    expect(held()).toEqual(['/a.js']);
  });

  test('are kept only as the build listed them: what else comes is asked for once more, past what the browser kept', async () => {
    const { storage, held } = phone([]);
    const network = vi.fn(() => Promise.resolve(new Response('<!doctype html>')));
    vi.stubGlobal('fetch', network);
    await expect(keepLate(storage, ['/a.js'], marks)).rejects.toThrow('/a.js did not come whole');
    expect(held()).toEqual([]);
    network.mockClear();
    network.mockResolvedValueOnce(new Response('/a.'));
    network.mockResolvedValueOnce(new Response('/a.js'));
    await keepLate(storage, ['/a.js'], marks);
    expect(network.mock.calls).toEqual([['/a.js'], ['/a.js', { cache: 'reload' }]]);
    expect(held()).toEqual(['/a.js']);
  });

  test('come from the phone, and from the network where nobody asked for them', async () => {
    const { storage } = phone(['/a.js']);
    const network = vi.fn(() => Promise.resolve(new Response('network')));
    vi.stubGlobal('fetch', network);
    expect(await (await lateFile(storage, new Request(`${at}/a.js`))).text()).toBe('network');
    network.mockResolvedValueOnce(new Response('/a.js'));
    await keepLate(storage, ['/a.js'], marks);
    expect(await (await lateFile(storage, new Request(`${at}/a.js`))).text()).toBe('/a.js');
    expect(network).toHaveBeenCalledTimes(2);
  });

  test('are asked for by one message', () => {
    expect(isLateMessage({ type: 'KEEP_LATE' })).toBe(true);
    for (const other of [null, 'KEEP_LATE', {}, { type: 'SKIP_WAITING' }]) expect(isLateMessage(other)).toBe(false);
  });
});
