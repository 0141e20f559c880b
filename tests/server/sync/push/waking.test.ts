import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '#server/sync/open-database.ts';
import type { SyncSettings } from '#server/sync/settings.ts';
import { tidy } from '#server/sync/store/housekeeping.ts';
import { texts } from '#tests/support/texts.ts';
import {
  hour,
  newPhone,
  pushEnvironment,
  pushSettings,
  quarter,
  start,
  wokenBy,
} from '#tests/server/sync/push/push-relay.ts';
import { startPushService } from '#tests/support/fake-push-service.ts';
import { must, name, startRelay } from '#tests/support/relay-in-process.ts';
import { describeOnEngines } from '#tests/support/sync-engines.ts';

const settings: Partial<SyncSettings> = { push: pushSettings() };

describeOnEngines('waking phones', (engine) => {
  const begin = async () => {
    const [service, relay] = await Promise.all([startPushService(), startRelay(engine, { settings })]);
    const at = async (ms: number) => {
      relay.clock.now = start + ms;
      return relay.server.wakeDue();
    };
    const text = async (figure: string) =>
      (await relay.server.metrics.text()).split('\n').filter((line) => line.startsWith(figure));
    return { service, ...relay, at, text };
  };

  test('a phone hears the same generic words at each of its times, sealed for it and signed, and nothing else', async () => {
    const { service, relay, at, lines, text } = await begin();
    expect(must(await relay.info())?.pushKey).toBe(pushEnvironment.VAPID_PUBLIC_KEY);
    const [aino, otto] = [newPhone(service), newPhone(service, 'sv')];
    must(await relay.subscribe(aino.pushId, aino.order(quarter, 3 * quarter)));
    must(await relay.subscribe(otto.pushId, otto.order(quarter)));
    expect(await at(quarter - 1)).toBe(0);
    expect(await at(quarter)).toBe(2);
    expect(await at(2 * quarter)).toBe(0);
    expect(await at(3 * quarter)).toBe(1);
    expect(await at(40 * 24 * hour)).toBe(0);
    expect(wokenBy(service).sort()).toEqual([aino.id, aino.id, otto.id].sort());

    for (const { id, text: message, bytes, headers, vapid } of service.delivered) {
      const language = id === aino.id ? 'fi' : 'sv';
      expect(JSON.parse(message)).toEqual({
        web_push: 8030,
        mutable: true,
        notification: {
          title: 'Eväät',
          lang: language,
          body: texts[language].delivery.notice.generic,
          navigate: `https://evaat.example.fi/${language}/reminders`,
          tag: 'reminder',
        },
      });
      expect(bytes).toBe(service.delivered[0]?.bytes);
      expect(headers).toMatchObject({
        ttl: '43200',
        urgency: 'high',
        topic: 'reminder',
        'content-encoding': 'aes128gcm',
      });
      const { exp, ...claims } = { exp: 0, ...vapid };
      expect(claims).toEqual({
        key: pushEnvironment.VAPID_PUBLIC_KEY,
        aud: service.origin,
        sub: pushEnvironment.VAPID_SUBJECT,
      });
      expect(exp - Date.now() / 1000).toBeLessThan(24 * 3600);
    }
    expect(await text('evaat_push_total')).toEqual(['evaat_push_total{outcome="sent",service="loopback"} 3']);
    expect(lines.join('\n')).not.toMatch(/127\.0\.0\.1|push\/[A-Za-z0-9_-]{5}|evaat\.example/);
  });

  test('what is ordered anew replaces what was ordered; what is taken back is never sent', async () => {
    const { service, relay, at } = await begin();
    const [changed, gone] = [newPhone(service), newPhone(service)];
    for (const phone of [changed, gone]) must(await relay.subscribe(phone.pushId, phone.order(quarter, 2 * quarter)));
    must(await relay.subscribe(changed.pushId, changed.order(4 * quarter)));
    must(await relay.unsubscribe(gone.pushId));
    must(await relay.unsubscribe(gone.pushId));
    expect(await at(3 * quarter)).toBe(0);
    expect(await at(4 * quarter)).toBe(1);
    expect(wokenBy(service)).toEqual([changed.id]);
  });

  test('an app that lost its id and orders again is not woken twice', async () => {
    const { service, relay, at } = await begin();
    const phone = newPhone(service);
    must(await relay.subscribe(phone.pushId, phone.order(quarter)));
    must(await relay.subscribe(name(16), phone.order(quarter)));
    await at(quarter);
    expect(wokenBy(service)).toEqual([phone.id]);
  });

  test('times that have come are not ordered: an app that is open in this moment shows them itself', async () => {
    const { service, relay, at, clock } = await begin();
    const phone = newPhone(service);
    clock.now = start + quarter;
    must(await relay.subscribe(phone.pushId, phone.order(-quarter, 0, quarter)));
    expect(await at(quarter)).toBe(0);
    expect(wokenBy(service)).toEqual([]);
  });

  test.each([404, 410])('a subscription that is no more (%i) is forgotten', async (status) => {
    const { service, relay, at, text } = await begin();
    const phone = newPhone(service);
    must(await relay.subscribe(phone.pushId, phone.order(quarter, 2 * quarter)));
    service.answer = () => [status];
    expect(await at(quarter)).toBe(1);
    service.answer = () => [201];
    expect(await at(2 * quarter)).toBe(0);
    expect(service.delivered).toHaveLength(1);
    expect(await text('evaat_push_total')).toEqual(['evaat_push_total{outcome="gone",service="loopback"} 1']);
  });

  test('a service in trouble is asked again later and later, not sooner than it says, and only while it is worth it', async () => {
    const { service, relay, at } = await begin();
    const phone = newPhone(service);
    must(await relay.subscribe(phone.pushId, phone.order(0 + quarter)));
    service.answer = () => [503];
    expect(await at(quarter)).toBe(1);
    expect(await at(quarter + 29_000)).toBe(0);
    expect(await at(quarter + 30_000)).toBe(1);
    expect(await at(quarter + 80_000)).toBe(0);
    service.answer = () => [429, { 'retry-after': '1000' }];
    expect(await at(quarter + 90_000)).toBe(1);
    expect(await at(quarter + 1_080_000)).toBe(0);
    service.answer = () => [201];
    expect(await at(quarter + 1_090_000)).toBe(1);
    expect(service.delivered.at(-1)?.headers['ttl']).toBe(String(12 * 3600 - 1090));
    expect(await at(2 * hour)).toBe(0);
    expect(service.delivered).toHaveLength(4);
  });

  test('a message that a service refuses is not sent again, and the next one is', async () => {
    const { service, relay, at, lines } = await begin();
    const phone = newPhone(service);
    must(await relay.subscribe(phone.pushId, phone.order(quarter, 2 * quarter)));
    service.answer = () => [403];
    await at(quarter);
    service.answer = () => [201];
    expect(await at(quarter + hour / 4 - 1)).toBe(0);
    expect(await at(2 * quarter)).toBe(1);
    expect(lines.filter((line) => line.includes('push-refused'))).toEqual([
      JSON.stringify({ level: 'error', event: 'push-refused', service: 'loopback', status: 403 }),
    ]);
  });

  test('a service that points elsewhere is not followed', async () => {
    const { service, relay, at, text } = await begin();
    const [phone, elsewhere] = [newPhone(service), newPhone(service)];
    must(await relay.subscribe(phone.pushId, phone.order(quarter)));
    service.answer = (id) => (id === phone.id ? [307, { location: elsewhere.order().endpoint }] : [201]);
    await at(quarter);
    expect(wokenBy(service)).toEqual([phone.id]);
    expect(await text('evaat_push_total')).toEqual(['evaat_push_total{outcome="refused",service="loopback"} 1']);
  });

  test('a relay that was away sends what is late once, by day, and not what is older than half a day', async () => {
    const { service, relay, at, text } = await begin();
    const [evening, noon] = [newPhone(service), newPhone(service)];
    // 19.00 and 20.15 in Finland, and 14.15.
    must(await relay.subscribe(evening.pushId, evening.order(5 * hour, 6 * hour + quarter)));
    must(await relay.subscribe(noon.pushId, noon.order(quarter)));
    // Back at 3.00 in the night: 14.15 is too old, 20.15 waits until 8.00.
    await at(13 * hour);
    expect(service.delivered).toEqual([]);
    await at(18 * hour - 1);
    expect(service.delivered).toEqual([]);
    await at(18 * hour);
    expect(wokenBy(service)).toEqual([evening.id]);
    expect(await at(19 * hour)).toBe(0);
    expect((await text('evaat_push_total')).sort()).toEqual([
      'evaat_push_total{outcome="late",service="loopback"} 1',
      'evaat_push_total{outcome="sent",service="loopback"} 1',
    ]);
  });

  test('a time that the parent chose in the night is kept', async () => {
    const { service, relay, at } = await begin();
    const phone = newPhone(service);
    must(await relay.subscribe(phone.pushId, phone.order(13 * hour)));
    await at(13 * hour + 1000);
    expect(wokenBy(service)).toEqual([phone.id]);
  });

  test('an order that comes while its phone is being told stands', async () => {
    const { service, relay, at } = await begin();
    const phone = newPhone(service);
    must(await relay.subscribe(phone.pushId, phone.order(quarter)));
    service.answer = async () => {
      must(await relay.subscribe(phone.pushId, phone.order(3 * quarter)));
      return [410];
    };
    await at(quarter);
    service.answer = () => [201];
    expect(await at(3 * quarter)).toBe(1);
  });

  test('a phone not heard of for half a year is forgotten', async () => {
    const place = await engine.place();
    const service = await startPushService();
    const { relay, server, clock } = await startRelay(engine, { settings, place });
    const { db } = await openDatabase(place);
    const [silent, loyal] = [newPhone(service), newPhone(service)];
    const far = 200 * 24 * hour;
    for (const phone of [silent, loyal]) must(await relay.subscribe(phone.pushId, phone.order(far)));
    clock.now = start + 150 * 24 * hour;
    must(await relay.subscribe(loyal.pushId, loyal.order(far)));
    clock.now = start + 190 * 24 * hour;
    expect(await tidy(db, engine.name === 'SQLite' ? 'sqlite' : 'postgres', clock.now)).toMatchObject({ phones: 1 });
    await db.destroy();
    clock.now = start + far;
    expect(await server.wakeDue()).toBe(1);
    expect(wokenBy(service)).toEqual([loyal.id]);
  });

  test('the database links no phone to a family, and a copy of it takes no order back', async () => {
    const place = await engine.place();
    const service = await startPushService();
    const { relay } = await startRelay(engine, { settings, place });
    const phone = newPhone(service);
    must(await relay.subscribe(phone.pushId, phone.order(quarter, 7 * quarter)));
    const { db } = await openDatabase(place);
    const { rows } = await sql<Record<string, unknown>>`select * from push_phones`.execute(db);
    await db.destroy();
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(
      [
        'phone',
        'mark',
        'endpoint',
        'p256dh',
        'auth',
        'language',
        'page',
        'times',
        'next',
        'tries',
        'rev',
        'seen',
      ].sort(),
    );
    expect(JSON.stringify(rows)).not.toContain(phone.pushId);
    expect(Number(rows[0]?.['seen']) % (24 * hour)).toBe(0);
  });
});
