// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SyncRemarks, SyncStatus } from '#domain/sync/sync-status.ts';
import type { Relay, RelayFault } from '#domain/sync/wire/relay.ts';
import { keepInSync, type KeptInSync } from '#storage/sync/keep-in-sync.ts';
import { leaveSpace } from '#storage/sync/space.ts';
import { makeWorld, pairedPhone, synced, type Phone, type World } from '#tests/soak/phone.ts';
import { memory } from '#tests/storage/samples.ts';
import { memoryRelay, type MemoryRelay } from '#tests/support/memory-relay.ts';

let world: World & { relay: MemoryRelay };
let one: Phone;
let other: Phone;
const seen: (SyncStatus & { remarks: SyncRemarks })[] = [];
const page = { visible: true, online: true };
/** Ends the sleep that is under way, as its time would. */
let timeIsUp: () => void = () => undefined;
let slept: number[] = [];

beforeEach(async () => {
  world = await makeWorld(memoryRelay);
  one = await pairedPhone(world.making, true);
  other = await pairedPhone(world.making);
  seen.splice(0);
  slept = [];
  Object.assign(page, { visible: true, online: true });
});

const start = (phone: Phone, relay: Relay = world.relay): KeptInSync =>
  keepInSync(
    { ...phone.device, relay },
    {
      isVisible: () => page.visible,
      isOnline: () => page.online,
      chance: () => 0,
      onStatus: (status, remarks) => seen.push({ ...status, remarks }),
      sleep: (ms, signal) =>
        new Promise((done) => {
          slept.push(ms);
          timeIsUp = done;
          if (signal.aborted) done();
          signal.addEventListener('abort', () => done());
        }),
    },
  );
const until = async (kind: SyncStatus['kind']) => {
  for (let turn = 0; turn < 400 && seen.at(-1)?.kind !== kind; turn += 1)
    await new Promise((done) => setTimeout(done, 5));
  expect(seen.at(-1)?.kind).toBe(kind);
  return seen.at(-1);
};
async function running(work: (kept: KeptInSync) => Promise<void>, relay?: Relay): Promise<void> {
  const kept = start(one, relay);
  try {
    await work(kept);
  } finally {
    kept.stop();
    await kept.ended;
  }
}
const refusing = (reason: RelayFault, retryAfter: number | null = null): Relay => ({
  ...world.relay,
  changes: () => Promise.resolve({ ok: false, error: { reason, retryAfter } }),
});

test('what another phone sent while the page listened is there at once', async () => {
  await running(async () => {
    await until('in-step');
    await other.on((db) => db.memories.add(memory));
    await synced(other);
    for (let turn = 0; turn < 200 && (await one.on((db) => db.memories.count())) === 0; turn += 1)
      await new Promise((done) => setTimeout(done, 5));
    expect(await one.on((db) => db.memories.toArray())).toEqual([memory]);
  });
});

test('what is written here goes out when the page says so', async () => {
  await running(async (kept) => {
    await until('in-step');
    await one.on((db) => db.memories.add(memory));
    seen.splice(0);
    kept.wake();
    await until('in-step');
    await synced(other);
    expect(await other.on((db) => db.memories.count())).toBe(1);
  });
});

test('while nobody looks it does not listen', async () => {
  page.visible = false;
  await running(async () => {
    await until('in-step');
    for (let turn = 0; turn < 100 && slept.length === 0; turn += 1) await new Promise((done) => setTimeout(done, 5));
    expect(slept).toEqual([900_000]);
  });
});

describe('a failure', () => {
  test('is told with what waits and when it is tried again, later each time', async () => {
    await one.on((db) => db.memories.add(memory));
    await running(async () => {
      expect(await until('retrying')).toMatchObject({ reason: 'trouble', waiting: 1, nextAt: world.clock.now + 5_000 });
      seen.splice(0);
      timeIsUp();
      expect(await until('retrying')).toMatchObject({ nextAt: world.clock.now + 10_000 });
    }, refusing('trouble'));
  });
  test('that the relay wants waited for is waited for', async () => {
    await running(
      async () => {
        expect(await until('retrying')).toMatchObject({ reason: 'slow-down', nextAt: world.clock.now + 60_000 });
      },
      refusing('slow-down', 60),
    );
  });
  test('for want of a network is told as that, without asking, and ends when it is back', async () => {
    page.online = false;
    await one.on((db) => db.memories.add(memory));
    await running(async (kept) => {
      expect(await until('offline')).toMatchObject({ waiting: 1 });
      page.online = true;
      kept.wake();
      await until('in-step');
    });
  });
  test.each(['unknown', 'gone', 'sealed'] as const)(
    'that needs somebody ("%s") is not tried again by itself',
    async (reason) => {
      await running(async () => {
        expect(await until('stopped')).toMatchObject({ reason });
        expect(slept).toEqual([Infinity]);
      }, refusing(reason));
    },
  );
});

test('once the space was left it is off', async () => {
  await running(async (kept) => {
    await until('in-step');
    await leaveSpace(one.connection);
    kept.wake();
    await until('off');
  });
});

test('an entry that is too large does not keep the rest from being in step, and is told', async () => {
  await one.on((db) => db.memories.add({ ...memory, note: 'a'.repeat(70_000) }));
  await running(async () => {
    expect(await until('in-step')).toMatchObject({ remarks: { tooLarge: 1 } });
  });
});
