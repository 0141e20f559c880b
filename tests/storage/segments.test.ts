import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { segmentVersion } from '#domain/search/segment-format.ts';
import { readRaw, rowsOf, upgradeRaw, writeRaw } from './raw.ts';
import { samplePack } from './samples.ts';
import { openTab, provideIndexedDb, type Tab } from './tab.ts';

const pack = samplePack('directory-all-authored-1', [{ id: '112' }], { sha256: 'a' });
const other = samplePack('kit-all-rhythm-1', [{ slug: 'crying' }], { sha256: 'k', kind: 'kit' });
const words = samplePack('concepts-all-authored-1', { concepts: [] }, { sha256: 'w', kind: 'concepts' });
const places = samplePack('places-all-authored-1', { municipalities: [] }, { sha256: 'p', kind: 'places' });
const search = { version: segmentVersion, url: '/data/a.bin', sha256: 's', bytes: 3 };
const bytes = Uint8Array.of(1, 2, 3);
const made = Uint8Array.of(4, 5);
const toSearch = { id: pack.entry.id, kind: 'directory', area: 'all', sha256: 'a' } as const;

const held = async () => rowsOf(await readRaw('evaat-packs'), 'segments').map(({ id, sha256 }) => [id, sha256]);

describe('a segment', () => {
  let tab: Tab;
  beforeEach(async () => {
    tab = await openTab();
    await tab.storePacks([pack, other, words, places], []);
  });

  test('is kept beside its pack and read again by the next opening of the app', async () => {
    expect(await tab.storeSegment(pack.entry, search, bytes)).toEqual({ ok: true, value: undefined });
    const next = await openTab();
    const row = { id: pack.entry.id, pack: 'a', version: segmentVersion, sha256: 's' };
    expect(await next.listSegments()).toEqual({ ok: true, value: [row] });
    expect(await next.readSegment(pack.entry)).toEqual({ bytes, isFetched: true });
  });

  test('goes with its pack, whether that is dropped or replaced', async () => {
    await tab.storeSegment(pack.entry, search, bytes);
    await tab.storeSegment(other.entry, search, bytes);
    await tab.storePacks([], [other.entry.id]);
    expect(await held()).toEqual([[pack.entry.id, 's']]);
    await tab.storePacks([samplePack(pack.entry.id, [], { sha256: 'b' })], []);
    expect(await held()).toEqual([]);
  });

  test('of a pack that has gone or changed meanwhile is not kept', async () => {
    await tab.storeSegment({ id: pack.entry.id, sha256: 'older' }, search, bytes);
    await tab.storeSegment({ id: 'gone', sha256: 'x' }, search, bytes);
    expect(await held()).toEqual([]);
  });

  test('of another engine is as good as none, and can be replaced', async () => {
    await tab.storeSegment(pack.entry, { ...search, version: segmentVersion - 1 }, bytes);
    expect(await tab.readSegment(pack.entry)).toBeNull();
    expect(await tab.sourceInWorker().segment(toSearch)).toBeNull();
    await tab.keepMadeSegment(pack.entry, made);
    expect(await tab.readSegment(pack.entry)).toEqual({ bytes: made, isFetched: false });
  });

  test('that was made here gives way to the server’s, and never takes its place', async () => {
    await tab.keepMadeSegment(pack.entry, made);
    expect(await tab.readSegment(pack.entry)).toEqual({ bytes: made, isFetched: false });
    await tab.storeSegment(pack.entry, search, bytes);
    await tab.keepMadeSegment(pack.entry, made);
    await tab.sourceInWorker().keep(toSearch, made);
    expect(await tab.readSegment(pack.entry)).toEqual({ bytes, isFetched: true });
  });

  test.each(['sourceInWorker', 'sourceInPage'] as const)(
    'is read by a search, and all that it needs: %s',
    async (name) => {
      const source = tab[name]();
      expect((await source.packs()).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
        toSearch,
        { id: other.entry.id, kind: 'kit', area: 'all', sha256: 'k' },
      ]);
      expect(await source.segment(toSearch)).toBeNull();
      expect(await source.content(toSearch)).toEqual({ kind: 'directory', content: [{ id: '112' }] });
      expect(await source.content({ ...toSearch, sha256: 'older' })).toBeNull();
      expect(await source.words()).toEqual({ concepts: [] });
      expect(await source.places()).toEqual({ municipalities: [] });
      await source.keep(toSearch, made);
      expect(await source.segment(toSearch)).toEqual({ bytes: made, isFetched: false });
      await source.keep({ ...toSearch, sha256: 'older' }, bytes);
      expect(await held()).toEqual([[pack.entry.id, null]]);
    },
  );
});

describe('the packs’ database', () => {
  test('of the version before has room for segments once the app has opened it, and keeps its packs', async () => {
    const rows = { entries: [{ ...pack.entry }], contents: [{ id: pack.entry.id, pack }], recalls: [] };
    await writeRaw({
      name: 'evaat-packs',
      version: 20,
      stores: Object.fromEntries(
        Object.entries(rows).map(([name, own]) => [name, { keyPath: 'id', indexes: [], rows: own }]),
      ),
    } as never);
    const tab = await openTab();
    expect(await tab.readList('directory')).toEqual({ ok: true, value: [{ id: '112' }] });
    expect(await tab.storeSegment(pack.entry, search, bytes)).toEqual({ ok: true, value: undefined });
    expect(await held()).toEqual([[pack.entry.id, 's']]);
  });

  test('is read by no worker before the app has made or raised it, and not made by one', async () => {
    const source = (await openTab()).sourceInWorker();
    await expect(source.packs()).rejects.toBeInstanceOf(Error);
    expect(await indexedDB.databases()).toEqual([]);
    await upgradeRaw('evaat-packs', 20, (db) => db.createObjectStore('entries', { keyPath: 'id' }));
    await expect(source.packs()).rejects.toThrow('version 20');
  });

  test('is left by a worker when a newer app wants it', async () => {
    const tab = await openTab();
    await tab.storePacks([pack], []);
    const source = tab.sourceInWorker();
    expect(await source.packs()).toHaveLength(1);
    tab.reference.close();
    await upgradeRaw('evaat-packs', 40, (db) => db.createObjectStore('more', { keyPath: 'id' }));
    await expect(source.packs()).rejects.toThrow('version 40');
  });
});

describe('without storage', () => {
  test('packs in memory are searched by the page itself', async () => {
    provideIndexedDb(undefined);
    const tab = await openTab();
    expect(tab.holdsUnstored()).toBe(false);
    await tab.storePacks([pack, words], []);
    expect(tab.holdsUnstored()).toBe(true);
    const source = tab.sourceInPage();
    expect(await source.packs()).toEqual([toSearch]);
    expect(await source.segment(toSearch)).toBeNull();
    await source.keep(toSearch, made);
    expect(await source.content(toSearch)).toEqual({ kind: 'directory', content: [{ id: '112' }] });
    expect(await source.words()).toEqual({ concepts: [] });
    expect(await source.places()).toBeNull();
  });

  test('a full disk keeps no pack from being stored: a segment that does not fit is told', async () => {
    const tab = await openTab();
    await tab.storePacks([pack], []);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Quota exceeded', 'QuotaExceededError');
    });
    expect(await tab.storeSegment(pack.entry, search, bytes)).toEqual({ ok: false, error: 'storage-full' });
    add.mockRestore();
    expect(await held()).toEqual([]);
  });
});
