import { httpRelay } from '#domain/sync/wire/http-relay.ts';
import { forget, forgetAbout, recall, remember } from '#platform/local-memory.ts';
import { onWrite } from '#storage/live.ts';
import { personal } from '#storage/personal-database.ts';
import type { SyncWorld, Told } from './world.ts';

/** Timers count in 32 bits. */
const longest = 2 ** 31 - 1;

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      done();
    };
    const timer = setTimeout(end, Math.min(ms, longest));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
  });
}

/** A turn for whatever the page wants to do meanwhile. */
const pause = () => new Promise<void>((done) => setTimeout(done));

function inOneTab(work: () => Promise<void>): Promise<void> {
  const locks = (navigator as { locks?: LockManager }).locks;
  // Without locks two tabs may do the work twice, which harms nothing.
  return locks ? locks.request('evaat:syncing', work) : work();
}

function otherTabs(): SyncWorld['tabs'] {
  if (!('BroadcastChannel' in globalThis)) return null;
  const channel = new BroadcastChannel('evaat:syncing');
  return {
    tell: (told) => channel.postMessage(told),
    listen: (listener) => channel.addEventListener('message', ({ data }: MessageEvent<Told>) => listener(data)),
  };
}

/** The browser as it is, and the relay at `address` (`/sync` or a whole one). */
export const browserWorld = (address: string): SyncWorld => ({
  connection: personal,
  relay: httpRelay(address, (url, init) => fetch(url, init)),
  address: new URL(address, location.href).href,
  now: Date.now,
  pause,
  isVisible: () => document.visibilityState === 'visible',
  isOnline: () => navigator.onLine,
  chance: Math.random,
  sleep,
  inOneTab,
  tabs: otherTabs(),
  onReturn: (listener) => {
    addEventListener('online', listener);
    addEventListener('pageshow', listener);
    document.addEventListener('visibilitychange', listener);
  },
  onWrite,
  eraseHere: () =>
    import('#storage/erase.ts').then(
      ({ eraseEverything }) => eraseEverything(),
      () => ({ ok: false }),
    ),
  forgetDrafts: forgetAbout,
  memory: { get: recall, set: (key, value) => (value === null ? forget(key) : remember(key, value)) },
});
