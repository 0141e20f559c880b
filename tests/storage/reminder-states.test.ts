import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { readRaw, rowsOf } from './raw.ts';
import { aino, done, eino, reminder, today } from './samples.ts';
import { openTab, type Tab } from './tab.ts';

const id = reminder(aino);
const later = localDate('2027-03-02');
const untouched = { id, child: aino, state: 'open', on: today, until: null, date: null, note: null, anchorDay: null };

const states = async (tab: Tab) => {
  const listed = await tab.listReminderStates();
  return listed.ok ? listed.value : listed.error;
};

describe('a reminder', () => {
  test('done twice is one row under its own id, done on the later day', async () => {
    const tab = await openTab();
    await tab.saveReminderState(id, aino, today, done);
    await tab.saveReminderState(id, aino, today, done);
    expect(await states(tab)).toEqual([{ ...untouched, state: 'done' }]);
    await tab.saveReminderState(id, aino, later, done);
    expect(await states(tab)).toEqual([{ ...untouched, state: 'done', on: later }]);
  });

  test('done in two tabs at once is one row', async () => {
    const [one, other] = [await openTab(), await openTab()];
    // Both are open, so that neither is done before the other begins.
    await Promise.all([one.listChildren(), other.listChildren()]);
    const results = await Promise.all([one, other].map((tab) => tab.saveReminderState(id, aino, today, done)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await states(one)).toMatchObject([{ id }]);
  });

  test('opened again keeps the date and the note, and opened once more is no fault', async () => {
    const tab = await openTab();
    await tab.saveReminderState(id, aino, today, { date: later, note: 'klo 9' });
    await tab.saveReminderState(reminder(eino), eino, today, done);
    await tab.saveReminderState(id, aino, today, done);
    for (let i = 0; i < 2; i += 1) await tab.saveReminderState(id, aino, later, { state: 'open' });
    expect(await states(tab)).toMatchObject([
      { ...untouched, on: later, date: later, note: 'klo 9' },
      { id: reminder(eino), state: 'done' },
    ]);
  });

  test('keeps the day on which it was marked when only its date or note change', async () => {
    const tab = await openTab();
    await tab.saveReminderState(id, aino, today, done);
    await tab.saveReminderState(id, aino, later, { note: 'postissa' });
    await tab.saveReminderState(id, aino, later, { date: later });
    await tab.saveReminderState(id, aino, later, {});
    expect(await states(tab)).toEqual([{ ...untouched, state: 'done', on: today, date: later, note: 'postissa' }]);
  });

  test('that has only a note is open, and can lose the note again', async () => {
    const tab = await openTab();
    await tab.saveReminderState(id, aino, today, { note: 'klo 9' });
    expect(await states(tab)).toEqual([{ ...untouched, note: 'klo 9' }]);
    await tab.saveReminderState(id, aino, later, { note: null });
    expect(await states(tab)).toEqual([untouched]);
  });

  test('put off keeps the day it comes back', async () => {
    const tab = await openTab();
    await tab.saveReminderState(id, aino, today, { state: 'later', until: later });
    expect(await states(tab)).toEqual([{ ...untouched, state: 'later', until: later }]);
    await tab.saveReminderState(id, aino, today, { state: 'not-for-us', until: null });
    expect(await states(tab)).toEqual([{ ...untouched, state: 'not-for-us' }]);
  });

  test('whose note one tab writes while another marks it done keeps both', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await Promise.all([one.listChildren(), other.listChildren()]);
    await Promise.all([
      one.saveReminderState(id, aino, today, { note: 'klo 9' }),
      other.saveReminderState(id, aino, today, done),
    ]);
    expect(await states(one)).toEqual([{ ...untouched, state: 'done', note: 'klo 9' }]);
  });

  test('keeps a field that a newer app has added', async () => {
    const tab = await openTab();
    await tab.saveReminderState(id, aino, today, done);
    await tab.personal.run((db) => db.table<object, string>('reminders').update(id, { by: 'phone 2' }));
    await tab.saveReminderState(id, aino, later, done);
    expect(await states(tab)).toMatchObject([{ on: later, by: 'phone 2' }]);
  });

  test('marked done in schema 1 is read with what it lacks filled in, and its row is left as it is', async () => {
    const tab = await openTab();
    const old = { id, child: aino, state: 'done', on: today };
    await tab.personal.run((db) => db.table<object, string>('reminders').add(old));
    expect(await states(tab)).toEqual([{ ...untouched, state: 'done' }]);
    expect(rowsOf(await readRaw('evaat'), 'reminders')).toEqual([old]);
  });
});
