import { forceCloseDatabase } from 'fake-indexeddb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { expectConsole } from '#tests/support/console-guard.ts';
import { frozenSchemas } from './frozen-files.ts';
import { everyCall } from './every-call.ts';
import { openRaw, readRaw, rowsOf, upgradeRaw, writeRaw } from './raw.ts';
import { aino, childRow, done, eino, question, reminder, samplePack, today, vaasa } from './samples.ts';
import { connectionBelow, openTab, settle, type Tab } from './tab.ts';

const newer = { ok: false, error: 'storage-newer' };

/** What a tab tells about its database. */
function listen(tab: Tab) {
  const events: (string | null)[] = [];
  tab.personal.onEvent((event) => events.push(event));
  return events;
}

async function family(): Promise<Tab> {
  const tab = await openTab();
  await tab.saveChild(aino, { nickname: 'Aino' });
  await tab.saveReminderState(reminder(aino), aino, today, done);
  await tab.saveArea(vaasa);
  return tab;
}

/** The next schema, which none of these tests has the code of, and its version on disk. */
const next = { schema: 6, onDisk: 60 };
const [welcoming, shuttingOut] = [5, next.schema] as const;

/** What the next release might do: a new table, a new field, and its mark. */
const nextRelease =
  (minReader: number) =>
  (db: IDBDatabase, transaction: IDBTransaction): void => {
    db.createObjectStore('notes', { keyPath: 'id' }).add({ id: 'note-1', text: 'first tooth' });
    transaction.objectStore('children').put({ ...childRow({ nickname: 'Aino' }), allergies: ['milk'] });
    transaction.objectStore('meta').put({ key: 'schema', schemaVersion: next.schema, minReader });
  };

/** A release that took something away; older code must have been shut out first. */
const destructiveRelease = (db: IDBDatabase, transaction: IDBTransaction): void => {
  nextRelease(shuttingOut)(db, transaction);
  transaction.objectStore('reminders').deleteIndex('child');
  db.deleteObjectStore('settings');
};

async function expectShutOut(tab: Tab): Promise<void> {
  const before = await readRaw('evaat');
  for (const result of await Promise.all(everyCall(tab))) expect(result).toEqual(newer);
  expect(await readRaw('evaat')).toEqual(before);
}

describe('a tab with older code, when a newer app raises the schema in another tab,', () => {
  test.each([welcoming, shuttingOut])(
    'stops for good, tells so and writes nothing more (minReader %i)',
    async (minReader) => {
      const old = await family();
      const events = listen(old);
      await upgradeRaw('evaat', next.onDisk, nextRelease(minReader));
      expect(events).toEqual(['superseded']);
      await expectShutOut(old);
      expect(events).toEqual(['superseded']);
    },
  );

  test('finishes the write under way first', async () => {
    const old = await family();
    const saving = old.saveChild(aino, { nickname: 'Ainoliini' });
    await settle(0);
    const upgrading = upgradeRaw('evaat', next.onDisk, (db) => {
      db.createObjectStore('notes');
    });
    expect(await saving).toEqual({ ok: true, value: aino });
    await upgrading;
    expect(rowsOf(await readRaw('evaat'), 'children')).toMatchObject([{ nickname: 'Ainoliini' }]);
  });

  test('tells it to those who listen later, and no more to those who stopped', async () => {
    const old = await family();
    const unwanted: unknown[] = [];
    old.personal.onEvent((event) => unwanted.push(event))();
    await upgradeRaw('evaat', next.onDisk, nextRelease(shuttingOut));
    expect(listen(old)).toEqual(['superseded']);
    expect(unwanted).toEqual([]);
  });

  test('is stopped also when its connection was lost before, so that nobody asked it to leave', async () => {
    const old = await family();
    const events = listen(old);
    forceCloseDatabase((await connectionBelow(old)) as never);
    await settle();
    await upgradeRaw('evaat', next.onDisk, nextRelease(shuttingOut));
    expect(events).toEqual([]);
    await expectShutOut(old);
    expect(events).toEqual(['superseded']);
  });

  test('is stopped also while it is opening', async () => {
    await family();
    const old = await openTab();
    const saving = old.saveChild(eino, {});
    await upgradeRaw('evaat', next.onDisk, nextRelease(shuttingOut));
    const saved = rowsOf(await readRaw('evaat'), 'children').some(({ id }) => id === eino);
    expect(await saving).toEqual(saved ? { ok: true, value: eino } : newer);
    await expectShutOut(old);
    expect(listen(old)).toEqual(['superseded']);
  });

  test('is stopped also when Dexie would heal the connection by itself', async () => {
    expectConsole(/Need to reopen db/);
    const old = await family();
    (await connectionBelow(old)).close();
    await upgradeRaw('evaat', next.onDisk, nextRelease(shuttingOut));
    await expectShutOut(old);
  });
});

describe('older code that opens a newer database', () => {
  test('which shuts it out reads nothing and writes nothing', async () => {
    await family();
    await upgradeRaw('evaat', next.onDisk, nextRelease(shuttingOut));
    const old = await openTab();
    await expectShutOut(old);
    expect(listen(old)).toEqual(['superseded']);
    expect((await readRaw('evaat')).version).toBe(next.onDisk);
  });

  test('without what the older one expects does not put it back', async () => {
    // Dexie's own word, before it would patch the database.
    expectConsole(/SchemaDiff/);
    await family();
    await upgradeRaw('evaat', next.onDisk, destructiveRelease);
    await expectShutOut(await openTab());
    expect((await readRaw('evaat')).version).toBe(next.onDisk);
  });

  test('that has no mark yet, because the newer app was stopped half-way, leaves it alone', async () => {
    await family();
    await upgradeRaw('evaat', next.onDisk, (db) => {
      db.createObjectStore('notes');
    });
    await expectShutOut(await openTab());
  });

  test('with nothing in it leaves it alone', async () => {
    await upgradeRaw('evaat', next.onDisk, (db) => {
      for (const [name, { keyPath, indexes }] of Object.entries(frozenSchemas.at(-1)?.database.stores ?? {})) {
        const store = db.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath);
      }
    });
    await expectShutOut(await openTab());
  });

  test('which welcomes it uses it, loses nothing and does not lower the mark', async () => {
    await family();
    await upgradeRaw('evaat', next.onDisk, nextRelease(welcoming));
    const old = await openTab();
    const events = listen(old);
    expect(await old.listChildren()).toMatchObject({ ok: true, value: [{ id: aino, allergies: ['milk'] }] });
    expect(await old.saveChild(aino, { nickname: 'Ainoliini' })).toEqual({ ok: true, value: aino });
    expect(await old.saveReminderState(reminder(eino), eino, today, done)).toEqual({ ok: true, value: undefined });
    const db = await readRaw('evaat');
    expect(db.version).toBe(next.onDisk);
    expect(rowsOf(db, 'children')).toMatchObject([{ nickname: 'Ainoliini', allergies: ['milk'] }]);
    expect(rowsOf(db, 'reminders')).toHaveLength(2);
    expect(rowsOf(db, 'notes')).toEqual([{ id: 'note-1', text: 'first tooth' }]);
    expect(rowsOf(db, 'meta')).toEqual([{ key: 'schema', schemaVersion: next.schema, minReader: welcoming }]);
    expect(events).toEqual([]);
  });
});

describe('an upgrade', () => {
  test('that another tab holds up is told, also to those who listen later, and goes on when the tab is closed', async () => {
    const frozen = await openRaw('evaat', 5);
    const tab = await openTab();
    const events = listen(tab);
    const saving = tab.saveChild(aino, {});
    await settle(60);
    expect(events).toEqual(['blocked']);
    const later = listen(tab);
    expect(later).toEqual(['blocked']);
    frozen.close();
    expect(await saving).toEqual({ ok: true, value: aino });
    expect(events).toEqual(['blocked', null]);
    expect(later).toEqual(['blocked', null]);
    expect(listen(tab)).toEqual([]);
  });

  test('that another tab goes on holding up is given up by those who wait, who are told why; nothing of it is done later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'], shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    const frozen = await openRaw('evaat', 5);
    const tab = await openTab();
    const announced = vi.fn();
    tab.onSaveFailure(announced);
    const shown: unknown[] = [];
    const stop = tab.watch(tab.listVisitNotes, (notes) => shown.push(notes), vi.fn());
    // Asked again whenever the database was written to, which opening it does.
    const answers = () => [...new Set(shown.map((answer) => JSON.stringify(answer)))];
    const saving = tab.saveVisitNote(question);
    const blocked = { ok: false, error: 'storage-blocked' };
    await settle(60);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await saving).toEqual(blocked);
    expect(announced.mock.calls).toEqual([['storage-blocked']]);
    expect(tab.unsavedWords()).toMatchObject({ visitNotes: [question] });
    expect(await tab.saveVisitNote({ ...question, text: 'Once more' })).toEqual(blocked);
    expect(answers()).toEqual([JSON.stringify(blocked)]);

    frozen.close();
    await vi.waitUntil(() => answers().length > 1, { timeout: 5_000 });
    expect(answers()).toEqual([blocked, { ok: true, value: [] }].map((answer) => JSON.stringify(answer)));
    expect(await tab.saveVisitNote(question)).toEqual({ ok: true, value: undefined });
    expect(rowsOf(await readRaw('evaat'), 'visitNotes')).toEqual([question]);
    stop();
  });

  test('from an older schema raises the mark', async () => {
    for (const { database } of frozenSchemas.slice(0, 1)) await writeRaw(database);
    await (await openTab()).listChildren();
    expect(rowsOf(await readRaw('evaat'), 'meta')).toEqual([{ key: 'schema', schemaVersion: 5, minReader: 4 }]);
  });
});

// Schema 1 would read every reminder that was put off as done; schemas 2 and 3 would erase and back up all but the tables that came later.
describe.each(frozenSchemas.slice(0, 3))('code of schema $number', ({ number, database }) => {
  test('is shut out by the upgrade itself, also when the newer app was stopped right after it', async () => {
    await writeRaw(database);
    const tab = await openTab();
    // The upgrade and nothing after it: `mayUse` has not run.
    const db = await tab.createPersonalDatabase().open();
    db.close();
    expect(rowsOf(await readRaw('evaat'), 'meta')).toEqual([{ key: 'schema', schemaVersion: number, minReader: 4 }]);
    expect(await tab.saveChild(eino, {})).toEqual({ ok: true, value: eino });
    expect(rowsOf(await readRaw('evaat'), 'meta')).toEqual([{ key: 'schema', schemaVersion: 5, minReader: 4 }]);
  });
});

describe('the packs’ database', () => {
  const pack = samplePack('directory-all-authored-1', ['112']);

  test('of a newer app is refused and left alone, and packs are kept in memory', async () => {
    await (await openTab()).storePacks([pack], []);
    await upgradeRaw('evaat-packs', 40, (db) => db.createObjectStore('search', { keyPath: 'id' }));
    const before = await readRaw('evaat-packs');
    const old = await openTab();
    expect(await old.listPacks()).toEqual(newer);
    expect(await old.readList('directory')).toEqual(newer);
    expect(await old.storePacks([samplePack('directory-all-authored-1', ['116117'])], [])).toEqual(newer);
    expect(await old.readList('directory')).toEqual({ ok: true, value: ['116117'] });
    expect(await readRaw('evaat-packs')).toEqual(before);
  });

  test('of a newer app without our tables is not repaired', async () => {
    expectConsole(/SchemaDiff/);
    await (await openTab()).storePacks([pack], []);
    await upgradeRaw('evaat-packs', 40, (db) => db.deleteObjectStore('contents'));
    const before = await readRaw('evaat-packs');
    expect(await (await openTab()).listPacks()).toEqual(newer);
    expect(await readRaw('evaat-packs')).toEqual(before);
  });

  test('raised in another tab stops the old tab', async () => {
    const old = await openTab();
    await old.storePacks([pack], []);
    await upgradeRaw('evaat-packs', 40, (db) => db.createObjectStore('search', { keyPath: 'id' }));
    const before = await readRaw('evaat-packs');
    expect(await old.storePacks([], [pack.entry.id])).toEqual(newer);
    expect(await readRaw('evaat-packs')).toEqual(before);
    // The family's own data is another database.
    expect(await old.saveChild(aino, {})).toEqual({ ok: true, value: aino });
  });
});
