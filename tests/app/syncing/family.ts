import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import type { Result } from '#domain/result.ts';
import type { SyncFailure } from '#features/sync/sync-failure.ts';
import type { FamilySync, SyncState } from '#features/sync/family-sync.ts';
import type { Relay } from '#domain/sync/wire/relay.ts';
import { createFamilySync } from '#app/syncing/create-family-sync.ts';
import { createRunner, type Runner } from '#app/syncing/runner.ts';
import type { SyncWorld, Told } from '#app/syncing/world.ts';
import type { Connection } from '#storage/connection.ts';
import { familyTableNames, type PersonalDatabase } from '#storage/personal-database.ts';
import { nudge, onWrite } from '#storage/live.ts';
import { phoneStorage } from './phone-storage.ts';
import { memory } from '#tests/storage/samples.ts';
import type { TestRelay } from '#tests/support/relay-in-process.ts';

export interface OpenPhone {
  readonly factory: IDBFactory;
  readonly sync: FamilySync;
  readonly runner: Runner;
  /** Work on its database; what fails throws. */
  readonly on: <T>(work: (db: PersonalDatabase) => Promise<T>) => Promise<T>;
  readonly connection: Connection<PersonalDatabase>;
  readonly memory: Map<string, string>;
  readonly page: { isVisible: boolean; isOnline: boolean };
  readonly forgotten: string[];
  /** Shown again, or the network is back. */
  readonly comesBack: () => void;
  /** What the pages are told, the last of it. */
  readonly state: () => SyncState;
}

interface PhoneOptions {
  readonly between?: Partial<Relay>;
  /** Another tab of the same phone. */
  readonly tabOf?: OpenPhone;
  /** The same phone when its browser has thrown the database away and kept the small memory. */
  readonly afterLossOf?: OpenPhone;
}

const address = 'https://evaat.example/sync';

/** Locks and messages of one phone's tabs. */
const phones = new WeakMap<Map<string, string>, { tail: Promise<void>; tabs: ((told: Told) => void)[] }>();

/** A phone with the app open: its own database, the real engine and crypto, the real relay without a socket. */
export async function openPhone(
  { relay, clock }: TestRelay,
  { between, tabOf, afterLossOf }: PhoneOptions = {},
): Promise<OpenPhone> {
  const factory = tabOf?.factory ?? new IDBFactory();
  const connection = phoneStorage(() => clock.now, factory);
  await connection.run((db) => Promise.resolve(db.name));
  const page = { isVisible: true, isOnline: true };
  const memory = tabOf?.memory ?? new Map<string, string>(afterLossOf?.memory);
  const forgotten: string[] = [];
  const returns: (() => void)[] = [];
  const shared = phones.get(memory) ?? { tail: Promise.resolve(), tabs: [] };
  phones.set(memory, shared);
  let listener: ((told: Told) => void) | null = null;
  const world: SyncWorld = {
    connection,
    relay: { ...relay, takeLetter: (box, no, _, signal) => relay.takeLetter(box, no, 0, signal), ...between },
    address,
    now: () => clock.now,
    pause: () => Promise.resolve(),
    isVisible: () => page.isVisible,
    isOnline: () => page.isOnline,
    chance: () => 0,
    // Real time is short here: what would be minutes is milliseconds, and for ever stays for ever.
    sleep: (ms, signal) =>
      new Promise((done) => {
        if (signal.aborted) done();
        signal.addEventListener('abort', () => done());
        if (Number.isFinite(ms) && ms <= 15 * 60_000) setTimeout(done, ms / 200);
      }),
    inOneTab: (work) => {
      const mine = shared.tail.then(work);
      shared.tail = mine;
      return mine;
    },
    tabs: {
      tell: (told) => {
        for (const tab of shared.tabs) if (tab !== listener) setTimeout(() => tab(told));
      },
      listen: (tab) => {
        listener = tab;
        shared.tabs.push(tab);
      },
    },
    onReturn: (again) => returns.push(again),
    onWrite,
    eraseHere: async () =>
      connection.run((db) =>
        db.transaction('rw', [...familyTableNames, 'sync', 'synced'], async () => {
          for (const name of ['sync', 'synced', ...familyTableNames])
            await db.table(name).bulkDelete(await db.table(name).toCollection().primaryKeys());
        }),
      ),
    forgetDrafts: (about) => forgotten.push(about),
    memory: {
      get: (key) => memory.get(key) ?? null,
      set: (key, value) => (value === null ? memory.delete(key) : memory.set(key, value)),
    },
  };
  const runner = createRunner(world);
  const sync = createFamilySync(() => Promise.resolve(runner));
  let state: SyncState | null = null;
  const stop = sync.watchState((told) => {
    state = told;
  });
  await vi.waitUntil(() => state !== null);
  onTestFinished(async () => {
    stop();
    // The keeper ends as it does when nobody looks any more.
    page.isVisible = false;
    await runner.alone(() => Promise.resolve());
    connection.close();
  });
  return {
    factory,
    sync,
    runner,
    on: async <T>(work: (db: PersonalDatabase) => Promise<T>) => must(await connection.run(work)),
    connection,
    memory,
    page,
    forgotten,
    comesBack: () => {
      for (const again of returns) again();
      nudge();
    },
    state: () => {
      if (!state) throw new Error('nothing was told yet');
      return state;
    },
  };
}

export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const soon = { timeout: 8_000, interval: 20 };
/** Waits for what comes by itself. */
export const until = (check: () => unknown): Promise<unknown> => vi.waitUntil(check, soon);
export async function inStep(...phones: readonly OpenPhone[]): Promise<void> {
  for (const phone of phones) await until(() => phone.state().status.kind === 'in-step');
}
export const fails = (error: SyncFailure) => ({ ok: false, error });
export const noteOn = (phone: OpenPhone) => phone.on(async (db) => (await db.memories.get(memory.id))?.note);

/** Takes `other` in by QR code and digits, as two parents do. */
export async function pair(one: OpenPhone, other: OpenPhone, name: string) {
  const offer = must(await one.sync.offer());
  const joining = must(await other.sync.join(offer.qrText, name));
  const [there, here] = [must(await offer.digits), must(await joining.digits)];
  if (there !== here) throw new Error(`${there} is not ${here}`);
  const [answered, joined] = await Promise.all([offer.answer(true), joining.finished]);
  must(answered);
  return must(joined);
}
