import { beforeEach, describe, expect, test, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { aino, memory, question, today, vaasa } from './samples.ts';
import { readRaw, rowsOf } from './raw.ts';
import { openTab, provideIndexedDb, settle, type Tab } from './tab.ts';

/** The browser's caches, as much of them as one text needs. */
let held: Map<string, string>;
const put = vi.fn();
beforeEach(() => {
  held = new Map();
  put.mockReset().mockImplementation(async (address: string, answer: Response) => {
    held.set(address, await answer.text());
  });
  const match = (address: string) => {
    const text = held.get(address);
    return Promise.resolve(text === undefined ? undefined : new Response(text));
  };
  const drop = () => {
    held.clear();
    return Promise.resolve(true);
  };
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('caches', { open: () => Promise.resolve({ put }), match, delete: drop });
  return () => vi.unstubAllGlobals();
});

const copy = () => [...held.values()].join();
/** As Chromium does with a database in which it finds half a record. */
const throwAway = () => provideIndexedDb(new IDBFactory());

async function family(): Promise<Tab> {
  const tab = await openTab();
  await tab.saveChild(aino, { nickname: 'Aino' });
  await tab.saveArea(vaasa);
  await tab.saveVisitNote(question);
  return tab;
}

describe('what a family has written', () => {
  test('is in the second copy when it is acknowledged', async () => {
    await family();
    expect(JSON.parse(copy())).toMatchObject({ data: { children: [{ id: aino }], visitNotes: [question] } });
  });

  test('comes back when the browser has thrown the database away, without a tap', async () => {
    await family();
    throwAway();
    const tab = await openTab();
    await tab.listChildren();
    await settle(100);
    expect(await tab.listChildren()).toMatchObject({ ok: true, value: [{ id: aino, nickname: 'Aino' }] });
    expect(await tab.readArea()).toEqual({ ok: true, value: vaasa });
    expect(rowsOf(await readRaw('evaat'), 'meta'), 'somebody is told').toMatchObject([{ cameBack: true }]);
  });

  test('is told of no more once all of it was erased', async () => {
    await family();
    throwAway();
    const tab = await openTab();
    await tab.listChildren();
    await settle(100);
    await tab.eraseEverything();
    for (const mark of ['cameBack', 'isReplacement'])
      expect(rowsOf(await readRaw('evaat'), 'meta')[0]).not.toHaveProperty(mark);
  });

  test('was nothing on a phone that only read; that its database is another is known all the same', async () => {
    const before = await openTab();
    await before.listChildren();
    await settle(100);
    throwAway();
    const tab = await openTab();
    await tab.listChildren();
    await settle(100);
    const [mark] = rowsOf(await readRaw('evaat'), 'meta');
    expect(mark).toMatchObject({ isCompared: true, isReplacement: true });
    expect(mark).not.toHaveProperty('cameBack');
  });

  test('is nothing to tell of where nothing was lost', async () => {
    await family();
    expect(rowsOf(await readRaw('evaat'), 'meta')).toMatchObject([{ isCompared: true }]);
    for (const mark of ['cameBack', 'isReplacement'])
      expect(rowsOf(await readRaw('evaat'), 'meta')[0]).not.toHaveProperty(mark);
  });

  test('comes back beside what is written in the same moment, which stays as it is', async () => {
    await family();
    throwAway();
    const tab = await openTab();
    const changed = { ...question, text: 'Written after all was gone' };
    await Promise.all([tab.saveVisitNote(changed), tab.saveMemory(memory)]);
    const db = await readRaw('evaat');
    expect(rowsOf(db, 'visitNotes')).toEqual([changed]);
    expect(rowsOf(db, 'memories')).toEqual([memory]);
    expect(rowsOf(db, 'children')).toMatchObject([{ id: aino }]);
    for (const words of ['Written after', memory.title, 'Aino']) expect(copy()).toContain(words);
  });

  test('comes back once: what was deleted later stays deleted', async () => {
    await family();
    throwAway();
    const tab = await openTab();
    await tab.saveMemory(memory);
    await tab.deleteChild(aino);
    await tab.deleteVisitNote(question.id);
    await settle(100);
    expect(rowsOf(await readRaw('evaat'), 'children')).toEqual([]);
    expect(copy()).not.toContain('Aino');
    const next = await openTab();
    await next.tickVisitNote(question.id, today);
    expect(rowsOf(await readRaw('evaat'), 'children')).toEqual([]);
  });

  test('is erased in both, and nothing of it comes back', async () => {
    const tab = await family();
    await tab.eraseEverything();
    expect(copy()).not.toContain('Aino');
    expect(copy()).not.toContain(question.text);
    throwAway();
    const next = await openTab();
    await next.listChildren();
    await settle(100);
    expect(await next.listChildren()).toEqual({ ok: true, value: [] });
  });

  test('is written with one copy for many who wait', async () => {
    const tab = await family();
    put.mockClear();
    await Promise.all(Array.from({ length: 20 }, (_, n) => tab.saveVisitNote({ ...question, id: `${n}` })));
    expect(put.mock.calls.length).toBeLessThan(10);
    expect((JSON.parse(copy()) as { data: { visitNotes: unknown[] } }).data.visitNotes).toHaveLength(21);
  });
});

describe('a write succeeds all the same', () => {
  test.each([
    ['that fails', () => Promise.reject(new DOMException('full', 'QuotaExceededError'))],
    ['that hangs', () => new Promise(() => undefined)],
  ])('beside a copy %s', async (_, how) => {
    put.mockImplementation(how);
    const tab = await openTab();
    expect(await tab.saveVisitNote(question)).toEqual({ ok: true, value: undefined });
  });

  test('beside a copy that is damaged, which is replaced', async () => {
    held.set('/second-copy', '{"format":"evaat-backup","vers');
    await family();
    expect(JSON.parse(copy())).toMatchObject({ data: { children: [{ id: aino }] } });
  });
});
