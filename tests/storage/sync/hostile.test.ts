// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { seal } from '#domain/sync/envelope.ts';
import { deriveSpaceKeys } from '#domain/sync/space-keys.ts';
import { exchange, prepare } from '#storage/sync/exchange.ts';
import { eraseEverywhere } from '#storage/sync/erase-everywhere.ts';
import { randomBytes, readState } from '#storage/sync/identity.ts';
import { countWaiting } from '#storage/sync/waiting.ts';
import { moveSpace } from '#storage/sync/space.ts';
import { makeWorld, pairedPhone, prepared, synced, type Phone, type World } from '#tests/soak/phone.ts';
import { aino, childRow, memory, nollalinja } from '#tests/storage/samples.ts';
import { memoryRelay, type MemoryRelay } from '#tests/support/memory-relay.ts';

let world: World & { relay: MemoryRelay };
let one: Phone;
let other: Phone;
beforeEach(async () => {
  world = await makeWorld(memoryRelay);
  one = await pairedPhone(world.making, true);
  other = await pairedPhone(world.making);
  await one.on((db) => db.memories.add(memory));
  await synced(one);
});

const stateOf = async ({ connection }: Phone) => {
  const state = await readState(connection);
  return state.ok ? state.value : undefined;
};
const blobs = () => world.relay.blobsOf(world.keys.id);
const swapBodies = (body: (old: Uint8Array) => Uint8Array) =>
  blobs().forEach((blob, at, all) => (all[at] = { ...blob, body: body(blob.body) }));
const payload = (k: string, extra: object = {}) => ({
  k,
  u: [],
  c: { stranger: 1 },
  f: { title: [{ a: 'stranger', n: 1, t: 5, v: 'Myöhemmin' }] },
  ...extra,
});
/** What another device of the family, or one that has its keys, puts on the relay. */
async function pushed(...bodies: Uint8Array[]): Promise<void> {
  const key = { space: world.keys.id, token: world.keys.token };
  const items = bodies.map((body) => ({ supersedes: [], body }));
  await world.relay.push(key, { client: 'stranger', no: 1, nonce: 'n', items });
}

describe('a blob that', () => {
  test.each([
    ['was tampered with', (old: Uint8Array) => old.with(40, (old[40] ?? 0) ^ 1)],
    ['was cut short', (old: Uint8Array) => old.slice(0, 100)],
    ['is empty', () => new Uint8Array()],
  ])('%s changes nothing and is reported', async (_, body) => {
    swapBodies(body);
    await synced(other);
    expect(await other.on((db) => db.memories.count())).toBe(0);
    expect((await stateOf(other))?.unreadable).toBe(1);
  });
  test('belongs to another space changes nothing and is reported', async () => {
    const theirs = await seal(await deriveSpaceKeys(new Uint8Array(16).fill(1)), randomBytes, payload('memories|x'));
    await pushed(theirs);
    await synced(other);
    expect(await other.on((db) => db.memories.get('x'))).toBeUndefined();
    expect((await stateOf(other))?.unreadable).toBe(1);
  });
  test('makes no sense changes nothing and is reported', async () => {
    await pushed(await seal(world.keys, randomBytes, payload('memories|x', { c: {} })));
    await synced(other);
    expect((await stateOf(other))?.unreadable).toBe(1);
  });
  test('was sealed by a newer app is asked for again after an update', async () => {
    const body = await seal(world.keys, randomBytes, payload('memories|x'));
    await pushed(body.with(0, 2));
    await synced(other);
    expect(await stateOf(other)).toMatchObject({ hasNewer: true, unreadable: 0 });
    swapBodies((old) => (old[0] === 2 ? old.with(0, 1) : old));
    await prepared(other);
    await synced(other);
    expect(await other.on(async (db) => (await db.memories.get('x'))?.title)).toBe('Myöhemmin');
    expect((await stateOf(other))?.hasNewer).toBe(false);
  });
});

test('a table and fields that only a newer app knows are kept, and go on', async () => {
  await pushed(
    await seal(world.keys, randomBytes, payload('diary|2027')),
    await seal(
      world.keys,
      randomBytes,
      payload(`memories|${memory.id}`, { f: { mood: [{ a: 'stranger', n: 1, t: 5, v: 'glad' }] } }),
    ),
    await seal(world.keys, randomBytes, payload('settings|theme')),
  );
  await synced(other, one);
  expect(await other.on((db) => db.memories.get(memory.id))).toEqual({ ...memory, mood: 'glad' });
  await other.on((db) => db.memories.update(memory.id, { title: 'Lumi' }));
  expect(await other.on((db) => db.settings.toArray())).toEqual([]);
  world.relay.wipe();
  await synced(other, one);
  const third = await pairedPhone(world.making);
  await synced(third);
  expect(await third.on((db) => db.memories.get(memory.id))).toEqual({ ...memory, title: 'Lumi', mood: 'glad' });
  expect(await third.on(async (db) => (await db.synced.get('family|diary|2027'))?.f)).toHaveProperty('title');
});

test('nothing of a family shows on the relay', async () => {
  await one.on((db) => db.children.add(childRow({ nickname: 'Kanarialintu' })));
  await synced(one);
  const all = Buffer.concat(blobs().map(({ body }) => body));
  for (const secretText of ['Kanarialintu', aino, memory.title, 'memories'])
    expect(all.includes(secretText)).toBe(false);
});

test('an entry larger than a relay takes waits, holds nothing up, and goes once it is shorter', async () => {
  const long = 'a'.repeat(70_000);
  await one.on((db) => db.memories.update(memory.id, { note: long }));
  await one.on((db) => db.favourites.add({ id: nollalinja }));
  await synced(one, other);
  expect(await countWaiting(one.connection)).toEqual({ ok: true, value: { waiting: 0, tooLarge: 1 } });
  expect(await other.on((db) => db.favourites.count())).toBe(1);
  await one.on((db) => db.memories.update(memory.id, { note: 'lyhyt' }));
  await synced(one, other);
  expect(await other.on(async (db) => (await db.memories.get(memory.id))?.note)).toBe('lyhyt');
});

describe('a relay that', () => {
  test.each([
    'full',
    'slow-down',
    'trouble',
    'not-a-relay',
    'offline',
    'sealed',
    'unknown',
    'gone',
    'malformed',
  ] as const)('says "%s" leaves everything waiting, and it goes when it takes it again', async (reason) => {
    await one.on((db) => db.memories.update(memory.id, { title: 'Lumi' }));
    const refusing = {
      ...world.relay,
      push: () => Promise.resolve({ ok: false as const, error: { reason, retryAfter: 3 } }),
    };
    const refused = await exchange({ ...one.device, relay: refusing });
    expect(refused).toEqual({ ok: false, error: { kind: 'relay', failure: { reason, retryAfter: 3 } } });
    expect(await countWaiting(one.connection)).toMatchObject({ value: { waiting: 1 } });
    await synced(one, other);
    expect(await other.on(async (db) => (await db.memories.get(memory.id))?.title)).toBe('Lumi');
  });
  test('finds a request too big gets smaller ones', async () => {
    await one.on((db) =>
      db.favourites.bulkAdd(Array.from({ length: 40 }, (_, at) => ({ id: `s${at}` as typeof nollalinja }))),
    );
    const sizes: number[] = [];
    const small: typeof world.relay = {
      ...world.relay,
      push: (key, push) => {
        sizes.push(push.items.length);
        return push.items.length > 12
          ? Promise.resolve({ ok: false, error: { reason: 'too-big', retryAfter: null } })
          : world.relay.push(key, push);
      },
    };
    expect((await exchange({ ...one.device, relay: small })).ok).toBe(true);
    expect(sizes.slice(0, 4)).toEqual([40, 20, 10, 10]);
    await synced(other);
    expect(await other.on((db) => db.favourites.count())).toBe(40);
  });
  test('contradicts itself for ever is given up, not asked for ever', async () => {
    let gen = 0;
    const mad: typeof world.relay = {
      ...world.relay,
      changes: async (...asked) => {
        const answer = await world.relay.changes(...asked);
        return answer.ok ? { ok: true, value: { ...answer.value, gen: `g${(gen += 1)}` } } : answer;
      },
    };
    await other.on((db) => db.favourites.add({ id: nollalinja }));
    expect(await exchange({ ...other.device, relay: mad })).toEqual({ ok: false, error: { kind: 'stuck' } });
  }, 30_000);
});

test('what was written past the tracking is found before a merge overwrites it', async () => {
  await synced(other);
  const past = indexedDbOf(other);
  await past(`memories`, { ...memory, note: 'ohi kirjoitettu' });
  await one.on((db) => db.memories.update(memory.id, { note: 'Kieli ulkona taas', title: 'Lumi' }));
  await synced(one, other, one);
  const shown = await one.on((db) => db.memories.get(memory.id));
  expect(shown?.title).toBe('Lumi');
  expect(shown?.note).toContain('ohi kirjoitettu');
  expect(shown?.note).toContain('taas');
  await past('memories', { ...memory, id: 'c'.repeat(32), note: 'uusi' });
  expect((await prepare(other.device)).ok).toBe(true);
  await synced(other, one);
  expect(await one.on(async (db) => (await db.memories.get('c'.repeat(32)))?.note)).toBe('uusi');
});

/** Writes as code without the tracking would: straight into the browser's database. */
function indexedDbOf({ on }: Phone) {
  return (store: string, row: object) =>
    on(
      (db) =>
        new Promise<void>((done) => {
          const transaction = db.backendDB().transaction(store, 'readwrite');
          transaction.objectStore(store).put(row);
          transaction.oncomplete = () => done();
        }),
    );
}

test('erasing everywhere reaches the other phone, but for what it wrote without knowing', async () => {
  await one.on((db) => db.children.add(childRow({ nickname: 'Aino' })));
  await synced(one, other);
  await eraseEverywhere(one.connection);
  await other.on((db) => db.memories.update(memory.id, { note: 'vielä' }));
  await synced(one, other, one);
  for (const phone of [one, other]) {
    expect(await phone.on((db) => db.children.count())).toBe(0);
    expect(await phone.on((db) => db.memories.toArray())).toMatchObject([{ note: 'vielä' }]);
  }
});

test('moving house keeps what the others wrote offline, and shuts the removed phone out', async () => {
  const removed = await pairedPhone(world.making);
  await synced(other, removed);
  await other.on((db) => db.memories.update(memory.id, { note: `${memory.note ?? ''} <offline>` }));
  const next = new Uint8Array(16).fill(77);
  const keys = await deriveSpaceKeys(next);
  await world.relay.create({ space: keys.id, token: keys.token }, '');
  const moved = async (phone: Phone): Promise<Phone> => {
    expect(await moveSpace(phone.connection, next)).toMatchObject({ ok: true });
    return { ...phone, device: { ...phone.device, keys } };
  };
  const [first, second] = [await moved(one), await moved(other)];
  await first.on((db) => db.memories.update(memory.id, { title: 'Lumi' }));
  await removed.on((db) => db.memories.update(memory.id, { title: 'poistetun' }));
  await synced(first, removed, second, first, second);
  for (const phone of [first, second])
    expect(await phone.on((db) => db.memories.get(memory.id))).toMatchObject({
      title: 'Lumi',
      note: expect.stringContaining('<offline>') as string,
    });
});
