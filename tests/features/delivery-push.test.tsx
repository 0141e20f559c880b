import { afterEach, beforeEach, expect, test } from 'vitest';
import { err, ok } from '#domain/result.ts';
import type { PushSubscriptionOrder } from '#domain/sync/wire/relay.ts';
import { localDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';
import { deliver, type Delivery } from '#features/delivery/deliver.ts';
import type { PushServer } from '#features/delivery/deliverable.ts';
import { faultsStore } from '#features/delivery/faults.ts';
import { loadTextsOf } from '#i18n/texts.ts';
import { forgetAll } from '#platform/local-memory.ts';
import { readInbox } from '#storage/sw-inbox.ts';
import { deleteInbox } from '#storage/sw-inbox/database.ts';
import { fakePhone, plainPhone } from '#tests/features/delivery-phone.ts';
import { endpoint, pushPhone } from '#tests/features/push-phone.ts';

const publicKey = Buffer.from('server key').toString('base64url');
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

/** A phone that takes pushes, and a server that keeps what it was told. */
function begin({ refused = null, key = publicKey }: { refused?: string | null; key?: string | null } = {}) {
  fakePhone({ permission: 'granted' });
  const { log } = pushPhone(publicKey, refused);
  const orders: { readonly id: string; readonly order: PushSubscriptionOrder }[] = [];
  const server: PushServer = {
    ask: () => Promise.resolve(ok(key)),
    order: (id, order) => Promise.resolve(ok(true as const)).finally(() => orders.push({ id, order })),
    forget: (id) => Promise.resolve(true).finally(() => log.push(`forget ${orders.at(-1)?.id === id}`)),
  };
  return { log, orders, server };
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
  forgetAll();
  await deleteInbox();
  await Promise.all([loadTextsOf('planning', 'fi'), loadTextsOf('planning', 'sv')]);
  await deliver(delivery({}, null));
});
afterEach(plainPhone);

test('off means that nothing is subscribed or asked, and an edition without a server cannot be on', async () => {
  const { log, orders, server } = begin();
  const silent = { ...server, ask: () => Promise.reject(new Error('asked')) };
  await deliver(delivery({}, silent));
  await deliver(delivery({ push: 'on' }, null));
  expect([log, orders]).toEqual([[], []]);
  const inbox = await readInbox();
  expect(inbox.ok && inbox.value.voice?.mode).toBe('off');
});

test('on: the server learns quarters of an hour, again only when they change, under one id and one subscription', async () => {
  const { log, orders, server } = begin();
  const wanted = { push: 'on', 'notice-words': 'title' };
  await deliver(delivery(wanted, server));
  await deliver(delivery(wanted, server));
  expect(orders).toHaveLength(1);
  await deliver(delivery(wanted, server, { language: 'sv' }));
  await deliver(delivery(wanted, server, { now: new Date('2026-12-01T10:30:00Z') }));
  expect(orders).toHaveLength(3);
  expect(log).toEqual(['subscribe']);
  expect(new Set(orders.map(({ id }) => id)).size).toBe(1);
  const [first] = orders;
  expect(first?.id).toMatch(/^[\w-]{22}$/);
  expect(Object.keys(first?.order ?? {}).sort()).toEqual(['auth', 'endpoint', 'language', 'p256dh', 'page', 'times']);
  expect(first?.order).toMatchObject({ endpoint, language: 'fi', page: `${location.origin}/fi/reminders` });
  expect(first?.order.times).toHaveLength(64);
  expect(new Date(first?.order.times[0] ?? 0).toISOString()).toBe('2026-12-01T10:15:00.000Z');
});

test('switched off, silenced, or without a permission, the subscription is given up and the order taken back; a new one has another id', async () => {
  const { log, orders, server } = begin();
  const on = { push: 'on' };
  const ways = [delivery({}, server), delivery({ ...on, hush: '2026-11-30' }, server)];
  for (const off of ways) {
    await deliver(delivery(on, server));
    await deliver(off);
  }
  await deliver(delivery(on, server));
  fakePhone({ permission: 'denied' });
  await deliver(delivery(on, server));
  expect(log).toEqual(
    ['subscribe', 'unsubscribe', 'forget true'].concat(
      ...[1, 2].map(() => ['subscribe', 'unsubscribe', 'forget true']),
    ),
  );
  expect(new Set(orders.map(({ id }) => id)).size).toBe(3);
});

test.each([
  ['NotAllowedError', 'push-refused'],
  ['AbortError', 'push-unreachable'],
])('a browser that answers %s is a reason with a text', async (refused, fault) => {
  const { orders, server } = begin({ refused });
  await deliver(delivery({ push: 'on' }, server));
  expect(faultsStore.get()).toEqual([fault]);
  expect(orders).toEqual([]);
});

test('a server that wakes no phones any more is said', async () => {
  const { log, server } = begin({ key: null });
  await deliver(delivery({ push: 'on' }, server));
  expect(faultsStore.get()).toEqual(['push-not-here']);
  expect(log).toEqual([]);
});

test.each(['push-unreachable', 'push-foreign'] as const)(
  'an order that ends in %s is said; the rest goes on, and it is sent again',
  async (fault) => {
    const { orders, server } = begin();
    await deliver(delivery({ push: 'on' }, { ...server, order: () => Promise.resolve(err(fault)) }));
    expect(faultsStore.get()).toEqual([fault]);
    expect(orders).toEqual([]);
    await deliver(delivery({ push: 'on' }, server));
    expect(orders).toHaveLength(1);
  },
);
