import { isDeepStrictEqual } from 'node:util';
import type { Relay } from '#domain/sync/wire/relay.ts';
import { prepare } from '#storage/sync/exchange.ts';
import { updateState, readState } from '#storage/sync/identity.ts';
import { readKeys } from '#storage/sync/read-keys.ts';
import { faultyRelay, SwitchedOff, type Delayed, type Fault } from './faulty-relay.ts';
import type { History } from './history.ts';
import { becomeDevice, exchangeAtHome, hasSentAll, spaceOf } from './house.ts';
import { copyOf, makeWorld, pairedPhone, type Rows } from './phone.ts';
import { withRoomFor } from './quota.ts';
import { commonSpace, markCopies, putOutBy } from './putting-out.ts';
import { tryExchange, type Sim } from './sim.ts';
import { Told } from './told.ts';
import { writeOn } from './write-on.ts';

/** A relay that can be brought back to what it was, as an operator would, or lose everything. */
export interface Restorable {
  readonly relay: Relay;
  readonly backUp: () => Promise<() => Promise<void>>;
  readonly wipe: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How often what happened: a soak that never copied a phone has shown nothing about copies. */
export type Counts = Record<string, number>;

const mostPhones = 5;

/** Lets everything that can be said be said: good network, everybody twice, compared with the relay once, and twice more where the family has moved. */
async function heal(sim: Sim, clock: { now: number }): Promise<void> {
  const rounds = sim.out.size > 0 ? 6 : 4;
  for (let round = 0; round < rounds; round += 1)
    for (const [at, phone] of sim.phones.entries()) {
      const { device } = phone;
      clock.now += 1_000;
      const state = await readState(device.connection);
      if (round === 0 && state.ok && state.value)
        await updateState(device.connection, state.value.client, { mustReconcile: true });
      if (round === 0) await prepare(device);
      const done = await exchangeAtHome(phone, sim.relay);
      if (!done?.ok && !sim.out.has(at)) throw new Error(`an exchange failed in the end: ${JSON.stringify(done)}`);
    }
}

/** The same rows, in whatever order. */
const sorted = (rows: Rows) =>
  Object.fromEntries(
    Object.entries(rows).map(([name, held]) => [
      name,
      Object.fromEntries(held.map((row) => [String(row['id'] ?? row['key']), row])),
    ]),
  );

/** Plays a history on real databases with real encryption, and throws when anything was lost or two phones differ in the end. */
export async function runHistory(
  { skews, commands }: History,
  make: (now: () => number) => Promise<Restorable>,
  counts: Counts,
): Promise<void> {
  const delayed: Delayed = [];
  const clockOf: { now: () => number } = { now: () => 0 };
  const restorable = await make(() => clockOf.now());
  const world = await makeWorld(() => restorable.relay);
  clockOf.now = () => world.clock.now;
  const { relay } = restorable;
  const sim: Sim = { phones: [], networks: [], out: new Map(), outDevices: new Map(), relay, told: new Told() };
  const network = (at: number) => {
    const queue: Fault[] = (sim.networks[at] ??= []);
    return { ...world.making, relay: faultyRelay(relay, () => queue.shift() ?? 'ok', delayed) };
  };
  for (const [at, skew] of skews.entries()) sim.phones.push(await pairedPhone({ ...network(at), skew }, at === 0));
  // Whom nobody knows yet, nobody takes along when the family moves.
  for (const [at, phone] of sim.phones.entries()) await becomeDevice(phone, `phone ${at}`);
  for (const phone of [...sim.phones, ...sim.phones]) await hasSentAll(phone, relay);
  let copy: { readonly rows: Rows; readonly space: string | null; readonly out: boolean | undefined } | null = null;
  let restore: { readonly run: () => Promise<void>; readonly space: string | null } | null = null;

  for (const command of commands) {
    world.clock.now += 1_000;
    counts[command.what] = (counts[command.what] ?? 0) + 1;
    const at = 'phone' in command ? command.phone % sim.phones.length : 0;
    const phone = sim.phones[at];
    if (!phone) continue;
    switch (command.what) {
      case 'sync':
        await tryExchange(sim, at, command.network);
        break;
      case 'sync-at-once':
        await Promise.all(command.networks.map((faults, which) => tryExchange(sim, which, faults)));
        break;
      case 'two-tabs': {
        // The other tab has a connection and a network of its own; Web Locks, which keep it waiting, may be missing.
        const queue = [...command.other];
        const tab = phone.secondTab(faultyRelay(relay, () => queue.shift() ?? 'ok', delayed));
        const other = exchangeAtHome(tab, relay).catch((error: unknown) => {
          if (!(error instanceof SwitchedOff)) throw error;
        });
        await Promise.all([tryExchange(sim, at, command.network), other]);
        tab.connection.close();
        break;
      }
      case 'full':
        await withRoomFor(command.after, () => tryExchange(sim, at, []));
        break;
      case 'arrive':
        for (const ask of delayed.splice(0).reverse()) await ask();
        break;
      case 'clock':
        phone.skew += command.by;
        break;
      case 'copy':
        copy = { rows: await phone.copied(), space: await spaceOf(phone), out: sim.out.get(at) };
        break;
      case 'paste':
        if (copy && sim.phones.length < mostPhones) {
          sim.phones.push(await copyOf(copy.rows, network(sim.phones.length)));
          await markCopies(sim);
          // One that had heard that it is out has no name of a device any more.
          if (copy.out !== undefined) sim.out.set(sim.phones.length - 1, copy.out);
        }
        break;
      case 'back-up':
        restore = { run: await restorable.backUp(), space: await commonSpace(sim) };
        break;
      case 'restore':
      case 'wipe': {
        // Not while a phone has still to hear, from the old space alone, where the family has moved: it would not learn it any more.
        const space = await commonSpace(sim);
        if (space === null) break;
        if (copy?.space !== space) copy = null;
        if (command.what === 'wipe') await restorable.wipe();
        else if (restore?.space === space) await restore.run();
        break;
      }
      case 'put-out':
        if (!sim.out.has(at)) await putOutBy(sim, at, command.other % sim.phones.length, command.network);
        break;
      default:
        if (sim.out.has(at)) break;
        await phone.on((db) =>
          db.transaction('rw', [db.memories, db.leaves, db.listItems, db.favourites], () =>
            writeOn(db, sim.told, command),
          ),
        );
    }
  }

  for (const { connection } of sim.phones) {
    const keys = await readKeys(connection);
    if (keys.ok && keys.value) await relay.create({ space: keys.value.id, token: keys.value.token }, '');
  }
  await heal(sim, world.clock);
  const family = await commonSpace(sim);
  if (family === null) throw new Error('the family is not together');
  const together = [];
  for (const [at, phone] of sim.phones.entries())
    if ((await spaceOf(phone)) === family) together.push(phone);
    else if (sim.out.get(at)) counts['is out'] = (counts['is out'] ?? 0) + 1;
  for (const [at, isCertain] of sim.out) {
    const phone = sim.phones[at];
    if (isCertain && phone && together.includes(phone))
      throw new Error('a phone that was put out is in the family’s space');
  }
  const views = await Promise.all(together.map((phone) => phone.shown()));
  const [first = {}] = views;
  for (const view of views)
    if (!isDeepStrictEqual(sorted(view), sorted(first)))
      throw new Error(`phones differ: ${JSON.stringify(sorted(view))} / ${JSON.stringify(sorted(first))}`);
  sim.told.check(first);
  await restorable.close();
  for (const { connection } of together) {
    const waiting = await connection.run((db) => db.synced.where('[space+dirty]').equals(['family', 1]).count());
    if (!waiting.ok || waiting.value > 0) throw new Error(`still waiting: ${JSON.stringify(waiting)}`);
  }
  for (const { connection } of sim.phones) connection.close();
}
