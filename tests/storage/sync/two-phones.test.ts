// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { memoryRelay, type MemoryRelay } from '#tests/support/memory-relay.ts';
import { aino, childRow, memory, nollalinja, today } from '#tests/storage/samples.ts';
import { copyOf, makeWorld, pairedPhone, synced, type Phone, type World } from '#tests/soak/phone.ts';

let world: World & { relay: MemoryRelay };
let one: Phone;
let other: Phone;

beforeEach(async () => {
  world = await makeWorld(memoryRelay);
  one = await pairedPhone(world.making, true);
  other = await pairedPhone(world.making);
});

const noteOf = (phone: Phone) => phone.on(async (db) => (await db.memories.get(memory.id))?.note);
const write = (phone: Phone, note: string) => phone.on((db) => db.memories.update(memory.id, { note }));

describe('two phones', () => {
  beforeEach(async () => {
    await one.on((db) => db.memories.add(memory));
    await synced(one, other);
  });

  test('hold the same after one exchange', async () => {
    await other.on((db) => db.children.add(childRow({ nickname: 'Aino' })));
    await other.on((db) => db.favourites.add({ id: nollalinja }));
    await synced(other, one);
    expect(await one.shown()).toEqual(await other.shown());
    expect(await one.on((db) => db.children.get(aino))).toEqual(childRow({ nickname: 'Aino' }));
    expect(await one.on((db) => db.favourites.toArray())).toEqual([{ id: nollalinja }]);
  });
  test('keep edits of two fields, and both versions of one text', async () => {
    await write(one, 'Kieli ulkona ja nauroi');
    await other.on((db) => db.memories.update(memory.id, { note: 'Kieli ulkona ja itki', on: null }));
    await synced(one, other, one);
    expect(await noteOf(one)).toBe(await noteOf(other));
    expect(await noteOf(one)).toContain('nauroi');
    expect(await noteOf(one)).toContain('itki');
    expect(await one.on(async (db) => (await db.memories.get(memory.id))?.on)).toBeNull();
  });
  test('delete on both what one deleted, and keep what the other wrote to meanwhile', async () => {
    await one.on((db) => db.memories.delete(memory.id));
    await synced(one, other);
    expect(await noteOf(other)).toBeUndefined();
    await one.on((db) => db.memories.add(memory));
    await synced(one, other);
    await one.on((db) => db.memories.delete(memory.id));
    await write(other, 'muistoni');
    await synced(one, other, one);
    expect(await one.on((db) => db.memories.get(memory.id))).toEqual({ ...memory, note: 'muistoni' });
    expect(await one.shown()).toEqual(await other.shown());
  });
  test('send nothing when nothing has changed', async () => {
    const before = world.relay.blobsOf(world.keys.id).length;
    await one.on((db) => db.memories.update(memory.id, { note: memory.note }));
    await synced(one, other, one, other);
    expect(world.relay.blobsOf(world.keys.id)).toHaveLength(before);
  });
  test('leave one live blob of a record, whatever was written to it', async () => {
    for (const note of ['a', 'b', 'c', 'd']) {
      await write(one, note);
      await synced(one, other);
      await write(other, `${note}2`);
      await synced(other, one);
    }
    expect(world.relay.blobsOf(world.keys.id).filter(({ isDead }) => !isDead)).toHaveLength(1);
  });
  test('heal a relay that was wiped; nothing is taken for deleted', async () => {
    world.relay.wipe();
    await write(other, 'sillä välin');
    world.clock.now += 60_000;
    await synced(one, other, one);
    expect(await noteOf(one)).toBe('sillä välin');
    const third = await pairedPhone(world.making);
    await synced(third);
    expect(await third.shown()).toEqual(await one.shown());
  });
  test('and a copy of one keep what each wrote at once', async () => {
    const twin = await copyOf(await one.copied(), world.making);
    await write(one, 'ensimmäinen');
    await write(twin, 'kaksonen');
    await synced(one, twin, one, other);
    for (const phone of [one, twin, other]) {
      expect(await noteOf(phone)).toContain('ensimmäinen');
      expect(await noteOf(phone)).toContain('kaksonen');
    }
  });
});

test('what was on both before they met is put together: what is told goes before what is not', async () => {
  const [mother, father] = [await pairedPhone(world.making, true), await pairedPhone(world.making)];
  const row = { id: 'teeth', savedOn: null, readOn: today, block: null, openedAt: null };
  await mother.on((db) => db.reading.add(row));
  await father.on((db) => db.reading.add({ ...row, savedOn: today, readOn: null }));
  await synced(mother, father, mother);
  expect(await mother.shown()).toEqual(await father.shown());
});

test('a copy that pushed as many times as its original, to a relay that was restored in between, is noticed', async () => {
  const early = await one.copied();
  const backUp = world.relay.backUp();
  await one.on((db) => db.favourites.add({ id: nollalinja }));
  await synced(one);
  world.relay.restore(backUp);
  const twin = await copyOf(early, world.making);
  await twin.on((db) => db.memories.add({ ...memory, note: 'kaksonen' }));
  await synced(twin);
  await one.on((db) => db.memories.add({ ...memory, note: 'alkuperäinen' }));
  await synced(one, twin, one);
  for (const phone of [one, twin]) {
    expect(await noteOf(phone)).toContain('kaksonen');
    expect(await noteOf(phone)).toContain('alkuperäinen');
  }
});

test('a copy that meets its own name in somebody else’s blob takes another before it merges', async () => {
  const early = await one.copied();
  const backUp = world.relay.backUp();
  await one.on((db) => db.memories.add({ ...memory, note: 'alkuperäinen' }));
  await synced(one);
  world.relay.restore(backUp);
  const twin = await copyOf(early, world.making);
  await twin.on((db) => db.memories.add({ ...memory, note: 'kaksonen' }));
  await synced(one, twin, one);
  for (const phone of [one, twin]) {
    expect(await noteOf(phone)).toContain('kaksonen');
    expect(await noteOf(phone)).toContain('alkuperäinen');
  }
});
