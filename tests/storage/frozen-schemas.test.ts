import { describe, expect, test } from 'vitest';
import type { Child } from '#domain/family/child.ts';
import { byYouth } from '#domain/family/by-youth.ts';
import { frozenSchemas } from './frozen-files.ts';
import { writeOneOfEach } from './one-of-each.ts';
import { readRaw, rowsOf, writeRaw, type RawDatabase } from './raw.ts';
import { aino, today } from './samples.ts';
import { openTab } from './tab.ts';

/** What a schema is, without the rows. */
const shapeOf = ({ version, stores }: RawDatabase) => ({
  version,
  stores: Object.fromEntries(Object.entries(stores).map(([name, store]) => [name, { ...store, rows: undefined }])),
});

const newest = frozenSchemas.at(-1);

test('today’s schema is the newest frozen one', async () => {
  const tab = await openTab();
  await tab.listChildren();
  const advice =
    'The declared schema is not that of the newest tests/storage/fixtures/schema-N.json. A released schema is never edited: ' +
    'declare a new version(n) in src/storage/personal-database.ts, raise schemaVersion, and add schema-n.json.';
  expect(tab.schemaVersion, advice).toBe(newest?.number);
  expect(shapeOf(await readRaw('evaat')), advice).toEqual(newest && shapeOf(newest.database));
});

test('every schema since the first is frozen, with rows in every table', () => {
  expect(frozenSchemas.map(({ number }) => number)).toEqual(frozenSchemas.map((_, index) => index + 1));
  for (const { number, database } of frozenSchemas) {
    expect(database.version).toBe(number * 10);
    for (const [name, { rows }] of Object.entries(database.stores)) expect(rows, name).not.toEqual([]);
  }
});

describe.each(frozenSchemas)('a phone with schema $number', ({ number, database }) => {
  const of = (store: string) => rowsOf(database, store);
  const children = (of('children') as unknown as Child[]).toSorted(byYouth);

  test('is as frozen before today’s code has touched it', async () => {
    await writeRaw(database);
    expect(await readRaw('evaat')).toEqual(database);
  });

  test('is read in full by today’s code', async () => {
    await writeRaw(database);
    const tab = await openTab();
    expect(await tab.listChildren()).toMatchObject({ ok: true, value: children });
    expect(await tab.listReminderStates()).toMatchObject({ ok: true, value: of('reminders') });
    expect(await tab.listOwnReminders()).toEqual({ ok: true, value: of('own') });
    expect(await tab.listOwnDone()).toEqual({ ok: true, value: of('ownDone') });
    expect(await tab.listLeaves()).toEqual({ ok: true, value: of('leaves') });
    expect(await tab.listToldDays()).toEqual({ ok: true, value: of('days') });
    expect(await tab.listExportedEvents()).toEqual({ ok: true, value: of('exported') });
    expect(await tab.listReading()).toEqual({ ok: true, value: of('reading') });
    for (const article of new Set(of('listItems').map((row) => String(row['article']))))
      expect(await tab.listItemsOf(article)).toEqual({
        ok: true,
        value: of('listItems').filter((row) => row['article'] === article),
      });
    expect(await tab.listSeen()).toEqual({ ok: true, value: of('seen') });
    expect(await tab.listMemories()).toEqual({ ok: true, value: of('memories') });
    expect(await tab.listVisitNotes()).toEqual({ ok: true, value: of('visitNotes') });
    expect(await tab.readFavourites()).toEqual({ ok: true, value: new Set(of('favourites').map(({ id }) => id)) });
    expect(await tab.readSettings()).toEqual({
      ok: true,
      value: Object.fromEntries(of('settings').map(({ key, value }) => [String(key), value] as const)),
    });
    expect(await tab.readFamily()).toMatchObject({
      ok: true,
      value: { children, states: of('reminders'), own: of('own'), leaves: of('leaves') },
    });
    expect(await tab.readArea()).toEqual({
      ok: true,
      value: of('settings').find(({ key }) => key === 'area')?.['value'],
    });
  });

  test('loses nothing by being opened, and nothing of a row that is not written', async () => {
    await writeRaw(database);
    const tab = await openTab();
    await tab.listChildren();
    const opened = await readRaw('evaat');
    for (const [name, { rows }] of Object.entries(database.stores))
      if (name !== 'meta') expect(rowsOf(opened, name), name).toMatchObject(rows);
    // Of a family that syncs, as that of schema 5 does, the mark was raised when it switched sync on.
    const minReader = of('sync').length > 0 ? 5 : 4;
    expect(rowsOf(opened, 'meta')).toEqual([{ key: 'schema', schemaVersion: tab.schemaVersion, minReader }]);
    if (number === tab.schemaVersion) expect(opened).toEqual(database);

    await tab.saveChild(aino, { nickname: 'third' });
    await writeOneOfEach(tab);
    const written = await readRaw('evaat');
    for (const name of tab.familyTableNames.filter((each) => each !== 'settings'))
      for (const row of rowsOf(opened, name)) expect(rowsOf(written, name)).toContainEqual(row);
  });

  test('can be changed: the children’s fields, their reminders with them', async () => {
    await writeRaw(database);
    const tab = await openTab();
    const listed = await tab.listChildren();
    const [one, other] = listed.ok ? listed.value : [];
    if (!one || !other) throw new Error('two children in each frozen schema');
    await tab.saveChild(other.id, { birthDate: today });
    expect(await tab.listChildren()).toEqual({
      ok: true,
      value: [one, { ...other, birthDate: today }].toSorted(byYouth),
    });
    await tab.deleteChild(one.id);
    expect(await tab.listReminderStates()).toMatchObject({
      ok: true,
      value: of('reminders').filter(({ child }) => child !== one.id),
    });
  });
});
