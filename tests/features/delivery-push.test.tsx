import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';
import { deliver, type Delivery } from '#features/delivery/deliver.ts';
import type { PushServer } from '#features/delivery/deliverable.ts';
import { faultsStore } from '#features/delivery/faults.ts';
import type { WakeUpList } from '#features/delivery/prepare-push.ts';
import { loadTextsOf } from '#i18n/texts.ts';
import { deleteInbox } from '#storage/sw-inbox/database.ts';
import { unseal } from '#storage/sw-inbox/sealing.ts';
import { plainPhone } from '#tests/features/delivery-phone.ts';

const publicKey = btoa('server key');
const own = {
  id: 'b'.repeat(32),
  child: null,
  kind: 'medicine',
  title: 'Antibiootti',
  note: null,
  start: localDate('2026-12-01'),
  times: [localTime('12:05'), localTime('20:00')],
  repeat: { every: 1, unit: 'day', until: null },
} as const;

/** A browser's push manager, and a server that keeps what it was sent. */
function fakePush(refused: string | null = null) {
  const log: string[] = [];
  const lists: WakeUpList[] = [];
  let current: object | null = null;
  const subscription = {
    options: { applicationServerKey: new TextEncoder().encode('server key').buffer },
    toJSON: () => ({ endpoint: 'https://push.example/1' }),
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
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { controller: null, getRegistration: () => Promise.resolve({ pushManager }) },
  });
  const server: PushServer = {
    publicKey: publicKey.replaceAll('=', ''),
    send: (list) => {
      lists.push(list);
      return Promise.resolve(true);
    },
  };
  return { log, lists, server };
}

const delivery = (settings: Delivery['settings'], push: PushServer | null, more: Partial<Delivery> = {}): Delivery => ({
  plan: { reminders: [], own: [own], ownDone: new Set(), titleOf: () => '', nicknames: ['Aino'] },
  settings,
  language: 'fi',
  now: new Date('2026-11-30T10:00:00Z'),
  push,
  ...more,
});

beforeEach(async () => {
  await deleteInbox();
  await Promise.all([loadTextsOf('planning', 'fi'), loadTextsOf('planning', 'sv')]);
  await deliver(delivery({}, null));
});
afterEach(plainPhone);

test('off means that nothing is subscribed or sent, and an edition without a server cannot be on', async () => {
  const { log, lists, server } = fakePush();
  await deliver(delivery({}, server));
  await deliver(delivery({ push: 'on' }, null));
  expect([log, lists]).toEqual([[], []]);
});

test('on: the server learns quarters of hours and sealed words, again only when they change, with one subscription', async () => {
  const { log, lists, server } = fakePush();
  const wanted = { push: 'on', 'notice-words': 'title' };
  await deliver(delivery(wanted, server));
  await deliver(delivery(wanted, server));
  expect(lists).toHaveLength(1);
  await deliver(delivery(wanted, server, { language: 'sv' }));
  await deliver(delivery(wanted, server, { now: new Date('2026-12-01T10:30:00Z') }));
  expect(lists).toHaveLength(3);
  expect(log).toEqual(['subscribe']);
  const [list] = lists;
  expect(list?.subscription).toEqual({ endpoint: 'https://push.example/1' });
  expect(list?.wakeUps).toHaveLength(64);
  expect(new Date(list?.wakeUps[0]?.at ?? 0).toISOString()).toBe('2026-12-01T10:15:00.000Z');
  expect(JSON.stringify(list)).not.toContain('Antibiootti');
  expect(await unseal(list?.wakeUps[0]?.sealed ?? '')).toEqual({
    ok: true,
    value: { keys: [`own:${own.id}:2026-12-01T12:05`], lines: ['klo 12.05 Antibiootti'] },
  });
});

test('switched off, or silenced, the subscription is given up', async () => {
  const { log, server } = fakePush();
  await deliver(delivery({ push: 'on' }, server));
  await deliver(delivery({}, server));
  await deliver(delivery({ push: 'on' }, server));
  await deliver(delivery({ push: 'on', hush: '2026-11-30' }, server));
  expect(log).toEqual(['subscribe', 'unsubscribe', 'subscribe', 'unsubscribe']);
});

test.each([
  ['NotAllowedError', 'push-refused'],
  ['AbortError', 'push-unreachable'],
])('a browser that answers %s is a reason with a text', async (name, fault) => {
  const { lists, server } = fakePush(name);
  await deliver(delivery({ push: 'on' }, server));
  expect(faultsStore.get()).toEqual([fault]);
  expect(lists).toEqual([]);
});

test('a server that cannot be reached is said; the rest goes on', async () => {
  const { lists, server } = fakePush();
  await deliver(delivery({ push: 'on' }, { ...server, send: () => Promise.resolve(false) }));
  expect(faultsStore.get()).toEqual(['push-unreachable']);
  expect(lists).toEqual([]);
  // What did not arrive is sent again.
  await deliver(delivery({ push: 'on' }, server));
  expect(lists).toHaveLength(1);
});
