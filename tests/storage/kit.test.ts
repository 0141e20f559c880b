import { IDBObjectStore } from 'fake-indexeddb';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { compileContent } from '#build/content-packs.ts';
import { cardOf, type Article } from '#domain/kit/article.ts';
import { readPack, type StoredPack } from '#domain/packs/read-pack.ts';
import { join } from 'node:path';
import { samplePack } from './samples.ts';
import { openTab, provideIndexedDb, type Tab } from './tab.ts';

const { articles, packs } = compileContent(join(import.meta.dirname, '../..'));
const shipped: readonly StoredPack[] = packs.map(({ entry, text }) => {
  const pack = readPack(text, entry);
  if (!pack.ok) throw new Error(pack.error.reason);
  return pack.value;
});
const kit = shipped.filter(({ entry }) => entry.kind.startsWith('kit'));

const found = async (tab: Tab, slug: string) => {
  const article = await tab.readArticle(slug);
  return article.ok ? article.value : article.error;
};
const bySlug = (slug: string): Article => {
  const article = articles.find((each) => each.slug === slug);
  if (!article) throw new Error(`no article ${slug}`);
  return article;
};
const without = (id: string) => kit.filter(({ entry }) => entry.id !== id);

/** Ids of the packs whose contents were read from the disk. */
function contentsRead() {
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  return () => get.mock.calls.map(([id]) => id as unknown).filter((id) => id !== 'schema');
}

describe('the kit on this phone', () => {
  beforeAll(() => {
    expect(articles.length).toBeGreaterThan(100);
  });

  test('is the cards of all articles in the order of the kit', async () => {
    const tab = await openTab();
    await tab.storePacks([...shipped].reverse(), []);
    expect(await tab.allCards()).toEqual({ ok: true, value: articles.map(cardOf) });
  });

  test('is every article with its text', async () => {
    const tab = await openTab();
    await tab.storePacks(shipped, []);
    const all = await tab.allArticles();
    expect(all.ok && new Set(all.value.map(({ slug }) => slug))).toEqual(new Set(articles.map(({ slug }) => slug)));
  });

  test('gives the cards without opening a text', async () => {
    await (await openTab()).storePacks(shipped, []);
    const tab = await openTab();
    const read = contentsRead();
    await tab.allCards();
    expect(read()).toEqual(['kit-cards-all-authored-1']);
  });
});

describe('an article', () => {
  test('is read as it was shipped, whatever its theme', async () => {
    const tab = await openTab();
    await tab.storePacks(shipped, []);
    for (const slug of ['months-3-4', 'crying', 'the-couple', 'rights', 'vyssan-lull', 'going-out', 'young-baby'])
      expect(await found(tab, slug)).toEqual(bySlug(slug));
  });

  test('opens the pack of its theme alone', async () => {
    await (await openTab()).storePacks(shipped, []);
    const tab = await openTab();
    const read = contentsRead();
    await found(tab, 'crying');
    expect(read()).toEqual(['kit-cards-all-authored-1', 'kit-all-rhythm-1']);
    // Another of the same theme opens nothing more, one of another theme that theme's.
    await found(tab, 'naps');
    expect(read()).toHaveLength(2);
    await found(tab, 'tiredness');
    expect(read().slice(2)).toEqual(['kit-all-parents-1']);
  });

  test('that nobody wrote is none, and no text is opened to find that out', async () => {
    await (await openTab()).storePacks(shipped, []);
    const tab = await openTab();
    const read = contentsRead();
    for (const slug of ['no-such-article', '', 'constructor', 'Crying']) expect(await found(tab, slug)).toBeNull();
    expect(read()).toEqual(['kit-cards-all-authored-1']);
  });

  test('is none while no kit has come', async () => {
    expect(await found(await openTab(), 'crying')).toBeNull();
  });

  test('is none while its theme’s pack has not come, and the others are there', async () => {
    const tab = await openTab();
    await tab.storePacks(without('kit-all-rhythm-1'), []);
    expect(await found(tab, 'crying')).toBeNull();
    expect(await found(tab, 'tiredness')).toEqual(bySlug('tiredness'));
  });

  test('is read anew when its theme’s pack is replaced', async () => {
    const tab = await openTab();
    await tab.storePacks(kit, []);
    expect(await found(tab, 'crying')).toEqual(bySlug('crying'));
    const corrected = { ...bySlug('crying'), confidence: 'authority-seen' };
    await tab.storePacks([samplePack('kit-all-rhythm-1', [corrected], { kind: 'kit' })], []);
    expect(await found(tab, 'crying')).toEqual(corrected);
    // An article that the new pack no longer has, while the cards are still the old ones.
    expect(await found(tab, 'naps')).toBeNull();
  });

  test('is found in whichever part of a theme that was too large for one pack', async () => {
    const rhythm = articles.filter(({ slug }) => ['naps', 'crying'].includes(slug));
    const parts = rhythm.map((article, at) => samplePack(`kit-all-rhythm-${at + 1}`, [article], { kind: 'kit' }));
    const tab = await openTab();
    await tab.storePacks([...without('kit-all-rhythm-1'), ...parts], []);
    for (const { slug } of rhythm) expect(await found(tab, slug)).toEqual(bySlug(slug));
  });
});

describe('without storage', () => {
  test('cards and articles are read from memory', async () => {
    provideIndexedDb(undefined);
    const tab = await openTab();
    expect(await tab.readArticle('crying')).toEqual({ ok: false, error: 'storage-unavailable' });
    await tab.storePacks(shipped, []);
    expect(await tab.allCards()).toEqual({ ok: true, value: articles.map(cardOf) });
    for (const slug of ['crying', 'vyssan-lull', 'young-baby']) expect(await found(tab, slug)).toEqual(bySlug(slug));
    expect(await found(tab, 'no-such-article')).toBeNull();
  });
});
