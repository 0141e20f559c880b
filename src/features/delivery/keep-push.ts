import type { Language } from '#domain/language.ts';
import type { Notice } from '#domain/notices/notice.ts';
import { ok } from '#domain/result.ts';
import { forget, recall, remember } from '#platform/local-memory.ts';
import type { PushServer } from './deliverable.ts';
import type { DeliveryFault } from './faults.ts';

const memory = { way: 'way:push', id: 'push-id' } as const;

/** What the server was told last. Not kept: it is told anew at each start, for servers forget and browsers change subscriptions. */
let handedOver: string | null = null;
/** Its key, which does not change while a page is open. */
let serverKey: string | null = null;

/** Takes push down: on this phone at once, on the server now or when the app is opened with a network. */
async function stop(server: PushServer | null): Promise<null> {
  handedOver = null;
  serverKey = null;
  if (recall(memory.way) === null) return null;
  const { unsubscribe } = await import('#platform/push.ts');
  await unsubscribe();
  const id = recall(memory.id);
  if (id !== null && server && !(await server.forget(id))) return null;
  forget(memory.id);
  forget(memory.way);
  return null;
}

/**
 * A server wakes the phone: subscription and times are handed over at each start, and again only when they have changed. Off, and
 * never on, it loads nothing and asks nothing.
 */
export async function keepPush(
  isOn: boolean,
  server: PushServer | null,
  notices: readonly Notice[],
  language: Language,
  now: number,
): Promise<DeliveryFault | null> {
  if (!isOn || !server) return stop(server);
  remember(memory.way, 'on');
  const asked = serverKey === null ? await server.ask() : ok(serverKey);
  if (!asked.ok) return asked.error;
  serverKey = asked.value;
  if (serverKey === null) return 'push-not-here';
  const part = await import('./prepare-push.ts').catch(() => null);
  // No network: the part was never needed before, or a new version has come meanwhile.
  if (!part) return 'push-unreachable';
  const prepared = await part.preparePush(serverKey, notices, language, now);
  if (!prepared.ok) return prepared.error;
  const { endpoint, page, times } = prepared.value;
  const says = JSON.stringify([endpoint, language, page, times]);
  if (says === handedOver) return null;
  const id = recall(memory.id) ?? part.newPushId();
  remember(memory.id, id);
  const sent = await server.order(id, prepared.value);
  if (!sent.ok) return sent.error;
  handedOver = says;
  return null;
}
