import { describe, expect, test } from 'vitest';
import { readRaw, rowsOf } from './raw.ts';
import { helsinki, today, vaasa } from './samples.ts';
import { openTab } from './tab.ts';

describe('a setting', () => {
  test('is missing, then chosen, changed and forgotten, and leaves the others alone', async () => {
    const tab = await openTab();
    expect(await tab.readSettings()).toEqual({ ok: true, value: {} });
    await tab.saveArea(vaasa);
    await tab.saveSetting('hush', today);
    expect(await tab.readSettings()).toEqual({ ok: true, value: { area: vaasa, hush: today } });
    await tab.saveSetting('hush', '2026-11-22');
    expect(await tab.readSettings()).toEqual({ ok: true, value: { area: vaasa, hush: '2026-11-22' } });
    for (let i = 0; i < 2; i += 1) expect(await tab.saveSetting('hush', null)).toEqual({ ok: true, value: undefined });
    expect(await tab.readSettings()).toEqual({ ok: true, value: { area: vaasa } });
  });

  test('chosen in two tabs at once is one row, and two settings are two', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await Promise.all([one.listChildren(), other.listChildren()]);
    const results = await Promise.all([
      one.saveSetting('badge', 'on'),
      other.saveSetting('badge', 'on'),
      other.saveSetting('notice-time', '18:00'),
    ]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await one.readSettings()).toEqual({ ok: true, value: { badge: 'on', 'notice-time': '18:00' } });
  });

  test('keeps a field that a newer app has added', async () => {
    const tab = await openTab();
    await tab.saveSetting('badge', 'on');
    await tab.personal.run((db) => db.table<object, string>('settings').update('badge', { since: today }));
    await tab.saveSetting('badge', 'off');
    expect(rowsOf(await readRaw('evaat'), 'settings')).toEqual([{ key: 'badge', value: 'off', since: today }]);
  });

  test.each([[{ dark: true }], [null], [undefined], [905], [['on']]])(
    'that holds %j is not chosen: only texts are ours',
    async (value) => {
      const tab = await openTab();
      const rows = [
        { key: 'area', value },
        { key: 'hush', value },
        { key: 'badge', value: 'on' },
      ];
      await tab.personal.run((db) => db.table<object, string>('settings').bulkAdd(rows));
      expect(await tab.readSettings()).toEqual({ ok: true, value: { badge: 'on' } });
      expect(await tab.readFamily()).toMatchObject({ ok: true, value: { settings: { badge: 'on' } } });
      expect(await tab.readArea()).toEqual({ ok: true, value: null });
    },
  );
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
    await tab.saveSetting('area', 'Vaasa');
    expect(await tab.readArea()).toEqual({ ok: true, value: null });
  });
});
