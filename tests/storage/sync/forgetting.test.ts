// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeWorld, pairedPhone, prepared, synced, type Phone, type World } from '#tests/soak/phone.ts';
import { memory, type nollalinja } from '#tests/storage/samples.ts';
import { memoryRelay, type MemoryRelay } from '#tests/support/memory-relay.ts';

const day = 24 * 60 * 60_000;
let world: World & { relay: MemoryRelay };
let one: Phone;
let other: Phone;
beforeEach(async () => {
  world = await makeWorld(memoryRelay);
  one = await pairedPhone(world.making, true);
  other = await pairedPhone(world.making);
  await one.on((db) => db.memories.add(memory));
  await synced(one, other);
});

const contents = (phone: Phone) =>
  phone.on(async (db) => Object.keys((await db.synced.get(`family|memories|${memory.id}`))?.f ?? {}));
const forgotten = ['~d'];
/** Something is written somewhere, so that the phones hear what the relay's clock says. */
const laterBy = async (days: number) => {
  world.clock.now += days * day;
  await other.on((db) => db.favourites.put({ id: `s${world.clock.now}` as typeof nollalinja }));
  await synced(other, one, other);
};
const liveBytes = () =>
  world.relay
    .blobsOf(world.keys.id)
    .filter(({ isDead }) => !isDead)
    .reduce((sum, { body }) => sum + body.length, 0);

describe('what was deleted', () => {
  beforeEach(async () => {
    await one.on((db) => db.memories.update(memory.id, { note: 'Kieli ulkona '.repeat(60) }));
    await one.on((db) => db.memories.delete(memory.id));
    await synced(one, other);
  });

  test('is kept for a year', async () => {
    await laterBy(364);
    await prepared(one);
    await synced(one, other);
    expect(await contents(one)).toContain('note');
    expect(await contents(other)).toContain('note');
  });
  test('is emptied after it, here, on the relay and on the other phone', async () => {
    await laterBy(366);
    const before = liveBytes();
    await prepared(one);
    await synced(one, other);
    expect(await contents(one)).toEqual(forgotten);
    expect(await contents(other)).toEqual(forgotten);
    expect(liveBytes()).toBeLessThan(before - 500);
    expect(await one.shown()).toEqual(await other.shown());
    const pushes = world.relay.blobsOf(world.keys.id).length;
    await laterBy(2);
    await prepared(one);
    await prepared(other);
    await synced(one, other, one);
    // Nothing more to empty: only the favourite of that day is new.
    expect(world.relay.blobsOf(world.keys.id)).toHaveLength(pushes + 1);
  });
  test('is emptied by both at once, and they agree', async () => {
    await laterBy(366);
    await prepared(one);
    await prepared(other);
    await synced(one, other, one, other);
    expect(await one.on((db) => db.memories.count())).toBe(0);
    expect(await contents(one)).toEqual(forgotten);
    expect(await contents(other)).toEqual(forgotten);
  });
  test('comes back with what a phone wrote that had not heard of the deletion', async () => {
    const late = await pairedPhone(world.making);
    await late.on((db) => db.memories.put({ ...memory, note: 'kirjoitettu metsässä' }));
    await laterBy(366);
    await prepared(one);
    await synced(one, other, late, one, other);
    for (const phone of [one, other])
      expect(await phone.on((db) => db.memories.get(memory.id))).toMatchObject({ note: 'kirjoitettu metsässä' });
  });
  test('is not emptied by a phone whose clock runs years ahead', async () => {
    await laterBy(2);
    one.skew = 3650 * day;
    await prepared(one);
    expect(await contents(one)).toContain('note');
  });
});

test('what a phone deletes whose clock is years behind is kept for a year all the same', async () => {
  one.skew = -3650 * day;
  await one.on((db) => db.memories.delete(memory.id));
  await synced(one, other);
  await laterBy(2);
  await prepared(other);
  expect(await contents(other)).toContain('note');
});
