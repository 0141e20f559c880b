import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';
import { readRaw, rowsOf } from './raw.ts';
import { eino, today, vitamin } from './samples.ts';
import { openTab, type Tab } from './tab.ts';

const other = { ...vitamin, id: 'd4'.repeat(16), child: eino, kind: 'other', title: 'Ring mormor' } as const;
const tick = (own: string, day = '2026-11-21') => `own:${own}:${day}`;

const own = async (tab: Tab) => {
  const listed = await tab.listOwnReminders();
  return listed.ok ? listed.value : listed.error;
};
const ticks = async (tab: Tab) => {
  const listed = await tab.listOwnDone();
  return listed.ok ? listed.value.map(({ id }) => id) : listed.error;
};

describe('a reminder of the parent’s own', () => {
  test('is kept as it was written', async () => {
    const tab = await openTab();
    expect(await tab.saveOwnReminder(vitamin)).toEqual({ ok: true, value: undefined });
    await tab.saveOwnReminder({ ...other, child: null, times: [], repeat: null });
    expect(await own(tab)).toEqual([vitamin, { ...other, child: null, times: [], repeat: null }]);
  });

  test('is changed, with the times and the repetition it has now and no other', async () => {
    const tab = await openTab();
    await tab.saveOwnReminder({ ...vitamin, times: [localTime('08:00'), localTime('20:00')] });
    await tab.saveOwnReminder(other);
    await tab.saveOwnReminder({ ...vitamin, title: 'D', times: [], repeat: null });
    expect(await own(tab)).toEqual([{ ...vitamin, title: 'D', times: [], repeat: null }, other]);
  });

  test('saved in two tabs at once is one', async () => {
    const [one, two] = [await openTab(), await openTab()];
    await Promise.all([one.listChildren(), two.listChildren()]);
    const results = await Promise.all([one, two].map((tab) => tab.saveOwnReminder(vitamin)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await own(one)).toEqual([vitamin]);
  });

  test('keeps a field that a newer app has added', async () => {
    const tab = await openTab();
    await tab.saveOwnReminder(vitamin);
    await tab.personal.run((db) => db.table<object, string>('own').update(vitamin.id, { color: 'red' }));
    await tab.saveOwnReminder({ ...vitamin, title: 'D' });
    expect(rowsOf(await readRaw('evaat'), 'own')).toEqual([{ ...vitamin, title: 'D', color: 'red' }]);
  });

  test('leaves with its ticks, and with no one else’s', async () => {
    const tab = await openTab();
    for (const { id } of [vitamin, other]) {
      await tab.saveOwnReminder(id === vitamin.id ? vitamin : other);
      for (const day of ['2026-11-20', '2026-11-21']) await tab.tickOwn(tick(id, day), id, today);
    }
    expect(await tab.deleteOwnReminder(vitamin.id)).toEqual({ ok: true, value: undefined });
    expect(await own(tab)).toEqual([other]);
    expect(await ticks(tab)).toEqual([tick(other.id, '2026-11-20'), tick(other.id)]);
    // Once more is no fault.
    expect(await tab.deleteOwnReminder(vitamin.id)).toEqual({ ok: true, value: undefined });
  });
});

describe('a tick', () => {
  test('made twice is one, of the first day', async () => {
    const tab = await openTab();
    await tab.tickOwn(tick(vitamin.id), vitamin.id, today);
    expect(await tab.tickOwn(tick(vitamin.id), vitamin.id, localDate('2026-11-22'))).toMatchObject({ ok: true });
    expect(await tab.listOwnDone()).toEqual({
      ok: true,
      value: [{ id: tick(vitamin.id), own: vitamin.id, on: today }],
    });
  });

  test('is taken back alone, and taken back again is no fault', async () => {
    const tab = await openTab();
    const [morning, evening] = [`${tick(vitamin.id)}T08:00`, `${tick(vitamin.id)}T20:00`];
    for (const id of [morning, evening]) await tab.tickOwn(id, vitamin.id, today);
    for (let i = 0; i < 2; i += 1) expect(await tab.untickOwn(morning)).toEqual({ ok: true, value: undefined });
    expect(await ticks(tab)).toEqual([evening]);
  });
});
