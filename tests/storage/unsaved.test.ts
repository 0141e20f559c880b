import { IDBDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { readBackup } from '#storage/backup-file.ts';
import { leave, memory, question, vitamin } from './samples.ts';
import { openTab, type Tab } from './tab.ts';

/** Each connection dies at its first transaction, as WebKit's do when its network process is gone. */
let isDying = false;
beforeEach(() => {
  isDying = false;
  // Before anything is opened: Dexie takes the browser's function from each connection as it opens.
  const begin = Reflect.get<IDBDatabase, 'transaction'>(IDBDatabase.prototype, 'transaction');
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...how) {
    if (isDying) throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    return begin.apply(this, how);
  });
});

const writeAll = (tab: Tab) =>
  Promise.all([
    tab.saveVisitNote(question),
    tab.saveMemory(memory),
    tab.saveOwnReminder(vitamin),
    tab.saveLeave(leave),
  ]);

describe('what a parent has written and the phone does not take', () => {
  test('is kept in memory, and its file brings it to a phone that takes it', async () => {
    const tab = await openTab();
    await tab.listChildren();
    isDying = true;
    expect(tab.hasUnsaved()).toBe(false);
    for (const result of await writeAll(tab)) expect(result).toEqual({ ok: false, error: 'storage-broken' });
    expect(tab.hasUnsaved()).toBe(true);
    const file = readBackup(tab.unsavedFile(localDate('2026-11-21')));
    if (!file.ok) throw new Error(file.error.reason);
    isDying = false;

    expect(await tab.restoreBackup(file.value, false)).toEqual({ ok: true, value: undefined });
    expect(await tab.listVisitNotes()).toEqual({ ok: true, value: [question] });
    expect(await tab.listMemories()).toEqual({ ok: true, value: [memory] });
    expect(await tab.listOwnReminders()).toEqual({ ok: true, value: [vitamin] });
    expect(await tab.listLeaves()).toEqual({ ok: true, value: [leave] });
  });

  test('is there once, in its last words, and gone from memory when it could be saved after all', async () => {
    const tab = await openTab();
    await tab.listChildren();
    const told = vi.fn();
    const stop = tab.onUnsaved(told);
    isDying = true;
    await tab.saveVisitNote(question);
    await tab.saveVisitNote({ ...question, text: 'Miksi hän herää kuudelta?' });
    await tab.saveMemory(memory);
    expect(tab.unsavedWords()).toMatchObject({
      visitNotes: [{ text: 'Miksi hän herää kuudelta?' }],
      memories: [memory],
    });
    isDying = false;
    // The form makes a row of its own each time.
    await tab.saveVisitNote({ ...question, id: '9'.repeat(32), text: 'Miksi hän herää kuudelta?' });
    expect(tab.unsavedWords()).toMatchObject({ visitNotes: [], memories: [memory] });
    await tab.saveMemory(memory);
    expect(tab.hasUnsaved()).toBe(false);
    expect(told).toHaveBeenCalledTimes(5);
    stop();
    await tab.saveMemory(memory);
    expect(told).toHaveBeenCalledTimes(5);
  });
});
