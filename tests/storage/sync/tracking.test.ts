// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { recordKey } from '#domain/sync/record-key.ts';
import { registersOf, rowOf } from '#domain/sync/registers.ts';
import { shapeOf, syncedTableNames } from '#domain/sync/synced-tables.ts';
import { isSynced, type Row } from '#domain/sync/table-shape.ts';
import { familyTableNames } from '#storage/personal-database.ts';
import { readBackup } from '#storage/backup-file.ts';
import { family, recordOf, type SyncedRow } from '#storage/sync/rows.ts';
import { writeOneOfEach } from '#tests/storage/one-of-each.ts';
import { readRaw, rowsOf } from '#tests/storage/raw.ts';
import { aino, eino, memory, nollalinja, today, vaasa } from '#tests/storage/samples.ts';
import { openTab, settle, type Tab } from '#tests/storage/tab.ts';
import { secret } from '#tests/soak/phone.ts';

async function syncingTab(): Promise<Tab> {
  const tab = await openTab();
  expect(await tab.switchOn(tab.personal, secret, true)).toEqual({ ok: true, value: { keepsKeys: true } });
  return tab;
}

const sidecar = async () => rowsOf(await readRaw('evaat'), 'synced') as unknown as SyncedRow[];
const noted = async () => (await sidecar()).map(recordOf).sort();
const noteOf = async (record: string) => (await sidecar()).find((row) => recordOf(row) === record);

/** Every synced row says what its sidecar row says, and the other way round. */
async function expectInStep(): Promise<void> {
  const database = await readRaw('evaat');
  const rows = syncedTableNames.flatMap((name) => {
    const shape = shapeOf(name);
    return rowsOf(database, name).flatMap((row) => {
      const id = String(row[shape?.key ?? '']);
      return shape && isSynced(shape, id) ? [[recordKey(name, id), registersOf(row, shape)] as const] : [];
    });
  });
  const shown = (await sidecar()).flatMap((record) => {
    const shape = shapeOf(recordOf(record).split('|')[0] ?? '');
    const row: Row | null = shape && rowOf(record, shape);
    return shape && row ? [[recordOf(record), registersOf(row, shape)] as const] : [];
  });
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(rows));
}

test('every family table either travels or belongs to one phone, and that is said', () => {
  expect(familyTableNames.filter((name) => !(syncedTableNames as string[]).includes(name))).toEqual(['exported']);
});

describe('a phone that syncs', () => {
  test('notes what each call writes', async () => {
    const tab = await syncingTab();
    await writeOneOfEach(tab);
    await tab.saveSetting('push', 'on');
    expect([...new Set((await noted()).map((record) => record.split('|')[0]))].sort()).toEqual(
      [...syncedTableNames].sort(),
    );
    expect(await noted()).not.toContain('settings|push');
    expect((await sidecar()).every(({ dirty, space }) => dirty === 1 && space === family)).toBe(true);
    await expectInStep();
  });
  test('notes only the registers that changed, and nothing when nothing did', async () => {
    const tab = await syncingTab();
    await tab.saveMemory(memory);
    const before = await noteOf(`memories|${memory.id}`);
    await tab.saveMemory(memory);
    expect(await noteOf(`memories|${memory.id}`)).toEqual(before);
    await tab.saveMemory({ ...memory, title: 'Lumi' });
    const after = await noteOf(`memories|${memory.id}`);
    expect(after?.f['note']).toEqual(before?.f['note']);
    expect(after?.f['title']).toMatchObject([{ n: 2, v: 'Lumi' }]);
  });
  test('notes deletions, those of a child’s belongings and of a whole table too', async () => {
    const tab = await syncingTab();
    await writeOneOfEach(tab);
    await tab.deleteChild(aino);
    await expectInStep();
    expect((await noteOf(`memories|${memory.id}`))?.f).toHaveProperty('~d');
    await tab.personal.run((db) => db.listItems.toCollection().delete());
    await tab.personal.run((db) => db.table('reading').clear());
    await expectInStep();
    expect(rowsOf(await readRaw('evaat'), 'reading')).toEqual([]);
  });
  test('notes what a restored backup brings, and deletes nothing by it', async () => {
    const old = await openTab();
    await writeOneOfEach(old);
    const text = await old.exportBackup(today);
    await old.eraseEverything();
    const tab = await syncingTab();
    await tab.saveMemory({ ...memory, note: 'täällä kirjoitettu' });
    await tab.setFavourite(nollalinja, true);
    const backup = text.ok ? readBackup(text.value) : text;
    if (!backup.ok) throw new Error('no backup');
    expect(await tab.restoreBackup(backup.value, false)).toEqual({ ok: true, value: undefined });
    await expectInStep();
    expect(await tab.listMemories()).toMatchObject({ ok: true, value: [{ note: 'täällä kirjoitettu' }] });
  });
  test('writes neither row nor note when a transaction is given up', async () => {
    const tab = await syncingTab();
    const failed = await tab.personal.run((db) =>
      db.transaction('rw', db.memories, async () => {
        await db.memories.add(memory);
        throw new TypeError('a slip');
      }),
    );
    expect(failed.ok).toBe(false);
    expect([await noted(), rowsOf(await readRaw('evaat'), 'memories')]).toEqual([[], []]);
  });
  test('writes neither row nor note when there is no room for the note', async () => {
    const tab = await syncingTab();
    const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...how) {
      if (this.name === 'synced') throw new DOMException('Quota exceeded', 'QuotaExceededError');
      return put.apply(this, how);
    });
    expect(await tab.saveMemory(memory)).toMatchObject({ ok: false });
    vi.restoreAllMocks();
    expect([await noted(), rowsOf(await readRaw('evaat'), 'memories')]).toEqual([[], []]);
  });
});

describe('switching sync on', () => {
  test('takes what is there, and again changes nothing', async () => {
    const tab = await openTab();
    await writeOneOfEach(tab);
    await tab.switchOn(tab.personal, secret, true);
    await expectInStep();
    const before = await sidecar();
    await tab.switchOn(tab.personal, secret, true);
    expect(await sidecar()).toEqual(before);
  });
  test('keeps older code from writing past it', async () => {
    await syncingTab();
    expect(rowsOf(await readRaw('evaat'), 'meta')).toMatchObject([{ minReader: 5 }]);
  });
  test('reaches a tab that was open before', async () => {
    const old = await openTab();
    await old.listChildren();
    await syncingTab();
    await settle();
    await old.saveChild(eino, { nickname: 'Eino' });
    expect(await noted()).toEqual([`children|${eino}`]);
  });
  test('in the midst of another tab’s writing loses nothing of it, and notes all', async () => {
    const old = await openTab();
    const tab = await openTab();
    await old.listChildren();
    const ids = Array.from({ length: 30 }, (_, at) => at.toString(16).padStart(32, '0') as typeof eino);
    const saving = Promise.all(
      ids.map(async (id, at) => {
        await settle(at);
        return old.saveChild(id, { nickname: id });
      }),
    );
    expect((await tab.switchOn(tab.personal, secret, true)).ok).toBe(true);
    for (const saved of await saving) expect(saved.ok).toBe(true);
    // What the next start does.
    await tab.switchOn(tab.personal, secret, true);
    expect(rowsOf(await readRaw('evaat'), 'children')).toHaveLength(30);
    await expectInStep();
  });
  test('gives secret and keys back, the cipher closed', async () => {
    const tab = await syncingTab();
    expect(await tab.readSecret(tab.personal)).toEqual({ ok: true, value: secret });
    const keys = await tab.readKeys(tab.personal);
    expect(keys.ok && keys.value?.cipher.extractable).toBe(false);
    expect(JSON.stringify(rowsOf(await readRaw('evaat'), 'sync'))).not.toContain(
      Buffer.from(secret).toString('base64url'),
    );
  });
  test('where the browser keeps no key works all the same, and says so', async () => {
    const tab = await openTab();
    const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...how) {
      const [row] = how as [Record<string, unknown>];
      if (row['cipher']) throw new DOMException('no keys here', 'DataCloneError');
      return put.apply(this, how);
    });
    expect(await tab.switchOn(tab.personal, secret, true)).toEqual({ ok: true, value: { keepsKeys: false } });
    expect(await tab.readSecret(tab.personal)).toEqual({ ok: true, value: secret });
    expect(await tab.readKeys(tab.personal)).toMatchObject({ ok: true, value: { id: expect.any(String) as string } });
  });
});

describe('leaving', () => {
  test('keeps the family’s data and forgets all else', async () => {
    const tab = await syncingTab();
    await tab.saveArea(vaasa);
    await tab.leaveSpace(tab.personal);
    const database = await readRaw('evaat');
    expect([rowsOf(database, 'sync'), rowsOf(database, 'synced')]).toEqual([[], []]);
    await tab.saveMemory(memory);
    expect(await noted()).toEqual([]);
    expect(await tab.readArea()).toEqual({ ok: true, value: vaasa });
    expect(await tab.readKeys(tab.personal)).toEqual({ ok: true, value: null });
  });
  test('by erasing everything here notes no deletion', async () => {
    const tab = await syncingTab();
    await writeOneOfEach(tab);
    await tab.eraseEverything();
    const database = await readRaw('evaat');
    for (const name of [...familyTableNames, 'sync', 'synced']) expect(rowsOf(database, name), name).toEqual([]);
  });
});

test('a phone that does not sync keeps nothing beside its rows', async () => {
  const tab = await openTab();
  await writeOneOfEach(tab);
  const database = await readRaw('evaat');
  expect([rowsOf(database, 'sync'), rowsOf(database, 'synced')]).toEqual([[], []]);
});
