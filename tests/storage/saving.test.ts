import { describe, expect, test, vi } from 'vitest';
import { readBackup } from '#storage/backup-file.ts';
import { aino, reminder, today, vaasa } from './samples.ts';
import { openTab, provideIndexedDb, type Tab } from './tab.ts';

const writes: Readonly<Record<string, (tab: Tab) => Promise<unknown>>> = {
  saveChild: (tab) => tab.saveChild(aino, {}),
  deleteChild: (tab) => tab.deleteChild(aino),
  markDone: (tab) => tab.markDone(reminder(aino), aino, today),
  markUndone: (tab) => tab.markUndone(reminder(aino)),
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

test('every exported function that writes personal data is tried above', async () => {
  const tab = await openTab();
  const looksLikeWriting = /^(save|delete|mark|forget|erase|restore|add|update|set|remove|change)[A-Z]/;
  expect(
    Object.keys(tab)
      .filter((name) => looksLikeWriting.test(name))
      .toSorted(),
  ).toEqual(Object.keys(writes).toSorted());
});
