import { err, ok, type Result } from '#domain/result.ts';
import type {
  Changed,
  Deleted,
  Device,
  Doubles,
  FamilySync,
  Joined,
  Offer,
  Offered,
  Outcome,
  RemovedDevice,
  SyncState,
} from '#features/sync/family-sync.ts';
import type { SyncFailure } from '#features/sync/sync-failure.ts';
import { createStore } from '#platform/store.ts';

export const code = '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV';
const offOne: SyncState = {
  status: { kind: 'off' },
  remarks: { tooLarge: 0, unreadable: 0, hasNewer: false },
  isPaused: false,
  isEverywhere: false,
  keepsKeys: true,
  isCodeChecked: false,
  ended: null,
  doubles: [],
};

/** What comes later is told by the test. */
export interface Later<T> {
  readonly promise: Outcome<T>;
  readonly done: (value: T) => void;
  readonly fail: (reason: SyncFailure) => void;
}
function later<T>(): Later<T> {
  let settle: (result: Result<T, SyncFailure>) => void = () => undefined;
  const promise = new Promise<Result<T, SyncFailure>>((resolve) => (settle = resolve));
  return { promise, done: (value) => settle(ok(value)), fail: (reason) => settle(err(reason)) };
}

/** The family's sync as the pages see it, played by a test: what is asked is noted, what fails is told beforehand. */
export function fakeSync() {
  const state = createStore<SyncState>(offOne);
  const devices = createStore<{ devices: readonly Device[]; removed: readonly RemovedDevice[] }>({
    devices: [],
    removed: [],
  });
  const deleted = createStore<readonly Deleted[]>([]);
  const changed = createStore<readonly Changed[]>([]);
  const asked: string[] = [];
  const failing = new Map<string, SyncFailure>();
  let offer = { digits: later<string>(), answered: later<null>() };
  let joining = { digits: later<string>(), finished: later<Joined>() };
  let joinedByCode: readonly Doubles[] = [];
  let offered: Offered = { spaces: 'open' };
  let slow: Promise<unknown> = Promise.resolve();

  function act<T>(name: string, value: T, after?: () => void): Outcome<T> {
    asked.push(name);
    const reason = failing.get(name.split(' ')[0] ?? '');
    if (reason) return Promise.resolve(err(reason));
    after?.();
    return Promise.resolve(ok(value));
  }
  const watch = <T>(
    store: { get: () => T; subscribe: (listener: () => void) => () => void },
    listener: (value: T) => void,
  ) => {
    listener(store.get());
    return store.subscribe(() => listener(store.get()));
  };
  const change = (part: Partial<SyncState>) => state.set({ ...state.get(), ...part });
  const on = () => change({ status: { kind: 'in-step', at: Date.parse('2026-11-21T09:58:00Z') } });
  const without = (mine: string) => change({ doubles: state.get().doubles.filter((pair) => pair.mine.id !== mine) });

  const sync: FamilySync = {
    askRelay: () => act('askRelay', offered),
    watchState: (listener) => watch(state, listener),
    switchOn: (name, invitation) => act(`switchOn ${name}${invitation ? ` ${invitation}` : ''}`, code, on),
    offer: () => {
      offer = { digits: later(), answered: later() };
      const { digits, answered } = offer;
      const made: Offer = {
        qrText: `1.${'A'.repeat(22)}.https://evaat.example/sync`,
        typed: 'ABCD-EFGH-JKMN-PQRS',
        until: Date.now() + 10 * 60_000,
        digits: digits.promise,
        answer: async (isSame) => {
          asked.push(`answer ${isSame}`);
          const result = await answered.promise;
          return result.ok ? ok(undefined) : result;
        },
        cancel: () => void asked.push('cancel offer'),
      };
      return act('offer', made);
    },
    join: async (text, name) => {
      joining = { digits: later(), finished: later() };
      const { digits, finished } = joining;
      await slow;
      return act(`join ${text} ${name}`, {
        digits: digits.promise,
        finished: finished.promise,
        cancel: () => {
          asked.push('cancel join');
          digits.fail('cancelled');
          finished.fail('cancelled');
        },
      });
    },
    joinByCode: (typed, name) => act(`joinByCode ${typed} ${name}`, { doubles: joinedByCode }, on),
    checkCode: (typed) => act(`checkCode ${typed}`, undefined, () => change({ isCodeChecked: true })),
    showCode: () => act('showCode', code),
    sameChild: (mine) => act(`sameChild ${mine}`, undefined, () => without(mine)),
    notSameChild: (mine) => act(`notSameChild ${mine}`, undefined, () => without(mine)),
    watchDevices: (listener) => watch(devices, (list) => listener(list.devices, list.removed)),
    renameDevice: (name) => act(`renameDevice ${name}`, undefined),
    removeDevice: (id, invitation) =>
      act(`removeDevice ${id}${invitation ? ` ${invitation}` : ''}`, code, () => change({ isCodeChecked: false })),
    pause: () => act('pause', undefined, () => change({ isPaused: true })),
    resume: () => act('resume', undefined, () => change({ isPaused: false })),
    checkNow: () => act('checkNow', undefined),
    leave: (how, evenUnsent = false) => {
      if (evenUnsent) failing.delete('leave');
      return act(`leave ${how}${evenUnsent ? ' evenUnsent' : ''}`, undefined, () => change(offOne));
    },
    eraseEverywhere: () => act('eraseEverywhere', undefined, () => change(offOne)),
    watchDeleted: (listener) => watch(deleted, listener),
    restore: (key) =>
      act(`restore ${key}`, undefined, () => deleted.set(deleted.get().filter((each) => each.key !== key))),
    watchChanged: (listener) => watch(changed, listener),
    writeText: (key, field, text) => act(`writeText ${key} ${field} ${text}`, undefined),
  };
  return {
    sync,
    asked,
    failing,
    devices,
    deleted,
    changed,
    change,
    on,
    offer: () => offer,
    joining: () => joining,
    /** Until the function that comes back is called, joining does not begin. */
    holdJoining: () => {
      let release: () => void = () => undefined;
      slow = new Promise<void>((done) => (release = done));
      return release;
    },
    willOffer: (spaces: Offered['spaces']) => (offered = { spaces }),
    willJoinWith: (doubles: readonly Doubles[]) => (joinedByCode = doubles),
    reset: () => {
      state.set(offOne);
      devices.set({ devices: [], removed: [] });
      deleted.set([]);
      changed.set([]);
      asked.length = 0;
      failing.clear();
      joinedByCode = [];
      offered = { spaces: 'open' };
    },
  };
}
