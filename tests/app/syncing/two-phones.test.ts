// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Changed, FieldChange } from '#features/sync/family-sync.ts';
import { aino, childRow, memory } from '#tests/storage/samples.ts';
import type { TestRelay } from '#tests/support/relay-in-process.ts';
import { sqliteRelay } from '#tests/support/sqlite-relay.ts';
import { inStep, must, noteOn, openPhone, pair, until, type OpenPhone } from './family.ts';

let relay: TestRelay;
let mother: OpenPhone;
let father: OpenPhone;
beforeEach(async () => {
  relay = await sqliteRelay();
  mother = await openPhone(relay);
  father = await openPhone(relay);
});

/** What the page of changes tells of the one memory. */
async function historyOf({ sync }: OpenPhone): Promise<readonly FieldChange[]> {
  const told: (readonly Changed[])[] = [];
  const stop = sync.watchChanged((changed) => told.push(changed));
  await until(() => told.length > 0);
  stop();
  return told.at(-1)?.find(({ key }) => key === `memories|${memory.id}`)?.changes ?? [];
}

describe('two phones', () => {
  beforeEach(async () => {
    await mother.on((db) => db.memories.add(memory));
    must(await mother.sync.switchOn('Äiti'));
    await pair(mother, father, 'Isä');
  });

  test('have the same, and go on having it', async () => {
    expect(await noteOn(father)).toBe(memory.note);
    await father.on((db) => db.memories.update(memory.id, { note: 'Isän sanat' }));
    await until(async () => (await noteOn(mother)) === 'Isän sanat');
    await inStep(mother, father);
  });
  test('are listed with their names, and say "on all devices" only when it is so', async () => {
    const listed: string[][] = [];
    const stop = mother.sync.watchDevices((devices) => listed.push(devices.map(({ name }) => name)));
    await until(() => listed.at(-1)?.length === 2);
    expect(listed.at(-1)).toEqual(['Äiti', 'Isä']);
    stop();
    await until(() => mother.state().isEverywhere && father.state().isEverywhere);
    father.page.isVisible = false;
    father.page.isOnline = false;
    await father.runner.alone(() => Promise.resolve());
    await mother.on((db) => db.memories.update(memory.id, { note: 'Uutta' }));
    await until(() => !mother.state().isEverywhere);
    await until(async () => (await mother.on((db) => db.synced.toArray())).every(({ dirty }) => dirty === 0));
    await inStep(mother);
    await new Promise((done) => setTimeout(done, 200));
    expect(mother.state().isEverywhere).toBe(false);
    father.page.isVisible = true;
    father.page.isOnline = true;
    father.comesBack();
    await until(() => mother.state().isEverywhere);
    expect(await noteOn(father)).toBe('Uutta');
  });
  test('come to rest: what devices tell of themselves is not answered for ever', async () => {
    await until(() => mother.state().isEverywhere && father.state().isEverywhere);
    await new Promise((done) => setTimeout(done, 300));
    const count = async () => (await mother.on((db) => db.sync.toArray())).map((row) => ('no' in row ? row.no : 0));
    const before = [await count(), relay.lines.length];
    await new Promise((done) => setTimeout(done, 3_000));
    expect([await count(), relay.lines.length]).toEqual(before);
  });
  test('know who wrote what', async () => {
    await father.on((db) => db.memories.update(memory.id, { title: 'Lumi' }));
    await until(async () => (await mother.on((db) => db.memories.get(memory.id)))?.title === 'Lumi');
    const changes = await historyOf(mother);
    expect(changes.map(({ field }) => field)).not.toContain('doneOn');
    expect(changes[0]).toMatchObject({ field: 'title', by: 'Isä', isThisDevice: false, at: relay.clock.now });
    expect(changes.find(({ field }) => field === 'note')).toMatchObject({ by: 'Äiti', isThisDevice: true, at: null });
  });
  test('keep both versions of a text, each with its writer', async () => {
    father.page.isOnline = false;
    await father.runner.alone(() => Promise.resolve());
    await father.on((db) => db.memories.update(memory.id, { note: 'Isän muisto' }));
    await mother.on((db) => db.memories.update(memory.id, { note: 'Äidin muisto' }));
    father.page.isOnline = true;
    father.comesBack();
    await until(async () => (await noteOn(mother))?.includes('Isän muisto'));
    const note = (await historyOf(mother)).find(({ field }) => field === 'note');
    expect(note?.versions.map(({ text, by }) => [text, by]).sort()).toEqual([
      ['Isän muisto', 'Isä'],
      ['Äidin muisto', 'Äiti'],
    ]);
    const both = (await noteOn(mother)) ?? '';
    // Until then the father reads his own words, which are those that the mother writes now.
    await until(async () => (await noteOn(father)) === both);
    must(await mother.sync.writeText(`memories|${memory.id}`, 'note', 'Isän muisto'));
    await until(async () => (await noteOn(father)) === 'Isän muisto');
    expect((await historyOf(father)).find(({ field }) => field === 'note')).toMatchObject({ by: 'Äiti', versions: [] });
    must(await father.sync.writeText(`memories|${memory.id}`, 'note', both));
    await until(async () => (await noteOn(mother)) === both);
  });
  test('get back what one deleted, with everything that went along', async () => {
    await mother.on((db) => db.children.add(childRow({ nickname: 'Aino' })));
    await until(async () => (await father.on((db) => db.children.count())) === 1);
    await father.on((db) =>
      db.transaction('rw', db.children, db.memories, async () => {
        await db.memories.delete(memory.id);
        await db.children.delete(aino);
      }),
    );
    await until(async () => (await mother.on((db) => db.children.count())) === 0);
    const lists: (readonly { key: string; by: string | null; withIt: number }[])[] = [];
    const stop = mother.sync.watchDeleted((deleted) => lists.push(deleted));
    await until(() => lists.at(-1)?.length === 1);
    expect(lists.at(-1)).toMatchObject([{ key: `children|${aino}`, by: 'Isä', withIt: 1, row: { nickname: 'Aino' } }]);
    must(await mother.sync.restore(`children|${aino}`));
    await until(() => lists.at(-1)?.length === 0);
    stop();
    await until(async () => (await noteOn(father)) === memory.note);
    expect(await father.on((db) => db.children.get(aino))).toEqual(childRow({ nickname: 'Aino' }));
  });
  test('are not reached by a pause, and catch up after it', async () => {
    must(await father.sync.pause());
    await until(() => father.state().isPaused);
    await mother.on((db) => db.memories.update(memory.id, { note: 'Tauolla' }));
    await inStep(mother);
    await new Promise((done) => setTimeout(done, 500));
    expect(await noteOn(father)).toBe(memory.note);
    must(await father.sync.resume());
    await until(async () => (await noteOn(father)) === 'Tauolla');
  });
  test('compare everything when asked', async () => {
    await inStep(mother, father);
    expect(await mother.sync.checkNow()).toEqual({ ok: true, value: undefined });
  });
  test('stop when nobody looks, and what was written goes out all the same', async () => {
    await inStep(father);
    await father.on((db) => db.memories.update(memory.id, { note: 'Viime hetkellä' }));
    father.page.isVisible = false;
    father.comesBack();
    await until(async () => (await noteOn(mother)) === 'Viime hetkellä');
    // It looks once more after it has sent; then it rests.
    await new Promise((done) => setTimeout(done, 700));
    await mother.on((db) => db.memories.update(memory.id, { note: 'Kun kukaan ei katso' }));
    await inStep(mother);
    await new Promise((done) => setTimeout(done, 500));
    expect(await noteOn(father)).toBe('Viime hetkellä');
  });
  test('see a new name', async () => {
    must(await father.sync.renameDevice('Isän tabletti'));
    const listed: string[][] = [];
    const stop = mother.sync.watchDevices((devices) => listed.push(devices.map(({ name }) => name)));
    await until(() => listed.at(-1)?.includes('Isän tabletti'));
    stop();
  });
});
