import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Result } from '#domain/result.ts';
import { deriveSpaceKeys, type SpaceKeys } from '#domain/sync/space-keys.ts';
import type { Relay } from '#domain/sync/wire/relay.ts';
import { syncedTableNames } from '#domain/sync/synced-tables.ts';
import { connect, type Connection } from '#storage/connection.ts';
import { createPersonalDatabase, mayUse, type PersonalDatabase } from '#storage/personal-database.ts';
import type { SyncDevice } from '#storage/sync/device.ts';
import { exchange, prepare } from '#storage/sync/exchange.ts';
import { switchOn } from '#storage/sync/space.ts';
import { tracking } from '#storage/sync/track.ts';

/** Rows by table. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** One phone of a family: a browser's database of its own, the app's own code above it. */
export interface Phone {
  readonly connection: Connection<PersonalDatabase>;
  readonly device: SyncDevice;
  /** Ms that its clock is off. */
  skew: number;
  /** Work on its database; what fails throws. */
  readonly on: <T>(work: (db: PersonalDatabase) => Promise<T>) => Promise<T>;
  /** What the family sees on it. */
  readonly shown: () => Promise<Rows>;
  /** Everything in its database, as a copy of the phone would hold it. */
  readonly copied: () => Promise<Rows>;
  /** The page is closed and opened again: what was in memory is gone. */
  readonly restarted: () => Phone;
  /** The same phone in another tab: the same database, nothing else shared. */
  readonly secondTab: (relay: Relay) => Phone;
}

interface Making {
  readonly relay: Relay;
  readonly keys: SpaceKeys;
  readonly clock: { now: number };
  readonly skew?: number;
  readonly factory?: IDBFactory;
}

const must = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

function makePhone(making: Making): Phone {
  const { relay, keys, clock, factory = new IDBFactory() } = making;
  const now = () => Math.max(0, Math.round(clock.now + phone.skew));
  const connection = connect(
    () => {
      // Dexie keeps the one that it found when it was loaded.
      Object.assign(Dexie.dependencies, { indexedDB: factory, IDBKeyRange });
      return createPersonalDatabase();
    },
    mayUse,
    async (db) => ((await db.sync.count()) > 0 ? tracking(now) : null),
  );
  const on: Phone['on'] = async (work) => must(await connection.run(work));
  const phone: Phone = {
    connection,
    skew: making.skew ?? 0,
    device: { connection, relay, keys, now, pause: () => Promise.resolve() },
    on,
    shown: () =>
      on(
        async (db) =>
          Object.fromEntries(
            await Promise.all(syncedTableNames.map(async (name) => [name, await db.table(name).toArray()] as const)),
          ) as Rows,
      ),
    copied: () =>
      on(
        async (db) =>
          Object.fromEntries(
            await Promise.all(db.tables.map(async ({ name }) => [name, await db.table(name).toArray()] as const)),
          ) as Rows,
      ),
    restarted: () => {
      connection.close();
      return makePhone({ ...making, factory, skew: phone.skew });
    },
    secondTab: (itsRelay) => makePhone({ ...making, relay: itsRelay, factory, skew: phone.skew }),
  };
  return phone;
}

export const secret = new Uint8Array(16).fill(9);

/** A phone with sync switched on. */
export async function pairedPhone(making: Making, founds = false): Promise<Phone> {
  const phone = makePhone(making);
  must(await switchOn(phone.connection, secret, founds));
  return phone;
}

/** A copy of a phone, down to the names it writes under. */
export async function copyOf(rows: Rows, making: Making): Promise<Phone> {
  const factory = new IDBFactory();
  const bare = makePhone({ ...making, factory });
  await bare.on(async (db) => {
    for (const [name, held] of Object.entries(rows)) await db.table(name).bulkPut([...held]);
  });
  bare.connection.close();
  return makePhone({ ...making, factory });
}

export interface World {
  readonly clock: { now: number };
  readonly keys: SpaceKeys;
  readonly making: Omit<Making, 'skew'>;
}

/** A relay with one space, and the clock that all share. */
export async function makeWorld<R extends Relay>(
  relayOf: (now: () => number) => R,
): Promise<World & { readonly relay: R }> {
  const clock = { now: Date.UTC(2026, 10, 22) };
  const keys = await deriveSpaceKeys(secret);
  const relay = relayOf(() => clock.now);
  await relay.create({ space: keys.id, token: keys.token }, '');
  return { clock, keys, relay, making: { relay, keys, clock } };
}

/** Syncs, and fails the test when that fails. */
export async function synced(...phones: readonly Phone[]): Promise<void> {
  for (const { device } of phones) must(await exchange(device));
}
export const prepared = async ({ device }: Phone): Promise<void> => must(await prepare(device));
