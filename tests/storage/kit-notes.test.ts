import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { readRaw, rowsOf } from './raw.ts';
import { aino, eino, memory, packed, question, reading, smile, today } from './samples.ts';
import { openTab } from './tab.ts';

const day = localDate('2026-11-22');
const ok = { ok: true, value: undefined };

describe('an article', () => {
  test('is kept with what was done to it, one field not touching another', async () => {
    const tab = await openTab();
    expect(await tab.saveReading(reading.id, { block: 3, openedAt: reading.openedAt })).toEqual(ok);
    await tab.saveReading(reading.id, { savedOn: today });
    await tab.saveReading(reading.id, { readOn: day });
    await tab.saveReading(reading.id, { savedOn: null });
    expect(await tab.listReading()).toEqual({
      ok: true,
      value: [{ ...reading, block: 3, savedOn: null, readOn: day }],
    });
  });

  test('saved in one tab and scrolled in another keeps both', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await Promise.all([one.listReading(), other.listReading()]);
    await Promise.all([one.saveReading(reading.id, { savedOn: today }), other.saveReading(reading.id, { block: 9 })]);
    expect(await one.listReading()).toMatchObject({ value: [{ savedOn: today, block: 9 }] });
  });
});

describe('a checklist', () => {
  test('has its own ticks and words, and no other list’s', async () => {
    const tab = await openTab();
    await tab.saveListItem('going-out', 'wipes', { doneOn: today });
    await tab.saveListItem('babysitter', 'phone', { text: 'Mummi' });
    expect(await tab.listItemsOf('going-out')).toEqual({ ok: true, value: [packed] });
    expect(await tab.listItemsOf('babysitter')).toMatchObject({ value: [{ text: 'Mummi', doneOn: null }] });
    expect(await tab.listItemsOf('hospital-bag')).toEqual({ ok: true, value: [] });
  });

  test('is cleared of its ticks at once; what was written stays, and so do the other lists', async () => {
    const tab = await openTab();
    for (const item of ['clinic-card', 'snacks']) await tab.saveListItem('hospital-bag', item, { doneOn: today });
    await tab.saveListItem('hospital-bag', 'snacks', { text: 'Ruisleipä' });
    await tab.saveListItem('going-out', 'wipes', { doneOn: today });
    for (let i = 0; i < 2; i += 1) expect(await tab.untickList('hospital-bag')).toEqual(ok);
    expect(await tab.listItemsOf('hospital-bag')).toMatchObject({
      value: [
        { item: 'clinic-card', doneOn: null, text: null },
        { item: 'snacks', doneOn: null, text: 'Ruisleipä' },
      ],
    });
    expect(await tab.listItemsOf('going-out')).toMatchObject({ value: [{ doneOn: today }] });
  });
});

describe('a milestone', () => {
  test('is one for each child, and its day and note outlive a slip of the finger', async () => {
    const tab = await openTab();
    await tab.saveSeen(aino, smile.milestone, { isSeen: true });
    await tab.saveSeen(aino, smile.milestone, { on: today, note: smile.note });
    await tab.saveSeen(eino, smile.milestone, { isSeen: true });
    await tab.saveSeen(aino, smile.milestone, { isSeen: false });
    const rows = await tab.listSeen();
    expect(rows).toMatchObject({
      value: [
        { ...smile, isSeen: false },
        { child: eino, isSeen: true, on: null },
      ],
    });
  });
});

describe('a memory', () => {
  const other = { ...memory, id: '5e'.repeat(16), title: 'Järvi', on: null };

  test('is kept, changed and deleted by its own id', async () => {
    const tab = await openTab();
    for (const each of [memory, other]) expect(await tab.saveMemory(each)).toEqual(ok);
    await tab.saveMemory({ ...memory, title: 'Lumi', note: null });
    expect(await tab.listMemories()).toEqual({ ok: true, value: [{ ...memory, title: 'Lumi', note: null }, other] });
    for (let i = 0; i < 2; i += 1) expect(await tab.deleteMemory(memory.id)).toEqual(ok);
    expect(await tab.listMemories()).toEqual({ ok: true, value: [other] });
  });
});

describe('a line for the clinic', () => {
  test('is kept, changed, marked as talked through and deleted', async () => {
    const tab = await openTab();
    expect(await tab.saveVisitNote(question)).toEqual(ok);
    await tab.saveVisitNote({ ...question, id: '6f'.repeat(16), child: null, kind: 'noted' });
    await tab.saveVisitNote({ ...question, text: 'Uni?' });
    expect(await tab.tickVisitNote(question.id, today)).toEqual(ok);
    expect(await tab.listVisitNotes()).toMatchObject({ value: [{ text: 'Uni?', doneOn: today }, { kind: 'noted' }] });
    // Changed in a tab that does not yet know of the tick.
    await tab.saveVisitNote({ ...question, text: 'Uni ja ruoka?' });
    expect(await tab.listVisitNotes()).toMatchObject({ value: [{ text: 'Uni ja ruoka?', doneOn: today }, {}] });
    await tab.tickVisitNote(question.id, null);
    for (let i = 0; i < 2; i += 1) expect(await tab.deleteVisitNote(question.id)).toEqual(ok);
    expect(await tab.listVisitNotes()).toMatchObject({ value: [{ child: null, doneOn: null }] });
    // One that another tab has just deleted does not come back as half a row.
    expect(await tab.tickVisitNote(question.id, today)).toEqual(ok);
    expect(rowsOf(await readRaw('evaat'), 'visitNotes')).toHaveLength(1);
  });
});
