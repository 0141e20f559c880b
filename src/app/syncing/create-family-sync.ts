import type { FamilySync, Stop } from '#features/sync/family-sync.ts';
import type { Runner } from './runner.ts';

const switching = () => import('./switching.ts');
const ending = () => import('./ending.ts');
const pairing = () => import('./pairing.ts');
const devices = () => import('./devices.ts');
const entries = () => import('./entries.ts');
const watching = () => import('./watching.ts');

/** Watches once the code is there, unless it is not wanted any more by then. */
function later(begin: () => Promise<Stop>): Stop {
  let stop: Stop | null = null;
  let isOver = false;
  void begin().then((begun) => {
    if (isOver) begun();
    else stop = begun;
  });
  return () => {
    isOver = true;
    stop?.();
  };
}

/** Each part of it is loaded when it is first asked for. */
export function createFamilySync(engine: () => Promise<Runner>): FamilySync {
  return {
    askRelay: async () => (await switching()).askRelay(await engine()),
    watchState: (listener) => later(async () => (await watching()).watchState(await engine(), listener)),
    switchOn: async (name, invitation) => (await switching()).switchOn(await engine(), name, invitation ?? ''),
    offer: async () => (await pairing()).offer(await engine()),
    join: async (text, name) => (await pairing()).join(await engine(), text, name),
    joinByCode: async (code, name) => (await pairing()).joinByCode(await engine(), code, name),
    checkCode: async (typed) => (await switching()).checkCode(await engine(), typed),
    showCode: async () => (await switching()).showCode(await engine()),
    sameChild: async (mine, theirs) => (await entries()).same(await engine(), mine, theirs),
    notSameChild: async (mine, theirs) => (await entries()).notSame(await engine(), mine, theirs),
    watchDevices: (listener) => later(async () => (await watching()).watchDevices(await engine(), listener)),
    renameDevice: async (name) => (await devices()).rename(await engine(), name),
    removeDevice: async (id, invitation) => (await devices()).remove(await engine(), id, invitation),
    pause: async () => (await switching()).setPaused(await engine(), true),
    resume: async () => (await switching()).setPaused(await engine(), false),
    checkNow: async () => (await devices()).checkNow(await engine()),
    leave: async (how, evenUnsent) => (await ending()).leave(await engine(), how, evenUnsent ?? false),
    eraseEverywhere: async () => (await ending()).everywhere(await engine()),
    watchDeleted: (listener) => later(async () => (await watching()).watchDeleted(await engine(), listener)),
    restore: async (key) => (await entries()).restore(await engine(), key),
    watchChanged: (listener) => later(async () => (await watching()).watchChanged(await engine(), listener)),
    writeText: async (key, field, text) => (await entries()).rewrite(await engine(), key, field, text),
  };
}
