import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '#server/sync/open-database.ts';
import { claimPhones } from '#server/sync/store/push-phones.ts';
import {
  newPhone,
  pushEnvironment,
  pushSettings,
  quarter,
  start,
  wokenBy,
} from '#tests/server/sync/push/push-relay.ts';
import { startPushService, type FakePushService } from '#tests/support/fake-push-service.ts';
import { must, startRelay } from '#tests/support/relay-in-process.ts';
import { runCommand, startRelayProcess } from '#tests/support/relay-process.ts';
import { describeOnEngines } from '#tests/support/sync-engines.ts';

const settings = { push: pushSettings() };
const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 200) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const orders = (service: FakePushService, count: number) => Array.from({ length: count }, () => newPhone(service));

describeOnEngines('several processes that wake', (engine) => {
  test('wake each phone once, however many of them look at the same moment', async () => {
    const place = await engine.place();
    const service = await startPushService();
    const first = await startRelay(engine, { place, settings });
    const relays = [first];
    for (let count = 0; count < 2; count += 1) relays.push(await startRelay(engine, { place, settings }));
    const phones = orders(service, 120);
    for (const phone of phones) must(await first.relay.subscribe(phone.pushId, phone.order(quarter, 2 * quarter)));
    for (const round of [1, 2]) {
      for (const { clock } of relays) clock.now = start + round * quarter;
      await Promise.all(relays.map(({ server }) => server.wakeDue()));
      // One that found nothing left, because another held it, looks again. The processes look by themselves too: what counts is who was woken.
      await Promise.all(relays.map(({ server }) => server.wakeDue()));
      await expect.poll(() => wokenBy(service).length).toBeGreaterThanOrEqual(round * phones.length);
      const woken = wokenBy(service);
      expect(phones.map(({ id }) => woken.filter((one) => one === id).length)).toEqual(phones.map(() => round));
    }
  });

  test('a phone that a process held when it died is woken by another, when the hold is over', async () => {
    const place = await engine.place();
    const service = await startPushService();
    const { relay, server, clock } = await startRelay(engine, { place, settings });
    const phone = newPhone(service);
    must(await relay.subscribe(phone.pushId, phone.order(quarter)));
    const { db } = await openDatabase(place);
    expect(await claimPhones(db, start + quarter, 120_000, 50)).toHaveLength(1);
    await db.destroy();
    clock.now = start + quarter;
    expect(await server.wakeDue()).toBe(0);
    clock.now += 120_000;
    expect(await server.wakeDue()).toBe(1);
    expect(wokenBy(service)).toEqual([phone.id]);
  });

  test('what was ordered outlives a kill; a new process wakes by itself, and its log names nobody', async () => {
    const place = await engine.place();
    const service = await startPushService();
    const env = { ...pushEnvironment, LOG_REQUESTS: '1' };
    const first = await startRelayProcess(place, env);
    const phone = newPhone(service);
    const next = Math.ceil((Date.now() + 1000) / quarter) * quarter;
    must(await first.relay.subscribe(phone.pushId, { ...phone.order(), times: [next] }));
    await first.stop('SIGKILL');

    // Nobody waits for a quarter of an hour in a test: the time has come meanwhile.
    const { db } = await openDatabase(place);
    const times = Buffer.alloc(4);
    times.writeUInt32BE(next / quarter - 1);
    await db
      .updateTable('push_phones')
      .set({ times, next: next - quarter })
      .execute();

    const second = await startRelayProcess(place, env);
    await until(() => service.delivered.length > 0);
    await until(() => service.delivered.length === 1);
    await expect
      .poll(async () => (await sql<{ next: number | null }>`select next from push_phones`.execute(db)).rows)
      .toEqual([{ next: null }]);
    await db.destroy();
    must(await second.relay.unsubscribe(phone.pushId));
    const { out, error, code } = await second.stop('SIGTERM');
    expect(code).toBe(0);
    expect(out).toContain('/v1/push/:id');
    const { endpoint } = phone.order();
    for (const secret of [phone.pushId, phone.id, endpoint, service.origin, pushEnvironment.VAPID_PRIVATE_KEY])
      expect(out + error).not.toContain(secret);
    expect(wokenBy(service)).toEqual([phone.id]);
  });
});

test('the command makes keys that the relay takes', async () => {
  const { out, code } = await runCommand(['vapid'], { sqlite: ':memory:' });
  expect(code).toBe(0);
  const made = Object.fromEntries(
    out
      .trim()
      .split('\n')
      .map((line) => line.split('=', 2)),
  ) as Record<string, string>;
  expect(Object.keys(made)).toEqual(['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT']);
  const half = await runCommand([], { sqlite: ':memory:' }, { ...made, VAPID_SUBJECT: '' });
  expect(half).toMatchObject({ code: 1, error: expect.stringContaining('VAPID_SUBJECT must be set too') as string });
});
