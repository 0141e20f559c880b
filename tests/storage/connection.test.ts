// Before Dexie, which keeps what it finds.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { forceCloseDatabase, IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectConsole } from '#tests/support/console-guard.ts';
import { readRaw, rowsOf } from './raw.ts';
import { aino, childRow, done, eino, reminder, today, vaasa } from './samples.ts';
import { connectionBelow, openTab, provideIndexedDb, settle } from './tab.ts';

const lost = () =>
  new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError');
const full = () => new DOMException('Quota exceeded', 'QuotaExceededError');

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  process.on('unhandledRejection', note);
});
afterEach(async () => {
  await settle(0);
  process.off('unhandledRejection', note);
  expect(unhandled.splice(0)).toEqual([]);
});

/** What the browser throws instead of beginning a transaction; asked each time. */
let trouble: (db: IDBDatabase) => DOMException | null = () => null;
beforeEach(() => {
  trouble = () => null;
  const begin = Reflect.get<IDBDatabase, 'transaction'>(IDBDatabase.prototype, 'transaction');
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...how) {
    const error = trouble(this);
    if (error) throw error;
    return begin.apply(this, how);
  });
});

describe('a connection', () => {
  test('is opened once for everything that asks at once', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    const tab = await openTab();
    const results = await Promise.all([
      tab.listChildren(),
      tab.readArea(),
      tab.saveChild(aino, {}),
      tab.saveArea(vaasa),
    ]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(open).toHaveBeenCalledTimes(1);
    await tab.listChildren();
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('that the browser closed is opened anew and the work succeeds', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, {});
    forceCloseDatabase((await connectionBelow(tab)) as never);
    expect(await tab.saveChild(eino, {})).toEqual({ ok: true, value: eino });
    expect(rowsOf(await readRaw('evaat'), 'children')).toHaveLength(2);
  });

  test('that is closed without a word is opened anew and the work succeeds', async () => {
    expectConsole(/Need to reopen db/);
    const tab = await openTab();
    await tab.saveChild(aino, {});
    (await connectionBelow(tab)).close();
    expect(await tab.saveChild(eino, {})).toEqual({ ok: true, value: eino });
    expect(rowsOf(await readRaw('evaat'), 'children')).toHaveLength(2);
  });

  test('that Dexie itself calls closed is opened anew', async () => {
    const tab = await openTab();
    await tab.personal.run((db) => {
      db.close();
      return Promise.resolve();
    });
    expect(await tab.saveChild(eino, {})).toEqual({ ok: true, value: eino });
  });

  test.each([1, 2])('whose server is lost %i times is opened anew and the work succeeds', async (times) => {
    const tab = await openTab();
    await tab.saveChild(aino, {});
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    const dead = new Set<IDBDatabase>();
    trouble = (db) => {
      if (dead.size < times) dead.add(db);
      return dead.has(db) ? lost() : null;
    };
    expect(await tab.saveChild(aino, { nickname: 'Aino' })).toEqual({ ok: true, value: aino });
    expect(open).toHaveBeenCalledTimes(times);
    expect(rowsOf(await readRaw('evaat'), 'children')).toMatchObject([{ nickname: 'Aino' }]);
  });

  test('that aborts a transaction half-way is opened anew, and nothing is there twice or half', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, {});
    let aborted = 0;
    const result = await tab.personal.run((db) =>
      db.transaction('rw', db.children, db.settings, async (transaction) => {
        await db.settings.add({ key: 'area', value: vaasa });
        if (aborted === 0) {
          aborted += 1;
          transaction.idbtrans.abort();
        }
        await db.children.update(aino, { nickname: 'Aino' });
      }),
    );
    expect(result).toEqual({ ok: true, value: undefined });
    const db = await readRaw('evaat');
    expect(rowsOf(db, 'children')).toMatchObject([{ nickname: 'Aino' }]);
    expect(rowsOf(db, 'settings')).toEqual([{ key: 'area', value: vaasa }]);
  });

  test.each([
    ['a lost server', lost],
    ['an abort', () => new DOMException('aborted', 'AbortError')],
    ['a time-out', () => new DOMException('late', 'TimeoutError')],
  ])('that ever fails with %s is given up after three tries', async (_, error) => {
    const tab = await openTab();
    let tries = 0;
    const result = await tab.personal.run(() => {
      tries += 1;
      return Promise.reject(error());
    });
    expect(result).toEqual({ ok: false, error: 'storage-broken' });
    expect(tries).toBe(3);
  });

  test('whose every transaction fails is given up, for all who asked at once, and works again when the browser does', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, {});
    trouble = lost;
    const failed = { ok: false, error: 'storage-broken' };
    expect(await Promise.all([tab.saveChild(aino, {}), tab.listChildren(), tab.readArea()])).toEqual([
      failed,
      failed,
      failed,
    ]);
    trouble = () => null;
    expect(await tab.listChildren()).toMatchObject({ ok: true, value: [{ id: aino }] });
  });

  test('that cannot be opened is given up after three tries, and opened when it can be', async () => {
    expectConsole(/Workaround for Chrome UnknownError/);
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const tab = await openTab();
    expect(await Promise.all([tab.listChildren(), tab.readArea()])).toEqual([
      { ok: false, error: 'storage-broken' },
      { ok: false, error: 'storage-broken' },
    ]);
    open.mockRestore();
    expect(await tab.listChildren()).toEqual({ ok: true, value: [] });
  });

  test('with a bug in the work says so at once and stays open', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, {});
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    let tries = 0;
    const result = await tab.personal.run(() => {
      tries += 1;
      return Promise.reject(new TypeError('a bug'));
    });
    expect([result, tries]).toEqual([{ ok: false, error: 'storage-broken' }, 1]);
    expect(await tab.listChildren()).toMatchObject({ ok: true });
    expect(open.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('keeps the one that another run has opened meanwhile', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, {});
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    const tries = { quick: 0, slow: 0 };
    // Both are on the same connection when it dies. The quick one notices and opens a new one; the slow one notices later,
    // while the quick one is at work on the new one.
    const quick = tab.personal.run(async (db) => {
      tries.quick += 1;
      if (tries.quick === 1) throw lost();
      await settle(60);
      return db.children.toArray();
    });
    const slow = tab.personal.run(async (db) => {
      tries.slow += 1;
      if (tries.slow === 1) {
        await settle(30);
        throw lost();
      }
      return db.children.toArray();
    });
    expect(await Promise.all([quick, slow])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(tries).toEqual({ quick: 2, slow: 2 });
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('that fails does not take another’s transaction with it', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, {});
    let tries = 0;
    const long = tab.personal.run((db) =>
      db.transaction('rw', db.children, async () => {
        tries += 1;
        for (let i = 0; i < 20; i += 1) await db.children.update(aino, { nickname: String(i) });
      }),
    );
    await tab.personal.run(() => Promise.reject(new TypeError('a bug')));
    expect(await long).toEqual({ ok: true, value: undefined });
    expect(tries).toBe(1);
    expect(await tab.listChildren()).toMatchObject({ value: [{ nickname: '19' }] });
  });
});

describe('a full disk', () => {
  test('is told at once, without a second try', async () => {
    const tab = await openTab();
    let tries = 0;
    const result = await tab.personal.run(() => {
      tries += 1;
      return Promise.reject(full());
    });
    expect([result, tries]).toEqual([{ ok: false, error: 'storage-full' }, 1]);
  });

  test('is told when the browser says so by aborting the transaction, and nothing is written', async () => {
    const tab = await openTab();
    await tab.saveChild(aino, {});
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new Dexie.AbortError('Transaction aborted', full());
    });
    expect(await tab.saveReminderState(reminder(aino), aino, today, done)).toEqual({
      ok: false,
      error: 'storage-full',
    });
    expect(add).toHaveBeenCalledTimes(1);
    add.mockRestore();
    expect(await tab.listReminderStates()).toEqual({ ok: true, value: [] });
    expect(await tab.saveReminderState(reminder(aino), aino, today, done)).toEqual({ ok: true, value: undefined });
  });

  test('is told when many rows were to be written at once', async () => {
    const tab = await openTab();
    await tab.listChildren();
    const add = Reflect.get<IDBObjectStore, 'add'>(IDBObjectStore.prototype, 'add');
    // The second row is refused because it is there already, and the reason is made to be another.
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row: unknown) {
      return Object.defineProperty(add.call(this, row), 'error', { get: full, set: () => undefined });
    });
    const rows = [childRow(), childRow()];
    expect(await tab.personal.run((db) => db.children.bulkAdd(rows))).toEqual({ ok: false, error: 'storage-full' });
  });
});

describe('a browser that lets us store nothing', () => {
  test('without IndexedDB', async () => {
    provideIndexedDb(undefined);
    const tab = await openTab();
    expect(await tab.listChildren()).toEqual({ ok: false, error: 'storage-unavailable' });
    expect(await tab.saveChild(aino, {})).toEqual({ ok: false, error: 'storage-unavailable' });
  });

  test('with IndexedDB forbidden', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const tab = await openTab();
    expect(await tab.saveChild(aino, {})).toEqual({ ok: false, error: 'storage-unavailable' });
  });
});
