// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { announceMove } from '#storage/sync/devices/houses.ts';
import { randomBytes } from '#storage/sync/identity.ts';
import { deriveSpaceKeys, secretBytes } from '#domain/sync/space-keys.ts';
import { SwitchedOff } from '#tests/soak/faulty-relay.ts';
import { becomeDevice, deviceOf, exchangeAtHome, hasSentAll, putOut, spaceOf } from '#tests/soak/house.ts';
import { makeWorld, pairedPhone, type Phone } from '#tests/soak/phone.ts';
import { memory } from '#tests/storage/samples.ts';
import { memoryRelay } from '#tests/support/memory-relay.ts';

const noteOn = (phone: Phone) => phone.on(async (db) => (await db.memories.get(memory.id))?.note);

/** Two phones that stay, one that is put out, all in step. */
async function family() {
  const world = await makeWorld(memoryRelay);
  const [mover, other, lost] = [
    await pairedPhone(world.making, true),
    await pairedPhone(world.making),
    await pairedPhone(world.making),
  ];
  for (const phone of [mover, other, lost]) await becomeDevice(phone, 'Puhelin');
  await mover.on((db) => db.memories.add({ ...memory, note: '<1>' }));
  for (const phone of [mover, other, lost, mover, other]) await hasSentAll(phone, world.relay);
  return { ...world, mover, other, out: (await deviceOf(lost)) ?? '' };
}

test('a phone that dies anywhere around a move is in the new house after the next start, with all it had written', async () => {
  const diedIn = new Set<boolean>();
  // Before and after the tenth call or so, which is the move; dying in an exchange is for kills.test.
  for (let at = 6; at < 22; at += 1) {
    const { relay, mover, other, out } = await family();
    await putOut(mover, out, relay);
    await other.on((db) => db.memories.update(memory.id, { note: '<1><2>' }));
    let calls = 0;
    const { run } = other.connection;
    const dying: Phone['connection'] = {
      ...other.connection,
      run: (work) => {
        calls += 1;
        if (calls === at) throw new SwitchedOff();
        return run(work);
      },
    };
    const phone = { ...other, connection: dying, device: { ...other.device, connection: dying } };
    await expect(exchangeAtHome(phone, relay)).rejects.toThrow(SwitchedOff);
    diedIn.add((await spaceOf(other)) === (await spaceOf(mover)));
    const again = other.restarted();
    expect(await exchangeAtHome(again, relay)).toEqual({ ok: true, value: undefined });
    expect(await spaceOf(again), `death ${at}`).toBe(await spaceOf(mover));
    await exchangeAtHome(mover, relay);
    expect(await noteOn(mover)).toBe('<1><2>');
  }
  expect([...diedIn].sort()).toEqual([false, true]);
}, 60_000);

test('a relay that loses everything between the word and the move costs nobody the way', async () => {
  const { relay, mover, other, out } = await family();
  const secret = randomBytes(secretBytes);
  const { id: space, token } = await deriveSpaceKeys(secret);
  await relay.create({ space, token }, '');
  await announceMove(mover.connection, secret, out, 1);
  relay.wipe();
  for (const phone of [mover, other, mover])
    expect(await exchangeAtHome(phone, relay)).toEqual({ ok: true, value: undefined });
  expect([await spaceOf(mover), await spaceOf(other)]).toEqual([space, space]);
  expect(await noteOn(other)).toBe('<1>');
});
