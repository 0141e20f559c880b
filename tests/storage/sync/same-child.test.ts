// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { nothingTold } from '#domain/family/child.ts';
import type { ReminderState } from '#domain/reminders/reminder.ts';
import { toldDayId } from '#domain/family/told-day.ts';
import { seenId } from '#domain/kit/seen.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Connection } from '#storage/connection.ts';
import { familyTableNames, type PersonalDatabase } from '#storage/personal-database.ts';
import { sameChild } from '#storage/sync/joining/same-child.ts';
import { phoneStorage } from '#tests/app/syncing/phone-storage.ts';
import {
  aino,
  childRow,
  eino,
  exportedEvent,
  leave,
  memory,
  question,
  reminder,
  smile,
  today,
  vitamin,
} from '#tests/storage/samples.ts';

const other = localDate('2026-11-01');
let connection: Connection<PersonalDatabase>;
beforeEach(() => {
  connection = phoneStorage(() => 0);
});
async function on<T>(work: (db: PersonalDatabase) => Promise<T>): Promise<T> {
  const result = await connection.run(work);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
const same = async () => expect(await sameChild(connection, aino, eino)).toEqual({ ok: true, value: undefined });
const state = (child: typeof aino, fields: Partial<ReminderState>): ReminderState => ({
  id: reminder(child),
  child,
  state: 'open',
  on: today,
  until: null,
  date: null,
  note: null,
  anchorDay: null,
  ...fields,
});

test('everything of mine is theirs, and nothing names mine any more', async () => {
  const day = { id: toldDayId(aino, 'firstTooth'), child: aino, anchor: 'firstTooth', on: today } as const;
  await on(async (db) => {
    await db.children.bulkAdd([childRow({ nickname: 'Aino' }), childRow({ id: eino })]);
    await db.reminders.add(state(aino, { state: 'done' }));
    await db.own.add(vitamin);
    await db.leaves.add(leave);
    await db.days.add(day);
    await db.exported.add(exportedEvent);
    await db.seen.add(smile);
    await db.memories.add(memory);
    await db.visitNotes.add(question);
  });
  await same();
  const counts = await on((db) => Promise.all(familyTableNames.map((name) => db.table(name).count())));
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(9);
  const rows = await on((db) => Promise.all(familyTableNames.map((name) => db.table(name).toArray())));
  const told = rows.flat() as Readonly<Record<string, unknown>>[];
  expect(told.filter(({ child }) => child === aino)).toEqual([]);
  // The phone's calendar knows an event by its old name: it is called off under that one.
  expect(told.filter(({ id }) => String(id).includes(aino))).toMatchObject([{ id: exportedEvent.id, child: eino }]);
  expect(await on((db) => db.children.toArray())).toEqual([childRow({ id: eino, nickname: 'Aino' })]);
  expect(await on((db) => db.reminders.toArray())).toEqual([{ ...state(eino, { state: 'done' }) }]);
});

describe('where both say something', () => {
  beforeEach(() => on((db) => db.children.bulkAdd([childRow(), childRow({ id: eino })])));

  test('of the child itself, theirs stays and mine fills what is not told', async () => {
    await on((db) =>
      db.children.bulkPut([
        childRow({ nickname: 'Aino', birthDate: other, isFirst: true, homes: [] }),
        childRow({ id: eino, nickname: 'Ainokainen', dueDate: today }),
      ]),
    );
    await same();
    expect(await on((db) => db.children.toArray())).toEqual([
      { ...nothingTold, id: eino, nickname: 'Ainokainen', birthDate: other, dueDate: today, isFirst: true },
    ]);
  });
  test('of a reminder, both notes stay, and what was done stays done', async () => {
    await on((db) =>
      db.reminders.bulkAdd([
        state(aino, { state: 'done', on: other, note: 'Soitettu' }),
        state(eino, { note: 'Lomake laatikossa' }),
      ]),
    );
    await same();
    const [row] = await on((db) => db.reminders.toArray());
    expect(row).toMatchObject({ id: reminder(eino), state: 'done', on: other });
    expect(row?.note).toContain('Soitettu');
    expect(row?.note).toContain('Lomake laatikossa');
  });
  test('of a reminder that both did something with, theirs is not mixed with mine', async () => {
    await on((db) =>
      db.reminders.bulkAdd([state(aino, { state: 'later', until: other }), state(eino, { state: 'done', on: today })]),
    );
    await same();
    expect(await on((db) => db.reminders.toArray())).toMatchObject([{ state: 'done', on: today, until: null }]);
  });
  test('of a milestone, it was seen if one saw it, and both notes stay', async () => {
    await on((db) =>
      db.seen.bulkAdd([
        { ...smile, note: 'Mummille' },
        { ...smile, id: seenId(eino, smile.milestone), child: eino, isSeen: false, on: null, note: 'Ehkä isälle' },
      ]),
    );
    await same();
    const [row] = await on((db) => db.seen.toArray());
    expect(row).toMatchObject({ child: eino, isSeen: true, on: today });
    expect(row?.note).toContain('Mummille');
    expect(row?.note).toContain('Ehkä isälle');
  });
});

test('a child that is not there, or the same twice, changes nothing', async () => {
  await on((db) => db.children.add(childRow()));
  await same();
  await sameChild(connection, aino, aino);
  expect(await on((db) => db.children.toArray())).toEqual([childRow()]);
});
