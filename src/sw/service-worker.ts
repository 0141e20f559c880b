import { addPlugins, cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { dropOldLate, isLateMessage, keepLate, keepLateIfWanted, lateFile } from './late-files.ts';
import { strangerVoice } from './notification.ts';
import { openApp } from './open-app.ts';
import { shellOf } from './shell-of.ts';
import { onPush, onWake } from './tell.ts';
import { whole } from './whole-file.ts';

/** A file as the build lists it: `mark` where the revision does not say what it holds. */
interface ListedFile {
  readonly url: string;
  readonly revision: string | null;
  readonly mark?: string;
}

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: ListedFile[]; __LATE: ListedFile[] };
// Named once: the build puts the whole list in the place of the name.
const listed = self.__WB_MANIFEST;
const lateFiles = self.__LATE;
const marks = new Map([...listed, ...lateFiles].map(({ url, revision, mark }) => [url, revision ?? mark ?? '']));

// Workbox would keep whatever is answered with 200.
addPlugins([{ cacheWillUpdate: ({ request, response }) => whole(request.url, marks, response) }]);
// Exactly what the build lists, by hash; an update fetches only what changed. No clean-URL guessing: pages are answered below.
precacheAndRoute(listed, { directoryIndex: null as unknown as string, cleanURLs: false });
cleanupOutdatedCaches();

/**
 * Every address of the app is answered with its language's neutral shell, also one never visited before. What has a file
 * extension or lies under /data/ is not a page. Nothing waits for the network, and no address is ever left without an answer.
 */
registerRoute(
  new NavigationRoute(async ({ url, request }) => (await matchPrecache(shellOf(url.pathname))) ?? fetch(request), {
    denylist: [/^\/data\//, /\.[a-z0-9]+$/i],
  }),
);

/**
 * The kit's pictures are content: the app fetches and checks them (src/app/picture-keeper.ts) into a cache of their own, which outlives
 * versions of the worker. What is not there yet comes from the network, and so does what the app asks for with a hash in its address.
 */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.search === '' && /^\/pictures\/.+\.svg$/.test(url.pathname),
  async ({ url, request }) =>
    (await (await caches.open('evaat-pictures')).match(url.pathname).catch(() => undefined)) ?? fetch(request),
);

// Pages and engine of sync: installed when one of them was opened, and from then on with each version (docs/offline.md).
const late = lateFiles.map(({ url }) => url);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && late.includes(url.pathname),
  ({ request }) => lateFile(caches, request),
);
self.addEventListener('install', (event) => event.waitUntil(keepLateIfWanted(caches, late, marks)));
self.addEventListener('activate', (event) => event.waitUntil(dropOldLate(caches, late)));
self.addEventListener('message', (event) => {
  // Without a network now: asked for again the next time.
  if (isLateMessage(event.data)) event.waitUntil(keepLate(caches, late, marks).catch(() => undefined));
});

// A new version waits until a parent takes it in some tab (app/service-worker.ts). No clients.claim(): a page keeps the worker it began with.
self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'SKIP_WAITING')
    void self.skipWaiting();
});

// Reminders. Each of these comes only to a family that switched it on (docs/notifications.md).
self.addEventListener('periodicsync', (event) => {
  const woken = event as ExtendableEvent & { readonly tag: string };
  if (woken.tag === 'reminders') woken.waitUntil(onWake(self.registration, self.navigator, Date.now()));
});
self.addEventListener('push', (event) => {
  // An iPhone has read the message itself and shows it should this fail.
  const isDeclared = Boolean((event as { readonly notification?: unknown }).notification);
  event.waitUntil(onPush(self.registration, self.navigator, Date.now(), isDeclared));
});
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const data: unknown = event.notification.data;
  const url = typeof data === 'object' && data !== null && 'url' in data ? String(data.url) : strangerVoice.url;
  event.waitUntil(openApp(self.clients, url));
});
