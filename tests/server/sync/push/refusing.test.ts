import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { wakeUpStep } from '#domain/sync/wire/limits.ts';
import { readSubscription, writeSubscription } from '#domain/sync/wire/subscription-frame.ts';
import { createSyncServer } from '#server/site-server.ts';
import { defaultRates } from '#server/sync/http/limiter.ts';
import { messageBytes, messageFor } from '#server/sync/push/message.ts';
import { readRetryAfter } from '#server/sync/push/send.ts';
import { serviceOf } from '#server/sync/push/services.ts';
import { readSyncSettings } from '#server/sync/settings.ts';
import { newPhone, pushEnvironment, pushSettings, quarter } from '#tests/server/sync/push/push-relay.ts';
import { startPushService } from '#tests/support/fake-push-service.ts';
import { must, name, startRelay } from '#tests/support/relay-in-process.ts';
import { describeOnEngines } from '#tests/support/sync-engines.ts';

const more = { hosts: ['push.example.fi'], loopback: false };

describe('where the relay writes to', () => {
  test.each([
    ['https://updates.push.services.mozilla.com/wpush/v2/gAAA', 'mozilla'],
    ['https://fcm.googleapis.com/fcm/send/abc:def', 'google'],
    ['https://android.googleapis.com/gcm/send/abc', 'google'],
    ['https://web.push.apple.com/QAbc', 'apple'],
    ['https://wns2-par02p.notify.windows.com/w/?token=BQ', 'microsoft'],
    ['https://push.example.fi/1', 'other'],
  ])('%s is a push service', (endpoint, service) => {
    expect(serviceOf(endpoint, more)).toBe(service);
  });

  test.each([
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com:8443/fcm/send/abc',
    'https://user@fcm.googleapis.com/x',
    'https://fcm.googleapis.com@evil.example/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://notify.windows.com/x',
    'https://evilnotify.windows.com.example/x',
    'https://xpush.apple.com/x',
    'https://127.0.0.1/x',
    'http://127.0.0.1:9000/x',
    'https://[::1]/x',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/x',
    'https://fcm.googleapis.com./x',
    'ftp://fcm.googleapis.com/x',
    'nothing',
  ])('%s is none', (endpoint) => {
    expect(serviceOf(endpoint, more)).toBeNull();
  });
});

describe('the settings of push', () => {
  test('without keys there is none', () => {
    expect(readSyncSettings({})).toMatchObject({ ok: true, value: { push: null } });
  });

  const other = readSyncSettings({ ...pushEnvironment });
  test.each([
    [{ VAPID_PRIVATE_KEY: '' }, /VAPID_PRIVATE_KEY must be set too/],
    [{ VAPID_PUBLIC_KEY: 'B'.repeat(87) }, /are no pair/],
    [{ VAPID_PRIVATE_KEY: 'nonsense' }, /are no pair/],
    [{ VAPID_SUBJECT: 'mailto:' }, /VAPID_SUBJECT must be/],
    [{ VAPID_SUBJECT: 'https://localhost' }, /VAPID_SUBJECT must be/],
    [{ PUSH_HOSTS: 'push.example.fi, 10.0.0.1' }, /PUSH_HOSTS: "10.0.0.1"/],
  ])('%o is refused in one line that holds no key', (wrong, reason) => {
    expect(other.ok).toBe(true);
    const read = readSyncSettings({ ...pushEnvironment, ...wrong });
    if (read.ok) throw new Error('taken');
    expect(read.error).toMatch(reason);
    expect(read.error).not.toContain('\n');
    expect(read.error).not.toContain(pushEnvironment.VAPID_PRIVATE_KEY);
  });
});

test('a message has one length in both languages, for every address that an order may hold', () => {
  const longest = `https://${'a'.repeat(200 - 'https:///sv/reminders'.length)}/sv/reminders`;
  for (const page of ['https://evaat.example.fi/fi/reminders', longest])
    for (const language of ['fi', 'sv'] as const) expect(messageFor({ language, page })).toHaveLength(messageBytes);
});

test('times go out as quarters of an hour, never before the time that was meant', () => {
  const order = {
    endpoint: 'https://a.example/',
    p256dh: new Uint8Array(65),
    auth: new Uint8Array(16),
    language: 'fi',
  };
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 41 }), { maxLength: 64 }), (times) => {
      const page = 'https://evaat.example.fi/';
      const read = must(readSubscription(writeSubscription({ ...order, language: 'fi', page, times })));
      expect(read.times).toHaveLength(times.length);
      for (const [at, time] of read.times.entries()) {
        expect(time % wakeUpStep).toBe(0);
        expect(time - (times[at] ?? 0)).toBeGreaterThanOrEqual(0);
        expect(time - (times[at] ?? 0)).toBeLessThan(wakeUpStep);
      }
    }),
  );
});

test('how long a service wants to be left alone may be seconds or a date', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  expect(
    ['120', 'Sun, 22 Nov 2026 12:05:00 GMT', 'Sun, 22 Nov 2026 11:00:00 GMT', 'soon', null].map((text) =>
      readRetryAfter(text, now),
    ),
  ).toEqual([120_000, 300_000, 0, 0, 0]);
});

describeOnEngines('what the relay does not take', (engine) => {
  const fault = async (answer: Promise<{ ok: boolean; error?: { reason: string } }>) => (await answer).error?.reason;

  test('without keys there is no push: no key in the info, and no such address', async () => {
    const [service, { relay }] = await Promise.all([startPushService(), startRelay(engine)]);
    const phone = newPhone(service);
    expect(must(await relay.info())?.pushKey).toBeNull();
    expect(await fault(relay.subscribe(phone.pushId, phone.order(quarter)))).toBe('unknown');
    expect(await fault(relay.unsubscribe(phone.pushId))).toBe('unknown');
  });

  test('an endpoint at a host that is no push service, a key that is no point, a name that is none', async () => {
    const push = { ...pushSettings(), more: { hosts: [], loopback: false } };
    const [service, { relay }] = await Promise.all([startPushService(), startRelay(engine, { settings: { push } })]);
    const phone = newPhone(service);
    const order = phone.order(quarter);
    expect(await fault(relay.subscribe(phone.pushId, order))).toBe('malformed');
    const good = { ...order, endpoint: 'https://web.push.apple.com/Q' };
    expect(await fault(relay.subscribe(phone.pushId, { ...good, p256dh: new Uint8Array(65) }))).toBe('malformed');
    expect(await fault(relay.subscribe('short', good))).toBe('unknown');
    must(await relay.subscribe(phone.pushId, good));
  });

  test('an endpoint whose host is allowed no more is not written to', async () => {
    const place = await engine.place();
    const service = await startPushService();
    const phone = newPhone(service);
    const before = await startRelay(engine, { place, settings: { push: pushSettings() } });
    must(await before.relay.subscribe(phone.pushId, phone.order(quarter)));
    const push = { ...pushSettings(), more: { hosts: [], loopback: false } };
    const after = await startRelay(engine, { place, settings: { push } });
    after.clock.now += quarter;
    await after.server.wakeDue();
    expect(service.delivered).toEqual([]);
  });

  test('too many orders: one phone may change its own now and then, one address may bring few new ones', async () => {
    const service = await startPushService();
    const { relay, server } = await startRelay(engine, { settings: { push: pushSettings(), rates: defaultRates } });
    const phone = newPhone(service);
    const answers = [];
    for (let count = 0; count < 14; count += 1)
      answers.push(await fault(relay.subscribe(phone.pushId, phone.order(quarter))));
    expect(answers.filter((reason) => reason === undefined)).toHaveLength(12);
    expect(answers.at(-1)).toBe('slow-down');

    const http = createSyncServer(server.app).listen(0, '127.0.0.1');
    onTestFinished(() => void http.close());
    await once(http, 'listening');
    const { port } = http.address() as AddressInfo;
    const from = (address: string) => {
      const body = writeSubscription(newPhone(service).order(quarter));
      const headers = { 'x-forwarded-for': address };
      return fetch(`http://127.0.0.1:${port}/v1/push/${name(16)}`, { method: 'PUT', body, headers });
    };
    const statuses = [];
    for (let count = 0; count < 25; count += 1) statuses.push((await from('192.0.2.1')).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(19);
    expect((await from('192.0.2.2')).status).toBe(200);
  });
});
