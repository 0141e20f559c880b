// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { exchange } from '#storage/sync/exchange.ts';
import { faultyRelay, SwitchedOff } from '#tests/soak/faulty-relay.ts';
import { makeWorld, pairedPhone, synced, type Phone } from '#tests/soak/phone.ts';
import { memory } from '#tests/storage/samples.ts';
import { memoryRelay } from '#tests/support/memory-relay.ts';

/** The phone's storage, which dies with the phone at the given call: before it, or after it when nobody takes the answer any more. */
function dyingConnection(connection: Connection<PersonalDatabase>, at: number, isAfter: boolean) {
  let calls = 0;
  return {
    ...connection,
    run: async <T>(work: (db: PersonalDatabase) => Promise<T>) => {
      calls += 1;
      if (calls !== at) return connection.run(work);
      if (isAfter) await connection.run(work);
      throw new SwitchedOff();
    },
  };
}

/** Two phones with a conflict between them; the first dies in the middle of telling and hearing of it. */
async function dieAt(kind: 'request' | 'storage', at: number, isAfter: boolean): Promise<{ died: boolean }> {
  const world = await makeWorld(memoryRelay);
  const one = await pairedPhone(world.making, true);
  const other = await pairedPhone(world.making);
  await one.on((db) => db.memories.add({ ...memory, note: '<base>' }));
  await synced(one, other);
  const write = (phone: Phone, note: string) => phone.on((db) => db.memories.update(memory.id, { note }));
  await write(one, '<base><one>');
  await one.on((db) => db.memories.add({ ...memory, id: 'b'.repeat(32), note: '<new>' }));
  await write(other, '<base><other>');
  await synced(other);

  let requests = 0;
  const fault = () => ((requests += 1) === at && kind === 'request' ? (isAfter ? 'off-after' : 'off-before') : 'ok');
  const device = {
    ...one.device,
    relay: faultyRelay(world.relay, fault, []),
    connection: kind === 'storage' ? dyingConnection(one.connection, at, isAfter) : one.connection,
  };
  let died = false;
  await exchange(device).catch((error: unknown) => {
    if (!(error instanceof SwitchedOff)) throw error;
    died = true;
  });
  const again = one.restarted();
  // What is written right after the phone is switched on again is as safe.
  await again.on((db) => db.memories.update(memory.id, { title: 'sen jälkeen' }));
  await synced(again, other, again);
  expect(await again.shown()).toEqual(await other.shown());
  const rows = await other.on((db) => db.memories.toArray());
  const text = rows.map(({ title, note }) => `${title} ${note ?? ''}`).join();
  for (const part of ['<base>', '<one>', '<other>', '<new>', 'sen jälkeen']) expect(text).toContain(part);
  expect(await again.on((db) => db.synced.where('[space+dirty]').equals(['family', 1]).count())).toBe(0);
  return { died };
}

describe.each(['request', 'storage'] as const)('a phone that is switched off at any %s', (kind) => {
  test.each(['before', 'after'])('%s it loses nothing', async (when) => {
    let at = 1;
    while ((await dieAt(kind, at, when === 'after')).died) at += 1;
    // Pull, push, pull and what they write: a history that never died anywhere would show nothing.
    expect(at).toBeGreaterThan(kind === 'request' ? 3 : 8);
  });
});
