import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { frozenSchemas } from './frozen-files.ts';
import { oneOfEach, ofTheFamily, tick, writeOneOfEach } from './one-of-each.ts';
import { readRaw, rowsOf, writeRaw } from './raw.ts';
import { aino, done, eino, reminder, today, vitamin } from './samples.ts';
import { openTab } from './tab.ts';

/** A phone with rows in every table, two children and what belongs to neither. */
async function fullPhone() {
  const newest = frozenSchemas.at(-1)?.database;
  if (!newest) throw new Error('no frozen schema');
  await writeRaw(newest);
  return { tab: await openTab(), before: newest };
}

/** Tables whose rows belong to the family as a whole. */
const tablesOfTheFamily = ['reading', 'listItems', 'favourites', 'settings'];

test('every table of the family is known to erasing and to the backup, and no other', async () => {
  const { tab, before } = await fullPhone();
  // And what sync notes beside them, which is no data of its own.
  expect(Object.keys(before.stores).toSorted()).toEqual([...tab.familyTableNames, 'meta', 'sync', 'synced'].toSorted());
  for (const name of tab.familyTableNames) expect(before.stores[name]?.keyPath, name).toBe(tab.familyTables[name]);
  const text = await tab.exportBackup(today);
  const { data } = (text.ok ? JSON.parse(text.value) : {}) as { data: object };
  expect(Object.keys(data).toSorted()).toEqual([...tab.familyTableNames].toSorted());
});

describe('a child that is deleted', () => {
  test('takes what belongs to it out of every table, and nothing else', async () => {
    const { tab, before } = await fullPhone();
    const [child, sibling] = rowsOf(before, 'children').map(({ id }) => String(id));
    if (!child || !sibling) throw new Error('two children in each frozen schema');
    const ownOf = rowsOf(before, 'own').filter((row) => row['child'] === child);
    const marks = [child, ...ownOf.map(({ id }) => String(id))];
    const isOfChild = (row: object) => marks.some((mark) => JSON.stringify(row).includes(mark));

    expect(await tab.deleteChild(child as typeof aino)).toEqual({ ok: true, value: ownOf.map(({ id }) => id) });
    const after = await readRaw('evaat');
    for (const name of tab.familyTableNames) {
      const rows = rowsOf(before, name);
      const left = rows.filter((row) => !isOfChild(row));
      expect(rowsOf(after, name), name).toEqual(left);
      // Otherwise this test would say nothing about the table: the frozen schema needs a row of the first child in it.
      if (!tablesOfTheFamily.includes(name)) expect(left.length, name).toBeLessThan(rows.length);
    }
    expect(JSON.stringify(after)).not.toContain(child);

    await tab.deleteChild(sibling as typeof aino);
    expect(JSON.stringify(await readRaw('evaat'))).not.toContain(sibling);
    expect(rowsOf(await readRaw('evaat'), 'own')).toEqual(rowsOf(before, 'own').filter((row) => !row['child']));
  });

  test('and deleted again is no fault', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, {});
    for (let i = 0; i < 2; i += 1) expect(await tab.deleteChild(aino)).toEqual({ ok: true, value: [] });
  });

  test('stays whole when something in the middle fails', async () => {
    const { tab, before } = await fullPhone();
    await tab.listChildren();
    const remove = Reflect.get<IDBObjectStore, 'delete'>(IDBObjectStore.prototype, 'delete');
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === 'leaves') throw new DOMException('Quota exceeded', 'QuotaExceededError');
      return remove.call(this, key);
    });
    const [child] = rowsOf(before, 'children').map(({ id }) => id as typeof aino);
    expect(child && (await tab.deleteChild(child))).toEqual({ ok: false, error: 'storage-full' });
    expect(await readRaw('evaat')).toEqual(before);
  });
});

test('erasing removes every personal row in every table, and leaves the schema’s mark', async () => {
  const { tab, before } = await fullPhone();
  // A row whose child is gone.
  await tab.saveReminderState(reminder(eino), eino, today, done);
  expect(await tab.eraseEverything()).toEqual({ ok: true, value: undefined });
  const after = await readRaw('evaat');
  for (const name of tab.familyTableNames) expect(rowsOf(after, name), name).toEqual([]);
  expect(rowsOf(after, 'meta')).toEqual(rowsOf(before, 'meta'));
});

test('every row is deleted under its own id, so that a later sync can carry the deletion over', async () => {
  const tab = await openTab();
  const clear = vi.spyOn(IDBObjectStore.prototype, 'clear');
  const remove = vi.spyOn(IDBObjectStore.prototype, 'delete');
  const deleted = () =>
    remove.mock.calls
      .splice(0)
      .map(([key]) => key as string)
      .toSorted();
  await writeOneOfEach(tab);
  await tab.deleteChild(aino);
  expect(deleted()).toEqual(oneOfEach.filter((id) => !ofTheFamily.includes(id)));
  await writeOneOfEach(tab);
  await tab.deleteOwnReminder(vitamin.id);
  expect(deleted()).toEqual([vitamin.id, tick].toSorted());
  await writeOneOfEach(tab);
  await tab.eraseEverything();
  expect(deleted()).toEqual(oneOfEach);
  expect(clear).not.toHaveBeenCalled();
});

test('no row has an id that was made up on the way', async () => {
  const tab = await openTab();
  await writeOneOfEach(tab);
  const db = await readRaw('evaat');
  expect(Object.values(db.stores).some(({ autoIncrement }) => autoIncrement)).toBe(false);
  const keys = Object.values(db.stores).flatMap(({ rows, keyPath }) => rows.map((row) => row[String(keyPath)]));
  expect(keys.toSorted()).toEqual([...oneOfEach, 'schema'].toSorted());
});

test('no row is ever replaced as a whole', async () => {
  const tab = await openTab();
  await writeOneOfEach(tab);
  // What a newer app has added to each row must still be there when each has been written again.
  const added = { addedByNewer: true };
  await tab.personal.run(async (db) => {
    for (const name of tab.familyTableNames) {
      const table = db.table<object, string>(name);
      for (const key of await table.toCollection().primaryKeys()) await table.update(key, added);
    }
  });
  await writeOneOfEach(tab);
  const after = await readRaw('evaat');
  for (const name of tab.familyTableNames) expect(rowsOf(after, name), name).toMatchObject([added]);
});
