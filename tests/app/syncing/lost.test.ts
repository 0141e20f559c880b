// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { followNews } from '#app/syncing/follow-news.ts';
import { tidyUp } from '#app/syncing/tidy-up.ts';
import type { SyncState } from '#features/sync/family-sync.ts';
import { exchange } from '#storage/sync/exchange.ts';
import { childRow, eino, memory } from '#tests/storage/samples.ts';
import type { TestRelay } from '#tests/support/relay-in-process.ts';
import { sqliteRelay } from '#tests/support/sqlite-relay.ts';
import { inStep, must, openPhone, pair, until, type OpenPhone } from './family.ts';

let relay: TestRelay;
let mother: OpenPhone;
let father: OpenPhone;
const names = (phone: OpenPhone) =>
  phone.on(async (db) => (await db.children.toArray()).map(({ nickname }) => nickname).sort());

beforeEach(async () => {
  relay = await sqliteRelay();
  mother = await openPhone(relay);
  father = await openPhone(relay);
  must(await mother.sync.switchOn('Äiti'));
  await mother.on((db) => db.children.add(childRow({ nickname: 'Aino' })));
  await mother.on((db) => db.memories.add(memory));
  await pair(mother, father, 'Isä');
  await inStep(father);
});

/** What the second copy brings back, as storage/backup.ts does. */
const comeBack = (phone: OpenPhone) =>
  phone.on(async (db) => {
    await db.children.add(childRow({ nickname: 'Aino' }));
    await db.memories.add(memory);
    await db.meta.update('schema', { isCompared: true, isReplacement: true, cameBack: true });
  });

describe('a phone that shared and whose browser threw its database away', () => {
  test('says so, whether its rows are back yet or not', async () => {
    const early = await openPhone(relay, { afterLossOf: mother });
    early.runner.start();
    await until(() => early.state().ended?.why === 'lost');
    expect(early.state().status.kind).toBe('off');
    expect(early.memory.get('sync')).toBeUndefined();

    const late = await openPhone(relay, { afterLossOf: mother });
    await comeBack(late);
    late.runner.start();
    await until(() => late.state().ended?.why === 'lost');
  });

  test('joins again without doubles, and what the others wrote meanwhile is there', async () => {
    await father.on((db) => db.children.add({ ...childRow({ nickname: 'Eino' }), id: eino }));
    father.comesBack();
    await inStep(father);
    const back = await openPhone(relay, { afterLossOf: mother });
    await comeBack(back);
    back.runner.start();
    await until(() => back.state().ended?.why === 'lost');

    expect((await pair(father, back, 'Äiti')).doubles).toEqual([]);
    await inStep(back);
    expect(await names(back)).toEqual(['Aino', 'Eino']);
    expect(await back.on((db) => db.memories.toArray())).toEqual([memory]);
    await inStep(father);
    expect(await names(father)).toEqual(['Aino', 'Eino']);
    expect(await father.on((db) => db.memories.toArray())).toEqual([memory]);
    await until(() => back.state().ended === null);
    for (const mark of ['cameBack', 'isReplacement'])
      expect(await back.on((db) => db.meta.get('schema')), 'nothing is told any more').not.toHaveProperty(mark);
  });

  test('is not said of one that was left on purpose', async () => {
    must(await mother.sync.leave('keep', true));
    mother.runner.start();
    await new Promise((done) => setTimeout(done, 100));
    expect(mother.state().ended).toBeNull();
  });

  test('nor of one whose small memory says on where the database was never another', async () => {
    const left = await openPhone(relay);
    await left.on((db) => db.meta.update('schema', { isCompared: true }));
    left.memory.set('sync', 'on');
    left.runner.start();
    await until(() => left.memory.get('sync') === undefined);
    expect(left.state().ended).toBeNull();
  });
});

test.each([
  ['{"why":"lost","by":null}', 'lost'],
  ['{"why":"removed","by":"Äiti"}', 'removed'],
  ['{"why":"lost"}', undefined],
  ['{"why":"lost","by":"Äiti"}', undefined],
  ['{"why":"removed","by":5}', undefined],
  ['{"why":"else","by":null}', undefined],
  ['null', undefined],
  ['{', undefined],
])(
  'of %s in the small memory the pages are told the end that they have a sentence for, and no other',
  async (text, why) => {
    const phone = await openPhone(relay);
    phone.memory.set('sync-ended', text);
    const ended = await new Promise<SyncState['ended']>((done) => {
      const stop = phone.sync.watchState((state) => {
        setTimeout(() => stop());
        done(state.ended);
      });
    });
    expect(ended?.why).toBe(why);
  },
);

describe('the second copy', () => {
  const put = vi.fn(() => Promise.resolve());
  beforeEach(() => {
    put.mockClear();
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('caches', { open: () => Promise.resolve({ put }), match: () => Promise.resolve(undefined) });
  });

  test('has what came by sharing once the exchange is at rest', async () => {
    const device = await father.runner.device();
    if (device) await tidyUp(device);
    await until(() => put.mock.calls.length === 1);
  });

  test('is written anew when the family’s space has ended', async () => {
    const device = await father.runner.device();
    if (!device) throw new Error('does not share');
    await father.runner.alone(async () => {
      must(await mother.sync.eraseEverywhere());
      // What this phone may still have to send is refused by the sealed space; what it takes in comes first.
      await exchange(device);
      expect(await tidyUp(device)).toBe('to-move');
      put.mockClear();
      expect(await followNews(father.runner.world, device)).toBe(true);
    });
    await until(() => put.mock.calls.length === 1);
  });
});
