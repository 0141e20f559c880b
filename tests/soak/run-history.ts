import { isDeepStrictEqual } from 'node:util';
import type { Relay } from '#domain/sync/wire/relay.ts';
import { childId, serviceId } from '#domain/ids.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { exchange, prepare } from '#storage/sync/exchange.ts';
import { updateState, readState } from '#storage/sync/identity.ts';
import { plusDays, localDate } from '#domain/time/local-date.ts';
import { faultyRelay, SwitchedOff, type Delayed, type Fault } from './faulty-relay.ts';
import type { Command, History } from './history.ts';
import { copyOf, makeWorld, pairedPhone, type Phone, type Rows } from './phone.ts';
import { withRoomFor } from './quota.ts';
import { Told } from './told.ts';

/** A relay that can be brought back to what it was, as an operator would, or lose everything. */
export interface Restorable {
  readonly relay: Relay;
  readonly backUp: () => Promise<() => Promise<void>>;
  readonly wipe: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How often what happened: a soak that never copied a phone has shown nothing about copies. */
export type Counts = Record<string, number>;

const child = childId('a1'.repeat(16));
const mostPhones = 5;

interface Sim {
  readonly phones: Phone[];
  readonly networks: Fault[][];
  readonly told: Told;
}

/** What a parent does on a phone, and what the witness notes of it. */
async function writeOn(db: PersonalDatabase, told: Told, command: Command): Promise<void> {
  const id = `r${'row' in command ? command.row : 0}`;
  const n = told.next();
  if (command.what === 'text') {
    const old = await db.memories.get(id);
    const token = `<${n}>`;
    if (old) await db.memories.update(id, { note: (old.note ?? '') + token });
    else await db.memories.add({ id, child, title: `t${n}`, on: null, note: token });
    told.text(id, token);
    if (!old) told.value(`memories/${id}/title`, undefined, `t${n}`);
  } else if (command.what === 'title') {
    const old = await db.memories.get(id);
    const title = `t${n}`;
    if (old) await db.memories.update(id, { title });
    else await db.memories.add({ id, child, title, on: null, note: null });
    told.value(`memories/${id}/title`, old?.title, title);
  } else if (command.what === 'period') {
    const old = await db.leaves.get(id);
    const from = plusDays(localDate('2027-01-01'), n);
    const to = plusDays(from, n);
    if (old) await db.leaves.update(id, n % 2 ? { from, to } : { to, from });
    else await db.leaves.add({ id, child, parent: 'first', kind: 'parental', from, to });
    told.value(`leaves/${id}/period`, old && `${old.from}–${old.to}`, `${from}–${to}`);
  } else if (command.what === 'tick') {
    const old = await db.listItems.get(id);
    const doneOn = plusDays(localDate('2027-01-01'), n);
    if (old) await db.listItems.update(id, { doneOn });
    else await db.listItems.add({ id, article: 'a', item: id, doneOn, text: null });
    told.value(`listItems/${id}/doneOn`, old?.doneOn ?? undefined, doneOn);
  } else if (command.what === 'favourite') {
    const service = serviceId(id);
    if (!command.is) await db.favourites.delete(service);
    else if (!(await db.favourites.get(service))) await db.favourites.add({ id: service });
    told.favourite(id, command.is);
  } else if (command.what === 'delete') {
    const old = await db.memories.get(id);
    if (old?.note) told.deletedText(id, old.note);
    await db.memories.delete(id);
  }
}

/** One exchange under a network's faults; a phone that was switched off is switched on again. */
async function tryExchange({ phones, networks }: Sim, at: number, network: readonly Fault[]): Promise<void> {
  const phone = phones[at];
  if (!phone) return;
  networks[at]?.splice(0, Infinity, ...network);
  try {
    await exchange(phone.device);
  } catch (error) {
    if (!(error instanceof SwitchedOff)) throw error;
    phones[at] = phone.restarted();
  }
  networks[at]?.splice(0);
}

/** Lets everything that can be said be said: good network, everybody twice, compared with the relay once. */
async function heal({ phones }: Sim, clock: { now: number }): Promise<void> {
  for (let round = 0; round < 3; round += 1)
    for (const { device } of phones) {
      clock.now += 1_000;
      const state = await readState(device.connection);
      if (round === 0 && state.ok && state.value)
        await updateState(device.connection, state.value.client, { mustReconcile: true });
      if (round === 0) await prepare(device);
      const done = await exchange(device);
      if (!done.ok) throw new Error(`an exchange failed in the end: ${JSON.stringify(done.error)}`);
    }
  for (const { device } of phones) await exchange(device);
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
  const sim: Sim = { phones: [], networks: [], told: new Told() };
  const network = (at: number) => {
    const queue: Fault[] = (sim.networks[at] ??= []);
    return { ...world.making, relay: faultyRelay(restorable.relay, () => queue.shift() ?? 'ok', delayed) };
  };
  for (const [at, skew] of skews.entries()) sim.phones.push(await pairedPhone({ ...network(at), skew }, at === 0));
  let copy: Rows | null = null;
  let restore: (() => Promise<void>) | null = null;

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
        const tab = phone.secondTab(faultyRelay(restorable.relay, () => queue.shift() ?? 'ok', delayed));
        const other = exchange(tab.device).catch((error: unknown) => {
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
        copy = await phone.copied();
        break;
      case 'paste':
        if (copy && sim.phones.length < mostPhones) sim.phones.push(await copyOf(copy, network(sim.phones.length)));
        break;
      case 'back-up':
        restore = await restorable.backUp();
        break;
      case 'restore':
        await restore?.();
        break;
      case 'wipe':
        await restorable.wipe();
        break;
      default:
        await phone.on((db) =>
          db.transaction('rw', [db.memories, db.leaves, db.listItems, db.favourites], () =>
            writeOn(db, sim.told, command),
          ),
        );
    }
  }

  await restorable.relay.create({ space: world.keys.id, token: world.keys.token }, '');
  await heal(sim, world.clock);
  const views = await Promise.all(sim.phones.map((phone) => phone.shown()));
  const [first = {}] = views;
  for (const view of views)
    if (!isDeepStrictEqual(sorted(view), sorted(first)))
      throw new Error(`phones differ: ${JSON.stringify(sorted(view))} / ${JSON.stringify(sorted(first))}`);
  sim.told.check(first);
  await restorable.close();
  for (const { connection } of sim.phones) {
    const waiting = await connection.run((db) => db.synced.where('[space+dirty]').equals(['family', 1]).count());
    if (!waiting.ok || waiting.value > 0) throw new Error(`still waiting: ${JSON.stringify(waiting)}`);
    connection.close();
  }
}
