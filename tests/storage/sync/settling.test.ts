// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { deriveSpaceKeys } from '#domain/sync/space-keys.ts';
import { exchange } from '#storage/sync/exchange.ts';
import { readHere } from '#storage/sync/devices/here.ts';
import { ownRecords, textIn } from '#storage/sync/devices/own-records.ts';
import { settleIn } from '#storage/sync/devices/settle-in.ts';
import { readState, updateState } from '#storage/sync/identity.ts';
import { leaveSpace, switchOn } from '#storage/sync/space.ts';
import { SwitchedOff } from '#tests/soak/faulty-relay.ts';
import { copyOf, makeWorld, pairedPhone, prepared, secret, synced, type Phone, type World } from '#tests/soak/phone.ts';
import { leave, memory, packed } from '#tests/storage/samples.ts';
import { memoryRelay, type MemoryRelay } from '#tests/support/memory-relay.ts';

let world: World & { relay: MemoryRelay };
let one: Phone;
let other: Phone;
beforeEach(async () => {
  world = await makeWorld(memoryRelay);
  one = await pairedPhone(world.making, true);
  other = await pairedPhone(world.making);
});

/** What an older version of the app had made of an entry: it kept fields that belong together and did not know how to show them. */
async function shownByOlderApp({ on, connection }: Phone): Promise<void> {
  await on(
    (db) =>
      new Promise<void>((done) => {
        const transaction = db.backendDB().transaction('leaves', 'readwrite');
        const { from: _from, to: _to, ...rest } = leave;
        transaction.objectStore('leaves').put(rest);
        transaction.oncomplete = () => done();
      }),
  );
  const state = await readState(connection);
  if (!state.ok || !state.value) throw new Error('not with a family');
  await updateState(connection, state.value.client, { settledFor: 'older' });
}

describe('after an update that understands more', () => {
  beforeEach(async () => {
    await one.on((db) => db.leaves.add(leave));
    await synced(one, other);
    await prepared(other);
    await shownByOlderApp(other);
  });
  test('what an older version had not shown is shown, and nothing of it is taken away anywhere', async () => {
    await prepared(other);
    await synced(other, one);
    for (const phone of [other, one]) expect(await phone.on((db) => db.leaves.get(leave.id))).toEqual(leave);
  });
  test('it is so too where something of the entry comes from another phone first', async () => {
    await one.on((db) => db.leaves.update(leave.id, { kind: 'pregnancy' }));
    await synced(one, other, one);
    for (const phone of [other, one])
      expect(await phone.on((db) => db.leaves.get(leave.id))).toEqual({ ...leave, kind: 'pregnancy' });
  });
});

test('a tab that still has the keys of a family that this phone has left takes nothing from there and sends nothing', async () => {
  await one.on((db) => db.memories.add(memory));
  await synced(one);
  const theirs = new Uint8Array(16).fill(3);
  const { id: space, token } = await deriveSpaceKeys(theirs);
  await world.relay.create({ space, token }, '');
  await leaveSpace(other.connection);
  await switchOn(other.connection, theirs, false);
  await other.on((db) => db.memories.add({ ...memory, id: 'b'.repeat(32), note: 'toiselle perheelle' }));
  const before = world.relay.blobsOf(world.keys.id).length;
  expect(await exchange(other.device)).toEqual({ ok: false, error: { kind: 'off' } });
  expect(world.relay.blobsOf(world.keys.id)).toHaveLength(before);
  expect(await other.on((db) => db.memories.count())).toBe(1);
});

/** A phone that joins and is switched off at a call of its storage; `null` when it was in before that. */
async function diesComingIn(at: number): Promise<Phone | null> {
  const phone = await copyOf({ listItems: [{ ...packed }], memories: [{ ...memory }] }, world.making);
  let calls = 0;
  const dying: Phone['connection'] = {
    ...phone.connection,
    run: (work) => {
      calls += 1;
      if (calls === at) throw new SwitchedOff();
      return phone.connection.run(work);
    },
  };
  const arrive = (keepsKeys: boolean) => settleIn(keepsKeys, [], 'Isän puhelin', world.clock.now);
  try {
    await switchOn(dying, secret, false, arrive);
    return null;
  } catch (error) {
    if (!(error instanceof SwitchedOff)) throw error;
    return phone.restarted();
  }
}

test('a phone that dies while it joins is in by its name, or not in; what it had gives way to the family’s all the same', async () => {
  await one.on((db) => db.listItems.add({ ...packed, doneOn: leave.from }));
  await synced(one);
  const [inAfter, outAfter]: [number[], number[]] = [[], []];
  for (let at = 1; ; at += 1) {
    const phone = await diesComingIn(at);
    if (!phone) break;
    const state = await readState(phone.connection);
    const here = await readHere(phone.connection);
    const isIn = state.ok && state.value !== undefined;
    (isIn ? inAfter : outAfter).push(at);
    expect(here.ok && here.value !== null, `death ${at}`).toBe(isIn);
    if (!isIn) continue;
    world.clock.now += 60_000;
    const names = await phone.on(async (db) => (await ownRecords(db, 'devices')).map((row) => textIn(row, 'name')));
    expect(names).toContain('Isän puhelin');
    await prepared(phone);
    await synced(phone, one);
    for (const { on } of [phone, one]) expect((await on((db) => db.listItems.get(packed.id)))?.doneOn).toBe(leave.from);
    expect(await one.on((db) => db.memories.get(memory.id))).toEqual(memory);
  }
  expect([inAfter.length > 1, outAfter.length > 1]).toEqual([true, true]);
});
