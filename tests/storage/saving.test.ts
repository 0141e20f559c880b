import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toldDayId } from '#domain/family/told-day.ts';
import { readBackup } from '#storage/backup-file.ts';
import {
  aino,
  done,
  exportedEvent,
  leave,
  memory,
  nollalinja,
  packed,
  question,
  reading,
  reminder,
  smile,
  today,
  vaasa,
  vitamin,
} from './samples.ts';
import { openTab, provideIndexedDb, settle, type Tab } from './tab.ts';

const writes: Readonly<Record<string, (tab: Tab) => Promise<unknown>>> = {
  saveChild: (tab) => tab.saveChild(aino, {}),
  deleteChild: (tab) => tab.deleteChild(aino),
  saveReminderState: (tab) => tab.saveReminderState(reminder(aino), aino, today, done),
  saveOwnReminder: (tab) => tab.saveOwnReminder(vitamin),
  tickOwn: (tab) => tab.tickOwn(`own:${vitamin.id}:${today}`, vitamin.id, today),
  untickOwn: (tab) => tab.untickOwn(`own:${vitamin.id}:${today}`),
  deleteOwnReminder: (tab) => tab.deleteOwnReminder(vitamin.id),
  saveLeave: (tab) => tab.saveLeave(leave),
  deleteLeave: (tab) => tab.deleteLeave(leave.id),
  saveToldDay: (tab) => tab.saveToldDay(aino, 'firstTooth', today),
  deleteToldDay: (tab) => tab.deleteToldDay(toldDayId(aino, 'firstTooth')),
  saveExportedEvents: (tab) => tab.saveExportedEvents([exportedEvent]),
  saveReading: (tab) => tab.saveReading(reading.id, { savedOn: today }),
  saveListItem: (tab) => tab.saveListItem(packed.article, packed.item, { doneOn: today }),
  untickList: (tab) => tab.untickList(packed.article),
  saveSeen: (tab) => tab.saveSeen(aino, smile.milestone, { isSeen: true }),
  saveMemory: (tab) => tab.saveMemory(memory),
  deleteMemory: (tab) => tab.deleteMemory(memory.id),
  saveVisitNote: (tab) => tab.saveVisitNote(question),
  tickVisitNote: (tab) => tab.tickVisitNote(question.id, today),
  deleteVisitNote: (tab) => tab.deleteVisitNote(question.id),
  setFavourite: (tab) => tab.setFavourite(nollalinja, true),
  saveSetting: (tab) => tab.saveSetting('hush', today),
  saveArea: (tab) => tab.saveArea(vaasa),
  forgetArea: (tab) => tab.forgetArea(),
  eraseEverything: (tab) => tab.eraseEverything(),
  restoreBackup: (tab) => {
    const data = { children: [], reminders: [], settings: [{ key: 'area', value: vaasa }] };
    const backup = readBackup(JSON.stringify({ format: 'evaat-backup', version: 1, made: today, data }));
    if (!backup.ok) throw new Error(backup.error.reason);
    return tab.restoreBackup(backup.value, true);
  },
};

describe('a write that fails', () => {
  test.each(Object.keys(writes))('is announced whoever asked for it: %s', async (name) => {
    provideIndexedDb(undefined);
    const tab = await openTab();
    const announced = vi.fn();
    tab.onSaveFailure(announced);
    expect(await writes[name]?.(tab)).toEqual({ ok: false, error: 'storage-unavailable' });
    expect(announced.mock.calls).toEqual([['storage-unavailable']]);
  });

  test('is announced to everyone who listens, and not to those who stopped', async () => {
    provideIndexedDb(undefined);
    const tab = await openTab();
    const [one, other, gone] = [vi.fn(), vi.fn(), vi.fn()];
    tab.onSaveFailure(one);
    tab.onSaveFailure(other);
    tab.onSaveFailure(gone)();
    await tab.saveChild(aino, {});
    expect([one, other, gone].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  });
});

test('a write that succeeds, and a read that fails, are not announced', async () => {
  const tab = await openTab();
  const announced = vi.fn();
  tab.onSaveFailure(announced);
  for (const write of Object.values(writes)) expect(await write(tab)).toMatchObject({ ok: true });
  provideIndexedDb(undefined);
  const broken = await openTab();
  broken.onSaveFailure(announced);
  expect(await broken.listChildren()).toEqual({ ok: false, error: 'storage-unavailable' });
  expect(announced).not.toHaveBeenCalled();
});

describe('the browser is asked to keep what is stored', () => {
  const persist = vi.fn();
  beforeEach(() => {
    persist.mockReset().mockResolvedValue(false);
    vi.stubGlobal('navigator', { storage: { persist, persisted: () => Promise.resolve(false) } });
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
    return () => {
      vi.unstubAllGlobals();
      vi.useRealTimers();
    };
  });
  const asked = async () => {
    await settle();
    return persist.mock.calls.length;
  };

  test('once something in a parent’s own words is there, and not before', async () => {
    const tab = await openTab();
    await tab.listChildren();
    await tab.saveArea(vaasa);
    await tab.saveReading(reading.id, { savedOn: today });
    await tab.setFavourite(nollalinja, true);
    expect(await asked()).toBe(0);
    await tab.saveVisitNote(question);
    expect(await asked()).toBe(1);
  });

  test.each(['saveChild', 'restoreBackup', 'saveMemory', 'saveOwnReminder', 'saveLeave'])('by %s', async (name) => {
    await writes[name]?.(await openTab());
    expect(await asked()).toBe(1);
  });

  test('never for what could not be written', async () => {
    provideIndexedDb(undefined);
    await (await openTab()).saveVisitNote(question);
    expect(await asked()).toBe(0);
  });

  test('after a refusal again when a month has gone by', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T08:00:00Z') });
    const tab = await openTab();
    await tab.saveVisitNote(question);
    await tab.saveMemory(memory);
    vi.setSystemTime(Date.parse('2026-12-22T08:00:00Z'));
    await tab.saveVisitNote(question);
    expect(await asked()).toBe(1);
    vi.setSystemTime(Date.parse('2026-12-24T08:00:00Z'));
    await tab.saveVisitNote(question);
    expect(await asked()).toBe(2);
  });

  test('not when it has promised', async () => {
    vi.stubGlobal('navigator', { storage: { persist, persisted: () => Promise.resolve(true) } });
    await (await openTab()).saveVisitNote(question);
    expect(await asked()).toBe(0);
  });
});

test('every exported function that writes personal data is tried above', async () => {
  const tab = await openTab();
  const looksLikeWriting = /^(save|delete|mark|tick|untick|forget|erase|restore|add|update|set|remove|change)[A-Z]/;
  expect(
    Object.keys(tab)
      .filter((name) => looksLikeWriting.test(name))
      .toSorted(),
  ).toEqual(Object.keys(writes).toSorted());
});

test('every module that writes personal data is loaded by these tests', () => {
  const folder = join(import.meta.dirname, '../../src/storage');
  const loaded = readFileSync(join(import.meta.dirname, 'tab.ts'), 'utf8');
  const usesTheDatabase = /import \{[^}]*\} from '.\/personal-database.ts'/;
  const writing = readdirSync(folder).filter(
    (name) => name.endsWith('.ts') && usesTheDatabase.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(writing.length).toBeGreaterThan(8);
  expect(writing.filter((name) => !loaded.includes(`'#storage/${name}'`))).toEqual([]);
});

test('a write is one transaction, whichever it is', async () => {
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const tab = await openTab();
  await tab.listChildren();
  for (const [name, write] of Object.entries(writes)) {
    begin.mockClear();
    await write(tab);
    expect(begin.mock.calls, name).toHaveLength(1);
  }
});
