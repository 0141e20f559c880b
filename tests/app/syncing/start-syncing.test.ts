// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSyncing } from '#app/syncing/start-syncing.ts';
import { personal } from '#storage/personal-database.ts';
import { leaveSpace, switchOn } from '#storage/sync/space.ts';

const engine = vi.hoisted(() => ({ loaded: 0, started: 0 }));
vi.mock('#app/syncing/engine.ts', () => {
  engine.loaded += 1;
  return { isOffered: true, runner: { start: () => (engine.started += 1) } };
});

const small = new Map<string, string>();
beforeEach(() => {
  small.clear();
  engine.started = 0;
  vi.stubGlobal('localStorage', { getItem: (key: string) => small.get(key) ?? null });
  vi.stubGlobal('navigator', {});
});
afterEach(async () => {
  await leaveSpace(personal);
  vi.unstubAllGlobals();
});
const aWhile = () => new Promise((done) => setTimeout(done, 300));

test('a phone that does not share loads nothing', async () => {
  startSyncing();
  await aWhile();
  expect(engine).toEqual({ loaded: 0, started: 0 });
});

test('a phone that shares begins', async () => {
  small.set('evaat:sync', 'on');
  startSyncing();
  await vi.waitUntil(() => engine.started === 1);
});

test('a phone whose browser dropped the small memory and kept the database begins all the same', async () => {
  await switchOn(personal, new Uint8Array(16).fill(7), true);
  startSyncing();
  await vi.waitUntil(() => engine.started === 1);
});
