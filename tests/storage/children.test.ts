import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { readRaw, rowsOf } from './raw.ts';
import { aino, eino, helsinki, reminder, today, vaasa } from './samples.ts';
import { openTab } from './tab.ts';

const day = localDate('2027-03-02');

describe('a child', () => {
  test('is added with what is known and nothing else', async () => {
    const tab = await openTab();
    expect(await tab.saveChild(aino, { nickname: 'Aino' })).toEqual({ ok: true, value: aino });
    expect(await tab.listChildren()).toEqual({
      ok: true,
      value: [{ id: aino, nickname: 'Aino', dueDate: null, birthDate: null, careStart: null }],
    });
  });

  test('is changed in the given fields only', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, { nickname: 'Aino', dueDate: day });
    await tab.saveChild(aino, { dueDate: null, birthDate: today });
    expect(await tab.listChildren()).toEqual({
      ok: true,
      value: [{ id: aino, nickname: 'Aino', dueDate: null, birthDate: today, careStart: null }],
    });
  });

  test('keeps both of two fields that two tabs change at once', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await one.saveChild(aino, { nickname: 'Aino' });
    await other.listChildren();
    await Promise.all([one.saveChild(aino, { nickname: 'Ainoliini' }), other.saveChild(aino, { careStart: day })]);
    expect(await one.listChildren()).toMatchObject({ value: [{ nickname: 'Ainoliini', careStart: day }] });
  });

  test('added in two tabs at once is one child with the fields of both', async () => {
    const [one, other] = [await openTab(), await openTab()];
    // Both are open, so that neither is done before the other begins.
    await Promise.all([one.listChildren(), other.listChildren()]);
    const results = await Promise.all([
      one.saveChild(aino, { nickname: 'A' }),
      other.saveChild(aino, { careStart: day }),
    ]);
    expect(results).toEqual([
      { ok: true, value: aino },
      { ok: true, value: aino },
    ]);
    expect(await one.listChildren()).toMatchObject({ value: [{ id: aino, nickname: 'A', careStart: day }] });
  });

  test('keeps a field that a newer app has added', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, { nickname: 'Aino' });
    await tab.personal.run((db) => db.table<object, string>('children').update(aino, { allergies: ['milk'] }));
    await tab.saveChild(aino, { nickname: 'Ainoliini' });
    expect(rowsOf(await readRaw('evaat'), 'children')).toEqual([
      { id: aino, nickname: 'Ainoliini', dueDate: null, birthDate: null, careStart: null, allergies: ['milk'] },
    ]);
  });

  test('leaves with its reminders, and with no one else’s', async () => {
    const tab = await openTab();
    for (const child of [aino, eino]) {
      await tab.saveChild(child, {});
      await tab.markDone(reminder(child), child, today);
      await tab.markDone(reminder(child, 'ecec-right-starts'), child, today);
    }
    expect(await tab.deleteChild(aino)).toEqual({ ok: true, value: undefined });
    expect(await tab.listChildren()).toMatchObject({ value: [{ id: eino }] });
    const states = await tab.listReminderStates();
    expect(states.ok && states.value.map(({ id }) => id)).toEqual([
      reminder(eino),
      reminder(eino, 'ecec-right-starts'),
    ]);
    // Once more is no fault.
    expect(await tab.deleteChild(aino)).toEqual({ ok: true, value: undefined });
  });
});

describe('a reminder', () => {
  test('done twice is one row under its own id, done on the later day', async () => {
    const tab = await openTab();
    await tab.markDone(reminder(aino), aino, today);
    await tab.markDone(reminder(aino), aino, today);
    expect(await tab.listReminderStates()).toEqual({
      ok: true,
      value: [{ id: reminder(aino), child: aino, state: 'done', on: today }],
    });
    await tab.markDone(reminder(aino), aino, day);
    expect(await tab.listReminderStates()).toMatchObject({ value: [{ id: reminder(aino), on: day }] });
  });

  test('done in two tabs at once is one row', async () => {
    const [one, other] = [await openTab(), await openTab()];
    // Both are open, so that neither is done before the other begins.
    await Promise.all([one.listChildren(), other.listChildren()]);
    const results = await Promise.all([one, other].map((tab) => tab.markDone(reminder(aino), aino, today)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await one.listReminderStates()).toMatchObject({ value: [{ id: reminder(aino) }] });
  });

  test('undone is gone, and undone again is no fault', async () => {
    const tab = await openTab();
    await tab.markDone(reminder(aino), aino, today);
    await tab.markDone(reminder(eino), eino, today);
    await tab.markUndone(reminder(aino));
    expect(await tab.markUndone(reminder(aino))).toEqual({ ok: true, value: undefined });
    expect(await tab.listReminderStates()).toMatchObject({ value: [{ id: reminder(eino) }] });
  });

  test('keeps a field that a newer app has added', async () => {
    const tab = await openTab();
    await tab.markDone(reminder(aino), aino, today);
    await tab.personal.run((db) => db.table<object, string>('reminders').update(reminder(aino), { by: 'phone 2' }));
    await tab.markDone(reminder(aino), aino, day);
    expect(await tab.listReminderStates()).toMatchObject({ value: [{ on: day, by: 'phone 2' }] });
  });
});

describe('the area', () => {
  test('is none, then chosen, changed and forgotten', async () => {
    const tab = await openTab();
    expect(await tab.readArea()).toEqual({ ok: true, value: null });
    await tab.saveArea(vaasa);
    expect(await tab.readArea()).toEqual({ ok: true, value: vaasa });
    await tab.saveArea(helsinki);
    expect(await tab.readArea()).toEqual({ ok: true, value: helsinki });
    await tab.forgetArea();
    expect(await tab.readArea()).toEqual({ ok: true, value: null });
  });

  test('that is no municipality’s code is none', async () => {
    const tab = await openTab();
    await tab.personal.run((db) => db.settings.add({ key: 'area', value: 'Vaasa' }));
    expect(await tab.readArea()).toEqual({ ok: true, value: null });
  });
});

describe('erasing', () => {
  test('removes every personal row in every table, and leaves the schema’s mark', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, { nickname: 'Aino' });
    await tab.markDone(reminder(aino), aino, today);
    // A row whose child is gone.
    await tab.markDone(reminder(eino), eino, today);
    await tab.saveArea(vaasa);
    expect(await tab.eraseEverything()).toEqual({ ok: true, value: undefined });
    const { stores } = await readRaw('evaat');
    expect(Object.fromEntries(Object.entries(stores).map(([name, { rows }]) => [name, rows]))).toEqual({
      children: [],
      reminders: [],
      settings: [],
      meta: [{ key: 'schema', schemaVersion: 1, minReader: 1 }],
    });
  });
});

test('every row is deleted under its own id, so that a later sync can carry the deletion over', async () => {
  const tab = await openTab();
  const clear = vi.spyOn(IDBObjectStore.prototype, 'clear');
  const remove = vi.spyOn(IDBObjectStore.prototype, 'delete');
  const deleted = () => remove.mock.calls.splice(0).map(([key]) => key);
  await tab.saveChild(aino, {});
  await tab.saveChild(eino, {});
  await tab.markDone(reminder(aino), aino, today);
  await tab.markDone(reminder(eino), eino, today);
  await tab.deleteChild(aino);
  expect(deleted()).toEqual([reminder(aino), aino]);
  await tab.saveArea(vaasa);
  await tab.eraseEverything();
  expect(deleted()).toEqual([eino, reminder(eino), 'area']);
  expect(clear).not.toHaveBeenCalled();
});

test('no row has an id that was made up on the way', async () => {
  const tab = await openTab();
  await tab.saveChild(aino, {});
  await tab.saveChild(eino, {});
  await tab.markDone(reminder(aino), aino, today);
  await tab.saveArea(vaasa);
  const db = await readRaw('evaat');
  expect(Object.values(db.stores).some(({ autoIncrement }) => autoIncrement)).toBe(false);
  const keys = Object.values(db.stores).flatMap(({ rows, keyPath }) => rows.map((row) => row[String(keyPath)]));
  expect(keys.toSorted()).toEqual([aino, 'area', eino, reminder(aino), 'schema'].toSorted());
});
