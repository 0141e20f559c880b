import { expect, test } from 'vitest';
import { move } from '#server/sync/move.ts';
import { newPhone, pushSettings, quarter, start, wokenBy } from '#tests/server/sync/push/push-relay.ts';
import { startPushService } from '#tests/support/fake-push-service.ts';
import { must, startRelay } from '#tests/support/relay-in-process.ts';
import { sqlitePlace } from '#tests/support/sqlite-relay.ts';
import { describeOnEngines } from '#tests/support/sync-engines.ts';

const settings = { push: pushSettings() };

describeOnEngines('moving what phones ordered', (engine) => {
  test('takes it along to PostgreSQL, and never over what is there', async () => {
    const [service, file] = [await startPushService(), sqlitePlace()];
    const phone = newPhone(service);
    const before = await startRelay(engine, { place: file, settings });
    must(await before.relay.subscribe(phone.pushId, phone.order(quarter, 3 * quarter)));

    const place = await engine.place();
    if (engine.name === 'SQLite') {
      expect(await move(file.sqlite, place)).toMatchObject({ ok: false });
      return;
    }
    expect(await move(file.sqlite, place)).toMatchObject({
      ok: true,
      value: expect.stringContaining('push_phones 1') as string,
    });
    expect(await move(file.sqlite, place)).toMatchObject({ ok: false });
    const after = await startRelay(engine, { place, settings });
    for (const round of [1, 2, 3]) {
      after.clock.now = start + round * quarter;
      await after.server.wakeDue();
    }
    expect(wokenBy(service)).toEqual([phone.id, phone.id]);
  });
});
