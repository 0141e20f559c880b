import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { toldDayId } from '#domain/family/told-day.ts';
import { localDate } from '#domain/time/local-date.ts';
import { readRaw, rowsOf } from './raw.ts';
import { aino, childRow, done, eino, exportedEvent, leave, reminder, today, vaasa, vitamin } from './samples.ts';
import { openTab } from './tab.ts';

const day = localDate('2027-03-02');

describe('a period of leave', () => {
  const other = { ...leave, id: '2d'.repeat(16), parent: 'first' } as const;

  test('is kept, changed and deleted, each by its own id', async () => {
    const tab = await openTab();
    await tab.saveLeave(leave);
    await tab.saveLeave(other);
    await tab.saveLeave({ ...leave, to: day, kind: 'care' });
    expect(await tab.listLeaves()).toEqual({ ok: true, value: [{ ...leave, to: day, kind: 'care' }, other] });
    for (let i = 0; i < 2; i += 1) expect(await tab.deleteLeave(leave.id)).toEqual({ ok: true, value: undefined });
    expect(await tab.listLeaves()).toEqual({ ok: true, value: [other] });
  });

  test('keeps a field that a newer app has added', async () => {
    const tab = await openTab();
    await tab.saveLeave(leave);
    await tab.personal.run((db) => db.table<object, string>('leaves').update(leave.id, { days: 'half' }));
    await tab.saveLeave({ ...leave, to: day });
    expect(rowsOf(await readRaw('evaat'), 'leaves')).toEqual([{ ...leave, to: day, days: 'half' }]);
  });
});

describe('a day that was told', () => {
  test('is one for each child and anchor, changed when told again, and forgotten', async () => {
    const tab = await openTab();
    await tab.saveToldDay(aino, 'firstTooth', today);
    await tab.saveToldDay(aino, 'travelDate', today);
    await tab.saveToldDay(eino, 'firstTooth', today);
    await tab.saveToldDay(aino, 'firstTooth', day);
    const told = { id: toldDayId(aino, 'firstTooth'), child: aino, anchor: 'firstTooth', on: day };
    const travel = { id: toldDayId(aino, 'travelDate'), child: aino, anchor: 'travelDate', on: today };
    const others = { id: toldDayId(eino, 'firstTooth'), child: eino, anchor: 'firstTooth', on: today };
    expect(await tab.listToldDays()).toEqual({ ok: true, value: [told, travel, others] });
    for (let i = 0; i < 2; i += 1) expect(await tab.deleteToldDay(told.id)).toEqual({ ok: true, value: undefined });
    expect(await tab.listToldDays()).toEqual({ ok: true, value: [travel, others] });
  });

  test('in two tabs at once is one row', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await Promise.all([one.listChildren(), other.listChildren()]);
    const results = await Promise.all([one, other].map((tab) => tab.saveToldDay(aino, 'firstTooth', today)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await one.listToldDays()).toMatchObject({ value: [{ child: aino }] });
  });
});

describe('what went into a calendar file', () => {
  const other = { ...exportedEvent, id: 'own:x@evaat', child: null };

  test('is remembered, and changed by the next file', async () => {
    const tab = await openTab();
    expect(await tab.saveExportedEvents([])).toEqual({ ok: true, value: undefined });
    await tab.saveExportedEvents([exportedEvent, other]);
    const changed = { ...exportedEvent, sequence: 1, digest: 'cd34', isCancelled: true };
    await tab.saveExportedEvents([changed]);
    expect(await tab.listExportedEvents()).toEqual({ ok: true, value: [other, changed] });
  });

  test('is remembered of all events or of none', async () => {
    const tab = await openTab();
    await tab.saveExportedEvents([exportedEvent]);
    // A function cannot be stored: the browser refuses this row when the others have been written already.
    const unstorable = { ...other, title: () => 'x' } as never;
    expect(await tab.saveExportedEvents([{ ...exportedEvent, sequence: 1 }, unstorable])).toMatchObject({ ok: false });
    expect(await tab.listExportedEvents()).toEqual({ ok: true, value: [exportedEvent] });
  });
});

describe('a family', () => {
  test('is read in one moment, rows of schema 1 with what they lack', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const tab = await openTab();
    const old = { id: aino, nickname: 'Aino', dueDate: null, birthDate: today, careStart: null };
    const oldState = { id: reminder(aino), child: aino, state: 'done', on: today };
    await tab.personal.run((db) => db.table<object, string>('children').add(old));
    await tab.personal.run((db) => db.table<object, string>('reminders').add(oldState));
    await tab.saveOwnReminder(vitamin);
    await tab.tickOwn(`own:${vitamin.id}:${today}`, vitamin.id, today);
    await tab.saveLeave(leave);
    await tab.saveToldDay(aino, 'firstTooth', today);
    await tab.saveArea(vaasa);
    begin.mockClear();
    expect(await tab.readFamily()).toEqual({
      ok: true,
      value: {
        children: [childRow({ nickname: 'Aino', birthDate: today })],
        leaves: [leave],
        days: [{ id: toldDayId(aino, 'firstTooth'), child: aino, anchor: 'firstTooth', on: today }],
        states: [{ ...oldState, ...done, until: null, date: null, note: null, anchorDay: null }],
        own: [vitamin],
        ownDone: [{ id: `own:${vitamin.id}:${today}`, own: vitamin.id, on: today }],
        settings: { area: vaasa },
      },
    });
    expect(begin).toHaveBeenCalledTimes(1);
  });
});
