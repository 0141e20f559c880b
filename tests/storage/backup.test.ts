import fc from 'fast-check';
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { readBackup, writeBackup, type Backup, type BackupData } from '#storage/backup-file.ts';
import { anyData } from './any-backup.ts';
import { readRaw, rowsOf } from './raw.ts';
import { aino, eino, helsinki, reminder, today, vaasa } from './samples.ts';
import { openTab, provideIndexedDb, type Tab } from './tab.ts';

const ok = { ok: true, value: undefined };
const child = { id: aino, nickname: 'Aino', dueDate: null, birthDate: today, careStart: null };

async function family(): Promise<Tab> {
  const tab = await openTab();
  await tab.saveChild(aino, { nickname: 'Aino', birthDate: today });
  await tab.saveChild(eino, { nickname: 'Eino' });
  await tab.markDone(reminder(aino), aino, today);
  await tab.saveArea(vaasa);
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
  data: { children: [], reminders: [], settings: [], ...data },
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
    expect(await tab.previewRestore(backup)).toEqual({ ok: true, value: { added: 0, same: 4, different: 0 } });
    await tab.saveChild(eino, { nickname: 'Eikka' });
    await tab.deleteChild(aino);
    await tab.saveArea(helsinki);
    const before = await readRaw('evaat');
    expect(await tab.previewRestore(backup)).toEqual({ ok: true, value: { added: 2, same: 0, different: 2 } });
    expect(await readRaw('evaat')).toEqual(before);
  });

  test('a row that only here has more fields is the same', async () => {
    const tab = await family();
    const backup = await backupOf(tab);
    await tab.personal.run((db) => db.table<object, string>('children').update(aino, { allergies: ['milk'] }));
    expect(await tab.previewRestore(backup)).toEqual({ ok: true, value: { added: 0, same: 4, different: 0 } });
    const withAllergies = await backupOf(tab);
    expect(await tab.previewRestore(withAllergies)).toEqual({ ok: true, value: { added: 0, same: 4, different: 0 } });
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
    expect(['children', 'reminders', 'settings'].map((store) => rowsOf(db, store).length)).toEqual([2, 1, 1]);
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

  test('brings back fields and settings that only a newer app knows, and restores them as often as one likes', async () => {
    const tab = await openTab();
    const newer = {
      format: 'evaat-backup',
      version: 1,
      made: today,
      data: {
        children: [{ ...child, allergies: ['milk'] }],
        reminders: [],
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
