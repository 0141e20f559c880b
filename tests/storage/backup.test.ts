import fc from 'fast-check';
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { readBackup, writeBackup, type Backup, type BackupData } from '#storage/backup-file.ts';
import { anyData, noData } from './any-backup.ts';
import { oneOfEach, ofTheFamily, writeOneOfEach } from './one-of-each.ts';
import { readRaw, rowsOf } from './raw.ts';
import {
  aino,
  childRow,
  done,
  eino,
  helsinki,
  nollalinja,
  packed,
  reading,
  reminder,
  today,
  vaasa,
} from './samples.ts';
import { openTab, provideIndexedDb, type Tab } from './tab.ts';

const ok = { ok: true, value: undefined };
const child = childRow({ nickname: 'Aino', birthDate: today });

/** How many rows that is. */
const rows = oneOfEach.length + 1;
async function family(): Promise<Tab> {
  const tab = await openTab();
  await writeOneOfEach(tab);
  await tab.saveChild(eino, { nickname: 'Eino' });
  return tab;
}

/** A backup of the phone, through the text of its file. */
async function backupOf(tab: Tab): Promise<Backup> {
  const text = await tab.exportBackup(today);
  const backup = text.ok ? readBackup(text.value) : text;
  if (!backup.ok) throw new Error(JSON.stringify(backup.error));
  return backup.value;
}

const backupWith = (data: Partial<BackupData>): Backup => ({
  made: today,
  data: { ...noData, ...data },
});

describe('a backup', () => {
  test('brings everything back after it was erased, also on another phone', async () => {
    const tab = await family();
    const before = await readRaw('evaat');
    const backup = await backupOf(tab);
    await tab.eraseEverything();
    expect(await tab.restoreBackup(backup, false)).toEqual(ok);
    expect(await readRaw('evaat')).toEqual(before);
    provideIndexedDb(new IDBFactory());
    expect(await (await openTab()).restoreBackup(backup, false)).toEqual(ok);
    expect(await readRaw('evaat')).toEqual(before);
  });

  test('brings back whatever was there', async () => {
    await fc.assert(
      fc.asyncProperty(anyData, async (data) => {
        provideIndexedDb(new IDBFactory());
        const tab = await openTab();
        const backup = readBackup(writeBackup(data, today));
        if (!backup.ok) throw new Error(backup.error.reason);
        expect(await tab.restoreBackup(backup.value, false)).toEqual(ok);
        const before = await readRaw('evaat');
        const again = await backupOf(tab);
        expect(await tab.previewRestore(again)).toMatchObject({ value: { added: 0, different: 0 } });
        await tab.eraseEverything();
        await tab.restoreBackup(again, false);
        expect(await readRaw('evaat')).toEqual(before);
        tab.personal.close();
      }),
      { numRuns: 25 },
    );
  });

  test('leaves out the switches that belong to one phone, and keeps those of the family', async () => {
    const tab = await openTab();
    for (const [key, value] of [
      ['hush', today],
      ['notices', 'on'],
      ['notice-time', '18:00'],
      ['push', 'on'],
    ] as const)
      await tab.saveSetting(key, value);
    const backup = await backupOf(tab);
    expect(backup.data.settings.map(({ key }) => key)).toEqual(['hush', 'notice-time']);
    // What this phone has chosen since is not the backup's business.
    await tab.saveSetting('push', 'off');
    await tab.restoreBackup(backup, true);
    expect(await tab.readSettings()).toMatchObject({ value: { notices: 'on', push: 'off' } });
  });

  test('is read from one moment, and restored at one moment', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const tab = await family();
    begin.mockClear();
    const backup = await backupOf(tab);
    expect(begin).toHaveBeenCalledTimes(1);
    await tab.previewRestore(backup);
    expect(begin).toHaveBeenCalledTimes(2);
    await tab.restoreBackup(backup, true);
    expect(begin).toHaveBeenCalledTimes(3);
  });
});

describe('before restoring', () => {
  test('it is told how many rows are new, the same and different, and nothing is changed', async () => {
    const tab = await family();
    const backup = await backupOf(tab);
    expect(await tab.previewRestore(backup)).toEqual({ ok: true, value: { added: 0, same: rows, different: 0 } });
    await tab.saveChild(eino, { nickname: 'Eikka' });
    await tab.deleteChild(aino);
    await tab.saveArea(helsinki);
    const before = await readRaw('evaat');
    expect(await tab.previewRestore(backup)).toEqual({
      ok: true,
      value: { added: oneOfEach.length - ofTheFamily.length, same: ofTheFamily.length - 1, different: 2 },
    });
    expect(await readRaw('evaat')).toEqual(before);
  });

  test('a row that does not have what the other says nothing about is the same', async () => {
    const tab = await openTab();
    const { id, nickname, dueDate, birthDate, careStart } = child;
    const old = { id, nickname, dueDate, birthDate, careStart };
    const oldState = { id: reminder(aino), child: aino, ...done, on: today };
    await tab.personal.run((db) => db.table<object, string>('children').add(old));
    await tab.personal.run((db) => db.table<object, string>('reminders').add(oldState));
    const filled = { ...oldState, until: null, date: null, note: null, anchorDay: null };
    const backup = backupWith({ children: [child], reminders: [filled] });
    expect(await tab.previewRestore(backup)).toEqual({ ok: true, value: { added: 0, same: 2, different: 0 } });
    const other = backupWith({ children: [{ ...child, isFirst: true }], reminders: [{ ...filled, note: 'klo 9' }] });
    expect(await tab.previewRestore(other)).toEqual({ ok: true, value: { added: 0, same: 0, different: 2 } });
  });

  test('a row that only here has more fields is the same', async () => {
    const tab = await family();
    const backup = await backupOf(tab);
    await tab.personal.run((db) => db.table<object, string>('children').update(aino, { allergies: ['milk'] }));
    expect(await tab.previewRestore(backup)).toEqual({ ok: true, value: { added: 0, same: rows, different: 0 } });
    const withAllergies = await backupOf(tab);
    expect(await tab.previewRestore(withAllergies)).toEqual({
      ok: true,
      value: { added: 0, same: rows, different: 0 },
    });
  });
});

describe('restoring', () => {
  test('keeps what differs here', async () => {
    const tab = await family();
    const backup = await backupOf(tab);
    await tab.saveChild(aino, { nickname: 'Ainoliini' });
    await tab.saveArea(helsinki);
    await tab.deleteChild(eino);
    expect(await tab.restoreBackup(backup, false)).toEqual(ok);
    expect(await tab.listChildren()).toMatchObject({ value: [{ nickname: 'Ainoliini' }, { nickname: 'Eino' }] });
    expect(await tab.readArea()).toEqual({ ok: true, value: helsinki });
  });

  test('replaces what differs when asked to, field by field', async () => {
    const tab = await family();
    const backup = await backupOf(tab);
    await tab.saveChild(aino, { nickname: 'Ainoliini', birthDate: null });
    await tab.personal.run((db) => db.table<object, string>('children').update(aino, { allergies: ['milk'] }));
    await tab.saveArea(helsinki);
    expect(await tab.restoreBackup(backup, true)).toEqual(ok);
    const db = await readRaw('evaat');
    expect(rowsOf(db, 'children')[0]).toEqual({ ...child, allergies: ['milk'] });
    expect(rowsOf(db, 'settings')).toEqual([{ key: 'area', value: vaasa }]);
  });

  test.each([true, false])('never deletes what is only here (replace: %s)', async (replace) => {
    const backup = backupWith({ children: [{ ...child, nickname: 'Other' }] });
    const tab = await family();
    expect(await tab.restoreBackup(backup, replace)).toEqual(ok);
    const db = await readRaw('evaat');
    expect(tab.familyTableNames.map((name) => rowsOf(db, name).length)).toEqual(
      tab.familyTableNames.map((name) => (name === 'children' ? 2 : 1)),
    );
  });

  test.each([true, false])('twice is restoring once (replace: %s)', async (replace) => {
    const backup = await backupOf(await family());
    provideIndexedDb(new IDBFactory());
    const tab = await openTab();
    await tab.saveChild(aino, { nickname: 'Ainoliini' });
    await tab.restoreBackup(backup, replace);
    const once = await readRaw('evaat');
    expect(await tab.restoreBackup(backup, replace)).toEqual(ok);
    expect(await readRaw('evaat')).toEqual(once);
  });

  test.each([true, false])('with a row that fails in the middle changes nothing (replace: %s)', async (replace) => {
    const tab = await family();
    const before = await readRaw('evaat');
    // A function cannot be stored: the browser refuses this row when others have been written already.
    const unstorable = { id: reminder(eino), child: eino, state: 'done', on: () => today } as never;
    const backup = backupWith({
      children: [
        { ...child, nickname: 'Other' },
        { ...child, id: 'b'.repeat(32) as never },
      ],
      reminders: [unstorable],
      settings: [{ key: 'area', value: helsinki }],
    });
    expect(await tab.restoreBackup(backup, replace)).toEqual({ ok: false, error: 'storage-broken' });
    expect(await readRaw('evaat')).toEqual(before);
  });

  test.each([true, false])('a file of version 1 takes nothing that came after it (replace: %s)', async (replace) => {
    const tab = await family();
    await tab.saveChild(aino, { isFirst: true, homes: [vaasa] });
    await tab.saveReminderState(reminder(aino), aino, today, { state: 'later', note: 'klo 9' });
    const before = await readRaw('evaat');
    const old = { id: aino, nickname: 'Ainoliini', dueDate: null, birthDate: today, careStart: null };
    const data = {
      children: [old],
      reminders: [{ id: reminder(aino), child: aino, state: 'done', on: today }],
      settings: [{ key: 'area', value: helsinki }],
    };
    const backup = readBackup(JSON.stringify({ format: 'evaat-backup', version: 1, made: today, data }));
    if (!backup.ok) throw new Error(backup.error.reason);
    expect(await tab.restoreBackup(backup.value, replace)).toEqual(ok);
    if (!replace) expect(await readRaw('evaat')).toEqual(before);
    const children = await tab.listChildren();
    expect(children.ok && children.value[0]).toMatchObject({
      nickname: replace ? 'Ainoliini' : 'Aino',
      isFirst: true,
      homes: [vaasa],
    });
    expect(await tab.listReminderStates()).toMatchObject({
      value: [{ state: replace ? 'done' : 'later', note: 'klo 9' }],
    });
    for (const name of [
      'own',
      'ownDone',
      'leaves',
      'days',
      'exported',
      'reading',
      'listItems',
      'seen',
      'memories',
      'visitNotes',
      'favourites',
    ])
      expect(rowsOf(await readRaw('evaat'), name), name).toEqual(rowsOf(before, name));
  });

  test('keeps rows whose child is not here, and they leave with it should it come', async () => {
    const backup = await backupOf(await family());
    provideIndexedDb(new IDBFactory());
    const tab = await openTab();
    await tab.restoreBackup({ ...backup, data: { ...backup.data, children: [] } }, false);
    expect(await tab.readFamily()).toMatchObject({ value: { children: [], own: [{ child: aino }] } });
    expect(await tab.restoreBackup(backup, false)).toEqual(ok);
    await tab.deleteChild(aino);
    const left = Object.values((await readRaw('evaat')).stores).flatMap((store) => store.rows);
    expect(left).toEqual([
      expect.objectContaining({ id: eino }),
      { id: nollalinja },
      packed,
      expect.objectContaining({ key: 'schema' }),
      reading,
      { key: 'area', value: vaasa },
    ]);
  });

  test('brings back fields and settings that only a newer app knows, and restores them as often as one likes', async () => {
    const tab = await openTab();
    const newer = {
      format: 'evaat-backup',
      version: 1,
      made: today,
      data: {
        ...noData,
        children: [{ ...child, allergies: ['milk'] }],
        settings: [{ key: 'theme', value: { dark: true }, id: 'not the name of the row' }],
      },
    };
    const backup = readBackup(JSON.stringify(newer));
    if (!backup.ok) throw new Error(backup.error.reason);
    await tab.restoreBackup(backup.value, false);
    expect(await tab.restoreBackup(backup.value, true)).toEqual(ok);
    const db = await readRaw('evaat');
    expect(rowsOf(db, 'children')).toEqual(newer.data.children);
    expect(rowsOf(db, 'settings')).toEqual(newer.data.settings);
    expect(await tab.readArea()).toEqual({ ok: true, value: null });
    expect((await backupOf(tab)).data).toEqual(newer.data);
  });
});
