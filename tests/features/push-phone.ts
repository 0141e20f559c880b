import { createECDH } from 'node:crypto';
import { onTestFinished, vi } from 'vitest';
import { readSubscription } from '#domain/sync/wire/subscription-frame.ts';
import type { PushSubscriptionOrder } from '#domain/sync/wire/relay.ts';

/** A P-256 key as a browser makes one for a subscription. */
const p256dh = new Uint8Array(createECDH('prime256v1').generateKeys());
export const endpoint = 'https://updates.push.services.mozilla.com/wpush/v2/test';

/** A phone whose browser can take pushes; what was asked of its push service is in `log`. Takes the place of other workers of the test. */
export function pushPhone(key: string, refused: string | null = null) {
  const log: string[] = [];
  let current: object | null = null;
  const subscription = {
    endpoint,
    options: { applicationServerKey: new Uint8Array(Buffer.from(key, 'base64url')).buffer },
    getKey: (name: string) => (name === 'p256dh' ? p256dh : new Uint8Array(16)).buffer,
    unsubscribe: () => {
      log.push('unsubscribe');
      current = null;
      return Promise.resolve(true);
    },
  };
  const pushManager = {
    getSubscription: () => Promise.resolve(current),
    subscribe: () => {
      if (refused) return Promise.reject(new DOMException('no', refused));
      log.push('subscribe');
      current = subscription;
      return Promise.resolve(subscription);
    },
  };
  vi.stubGlobal('PushManager', () => undefined);
  const registration = { pushManager, getNotifications: () => Promise.resolve([]) };
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { controller: null, getRegistration: () => Promise.resolve(registration) },
  });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'serviceWorker'));
  return { log };
}

type Answer = (path: string, init: RequestInit) => Response | Promise<Response>;

/** Hands what the app asks of its relay to a real one in this process, and keeps it. `isAway` is a network that has gone. */
export function relayAsked(answer: Answer) {
  const asked: { readonly request: string; readonly order: PushSubscriptionOrder | null }[] = [];
  const network = { isAway: false };
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    if (!path.startsWith('/sync')) return Promise.reject(new TypeError('no such server in this test'));
    const order = init.body instanceof Uint8Array ? readSubscription(init.body) : null;
    asked.push({ request: `${init.method ?? 'GET'} ${path}`, order: order?.ok ? order.value : null });
    return network.isAway ? Promise.reject(new TypeError('no network')) : answer(path, init);
  });
  const requests = () => asked.map(({ request }) => request.replace(/push\/.+/, 'push'));
  return { asked, network, requests, lastOrder: () => asked.findLast(({ order }) => order)?.order ?? null };
}
