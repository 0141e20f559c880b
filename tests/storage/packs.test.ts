import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { readRaw, rowsOf } from './raw.ts';
import { helsinki, samplePack } from './samples.ts';
import { openTab, provideIndexedDb, type Tab } from './tab.ts';

const first = samplePack('directory-all-authored-1', ['112'], { sha256: 'a' });
const second = samplePack('directory-all-authored-2', ['116117'], { sha256: 'b' });
const newFirst = samplePack('directory-all-authored-1', ['112', '116123'], { sha256: 'c' });
const newSecond = samplePack('directory-all-authored-2', [], { sha256: 'd' });
/** A function cannot be stored, so the browser refuses the row. */
const unstorable = samplePack('directory-all-authored-2', [() => 'x'], { sha256: 'e' });

const ids = async (tab: Tab) => {
  const packs = await tab.listPacks();
  return packs.ok ? packs.value.map(({ id, sha256 }) => `${id} ${sha256}`) : packs.error;
};

describe('stored packs', () => {
  test('are none at first', async () => {
    const tab = await openTab();
    expect(await tab.listPacks()).toEqual({ ok: true, value: [] });
    expect(await tab.readPacks('kit')).toEqual({ ok: true, value: [] });
    expect(await tab.readList('directory')).toEqual({ ok: true, value: [] });
    expect(await tab.allArticles()).toEqual({ ok: true, value: [] });
    expect(await tab.readPlaces()).toEqual({ ok: true, value: null });
  });

  test('are read again by the next opening of the app, as they were stored', async () => {
    await (await openTab()).storePacks([first, second], []);
    const tab = await openTab();
    expect(await tab.listPacks()).toEqual({ ok: true, value: [first.entry, second.entry] });
    expect(await tab.readPacks('directory')).toEqual({ ok: true, value: [first, second] });
  });

  test('are replaced and dropped together', async () => {
    const tab = await openTab();
    await tab.storePacks([first, second], []);
    expect(await tab.storePacks([newFirst], [second.entry.id])).toEqual({ ok: true, value: undefined });
    expect(await ids(tab)).toEqual(['directory-all-authored-1 c']);
    expect(await tab.readList('directory')).toEqual({ ok: true, value: ['112', '116123'] });
    const raw = await readRaw('evaat-packs');
    expect(['entries', 'contents'].map((store) => rowsOf(raw, store).length)).toEqual([1, 1]);
    // Dropping what is not there is no fault.
    expect(await tab.storePacks([], [second.entry.id])).toEqual({ ok: true, value: undefined });
  });

  test('stay as they were, all of them, when one of the new ones cannot be stored', async () => {
    const tab = await openTab();
    await tab.storePacks([first, second], []);
    const before = await readRaw('evaat-packs');
    expect(await tab.storePacks([newFirst, unstorable], [first.entry.id])).toMatchObject({ ok: false });
    expect(await readRaw('evaat-packs')).toEqual(before);
    expect(await (await openTab()).readList('directory')).toEqual({ ok: true, value: ['112', '116117'] });
  });

  test('stay as they were when the disk is full', async () => {
    const tab = await openTab();
    await tab.storePacks([first, second], []);
    const before = await readRaw('evaat-packs');
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Quota exceeded', 'QuotaExceededError');
    });
    expect(await tab.storePacks([newFirst], [])).toEqual({ ok: false, error: 'storage-full' });
    add.mockRestore();
    expect(await readRaw('evaat-packs')).toEqual(before);
  });

  test('are seen all old or all new by a reader in the midst of a switch', async () => {
    const [writer, reader] = [await openTab(), await openTab()];
    await writer.storePacks([first, second], []);
    const reads: Promise<unknown>[] = [];
    const packs = [
      [newFirst, newSecond],
      [first, second],
    ];
    for (let i = 0; i < 12; i += 1) {
      // A fresh tab now and then: it has nothing in memory yet and reads each content.
      const fresh = i % 3 === 0 ? await openTab() : reader;
      const switching = writer.storePacks(packs[i % 2] ?? [], []);
      for (let turn = 0; turn <= i; turn += 1) await Promise.resolve();
      reads.push(fresh.readList('directory'));
      await switching;
      reads.push(fresh.readList('directory'));
    }
    for (const read of await Promise.all(reads)) {
      expect([
        ['112', '116117'],
        ['112', '116123'],
      ]).toContainEqual((read as { value: unknown }).value);
    }
  });

  test('are in one order: for all before one area’s, shards by their number, whatever order they came in', async () => {
    const names = ['directory-049-aaa-1', 'directory-091-tpr-2', 'directory-091-tpr-10', 'directory-091-tpr-11'];
    const imported = names.map((id) => samplePack(id, [id], { area: helsinki }));
    const authored = ['directory-all-authored-9', 'directory-all-authored-10'].map((id) => samplePack(id, [id]));
    const tab = await openTab();
    await tab.storePacks([...imported, ...authored].reverse(), []);
    expect(await tab.readList('directory')).toEqual({
      ok: true,
      value: ['directory-all-authored-9', 'directory-all-authored-10', ...names],
    });
  });

  test('are kept apart by kind', async () => {
    const tab = await openTab();
    const kit = samplePack('kit-all-authored-1', ['crying'], { kind: 'kit' });
    const places = samplePack('places-all-authored-1', { municipalities: [] }, { kind: 'places' });
    const cards = samplePack('kit-cards-all-authored-1', ['card'], { kind: 'kit-cards' });
    const outlines = samplePack('outlines-all-authored-1', { '091': '1 2' }, { kind: 'outlines' });
    expect(await tab.readOutlines()).toEqual({ ok: true, value: null });
    await tab.storePacks([kit, places, cards, outlines, first], []);
    expect(await tab.readList('directory')).toEqual({ ok: true, value: ['112'] });
    expect(await tab.allCards()).toEqual({ ok: true, value: ['card'] });
    expect(await tab.allArticles()).toEqual({ ok: true, value: ['crying'] });
    expect(await tab.readPlaces()).toEqual({ ok: true, value: { municipalities: [] } });
    const opened = await tab.readOutlines();
    expect(opened).toEqual({ ok: true, value: [{ code: '091', rings: [[{ lat: 0.0001, lon: 0.0002 }]] }] });
    // The very same, so that a page does not draw the map anew.
    const again = await tab.readOutlines();
    expect(opened.ok && again.ok && opened.value === again.value).toBe(true);
  });
});

describe('packs of one name', () => {
  const kit = (id: string) => samplePack(id, [id], { kind: 'kit' });
  const names = async (tab: Tab, name?: string) => {
    const packs = await tab.readPacks('kit', name === undefined ? {} : { name });
    return packs.ok ? packs.value.map(({ entry }) => entry.id) : packs.error;
  };
  const rhythm = ['kit-all-rhythm-1', 'kit-all-rhythm-2', 'kit-all-rhythm-10'];
  const others = ['kit-all-rhythm-and-blues-1', 'kit-all-rhymes-1', 'kit-all-rhythms-1', 'kit-all-parents-1'];

  test.each([
    ['on the disk', () => undefined],
    [
      'in memory',
      () => {
        provideIndexedDb(undefined);
      },
    ],
  ])('are those and no others, %s', async (_, prepare) => {
    prepare();
    const tab = await openTab();
    await tab.storePacks([...others, ...rhythm.toReversed()].map(kit), []);
    expect(await names(tab, 'rhythm')).toEqual(rhythm);
    expect(await names(tab, 'rhymes')).toEqual(['kit-all-rhymes-1']);
    expect(await names(tab, 'society')).toEqual([]);
    expect(await names(tab)).toHaveLength(rhythm.length + others.length);
  });

  test('may be of several areas', async () => {
    const tab = await openTab();
    const local = samplePack('directory-091-authored-1', ['local'], { area: helsinki });
    await tab.storePacks([local, first, samplePack('directory-091-tpr-1', ['other'], { area: helsinki })], []);
    const packs = await tab.readPacks('directory', { name: 'authored' });
    expect(packs.ok && packs.value).toEqual([first, local]);
  });

  test('are lists of their own, each the very same while its packs are', async () => {
    const tab = await openTab();
    await tab.storePacks([kit('kit-all-rhythm-1'), kit('kit-all-parents-1')], []);
    const list = async (name?: string) => {
      const read = await tab.readList('kit', name === undefined ? {} : { name });
      return read.ok ? read.value : null;
    };
    const [all, rhythmOnly] = [await list(), await list('rhythm')];
    expect(all).toEqual(['kit-all-parents-1', 'kit-all-rhythm-1']);
    expect(rhythmOnly).toEqual(['kit-all-rhythm-1']);
    await tab.storePacks([samplePack('kit-all-parents-1', ['new'], { kind: 'kit' })], []);
    expect(await list()).toEqual(['new', 'kit-all-rhythm-1']);
    expect(await list('rhythm')).toBe(rhythmOnly);
    expect(await list()).toEqual(['new', 'kit-all-rhythm-1']);
  });
});

describe('reading packs', () => {
  test('reads a content once, and again only when its hash is another', async () => {
    await (await openTab()).storePacks([first, second], []);
    const tab = await openTab();
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const contentsRead = () => get.mock.calls.map(([id]) => id as unknown).filter((id) => id !== 'schema');
    const [one] = [await tab.readPacks('directory')];
    expect(contentsRead()).toEqual([first.entry.id, second.entry.id]);
    const again = await tab.readPacks('directory');
    expect(contentsRead()).toHaveLength(2);
    expect(again.ok && one.ok && again.value[0] === one.value[0]).toBe(true);
    await (await openTab()).storePacks([newFirst], []);
    expect(await tab.readList('directory')).toEqual({ ok: true, value: ['112', '116123', '116117'] });
    expect(contentsRead().slice(2)).toEqual([first.entry.id]);
  });

  test('does not read back what this tab has stored, but for articles, which wait for a reader', async () => {
    const tab = await openTab();
    await tab.storePacks([first, samplePack('kit-all-authored-1', ['crying'], { kind: 'kit' })], []);
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const contentsRead = () => get.mock.calls.map(([id]) => id as unknown).filter((id) => id !== 'schema');
    expect((await tab.readPacks('directory')).ok).toBe(true);
    expect(contentsRead()).toEqual([]);
    expect((await tab.readPacks('kit')).ok).toBe(true);
    expect(contentsRead()).toEqual(['kit-all-authored-1']);
  });

  test('gives the very same array for the same packs, another for others', async () => {
    const tab = await openTab();
    await tab.storePacks([first, samplePack('kit-all-authored-1', ['crying'], { kind: 'kit' })], []);
    const services = async () => {
      const result = await tab.readList('directory');
      return result.ok ? result.value : null;
    };
    const articles = async () => {
      const result = await tab.allArticles();
      return result.ok ? result.value : null;
    };
    const before = [await services(), await articles()];
    expect(await services()).toBe(before[0]);
    expect(await articles()).toBe(before[1]);
    await tab.storePacks([second], []);
    expect(await services()).not.toBe(before[0]);
    expect(await services()).toEqual(['112', '116117']);
    expect(await articles()).toBe(before[1]);
  });
});

describe('without storage', () => {
  test('packs are kept in memory and read from there, until they are replaced or dropped', async () => {
    provideIndexedDb(undefined);
    const tab = await openTab();
    expect(await tab.listPacks()).toEqual({ ok: false, error: 'storage-unavailable' });
    expect(await tab.readList('directory')).toEqual({ ok: false, error: 'storage-unavailable' });
    expect(await tab.storePacks([first, second], [])).toEqual({ ok: false, error: 'storage-unavailable' });
    expect(await ids(tab)).toEqual(['directory-all-authored-1 a', 'directory-all-authored-2 b']);
    expect(await tab.readList('directory')).toEqual({ ok: true, value: ['112', '116117'] });
    expect(await tab.allArticles()).toEqual({ ok: true, value: [] });
    await tab.storePacks([newFirst], [second.entry.id]);
    expect(await tab.readList('directory')).toEqual({ ok: true, value: ['112', '116123'] });
  });

  test('watchers are told of packs that are only in memory', async () => {
    provideIndexedDb(undefined);
    const tab = await openTab();
    const values: unknown[] = [];
    tab.watch(
      () => tab.readList('directory'),
      (value) => values.push(value),
      () => undefined,
    );
    await tab.storePacks([first], []);
    await vi.waitFor(() => {
      expect(values.at(-1)).toEqual({ ok: true, value: ['112'] });
    });
  });

  test('a pack in memory stands for the older one on disk, and gives way when it can be stored', async () => {
    const tab = await openTab();
    await tab.storePacks([first, second], []);
    expect(await tab.readList('directory')).toEqual({ ok: true, value: ['112', '116117'] });
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Quota exceeded', 'QuotaExceededError');
    });
    await tab.storePacks([newFirst], []);
    add.mockRestore();
    expect((await ids(tab)).toString()).toBe('directory-all-authored-2 b,directory-all-authored-1 c');
    expect(await tab.readList('directory')).toEqual({ ok: true, value: ['112', '116123', '116117'] });
    await tab.storePacks([newFirst], []);
    expect(await ids(tab)).toEqual(['directory-all-authored-1 c', 'directory-all-authored-2 b']);
    expect(await (await openTab()).readList('directory')).toEqual({ ok: true, value: ['112', '116123', '116117'] });
  });
});
