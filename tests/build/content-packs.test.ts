import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileContent, compileKit, kitSlugs, manifestText, sha256, type PackToShip } from '#build/content-packs.ts';
import { cardOf, type Article, type ArticleCard } from '#domain/kit/article.ts';
import { byKitOrder, themeOfArticle } from '#domain/kit/kit-order.ts';
import { kitThemes } from '#domain/kit/topics.ts';
import type { PackFile } from '#domain/packs/manifest.ts';
import { readManifest, readPack } from '#domain/packs/read-pack.ts';

const project = join(import.meta.dirname, '../..');
const content = compileContent(project);
const authored = content.packs.filter(({ entry }) => entry.area === 'all');

const contentOf = ({ text }: PackToShip) => (JSON.parse(text) as PackFile).content;
const ofKind = (kind: string) => authored.filter(({ entry }) => entry.kind === kind);
const shippedArticles = () => ofKind('kit').flatMap((pack) => contentOf(pack) as readonly Article[]);

describe('the packs of the kit', () => {
  test('are the cards, then one for each theme in the order of the themes; what a search needs comes last', () => {
    expect(authored.map(({ entry }) => entry.id)).toEqual([
      'places-all-authored-1',
      'outlines-all-authored-1',
      'directory-all-authored-1',
      'kit-cards-all-authored-1',
      ...kitThemes.map((theme) => `kit-all-${theme}-1`),
      'app-pages-all-authored-1',
      'concepts-all-authored-1',
    ]);
  });

  test('hold every article once, in its theme’s pack, both languages together', () => {
    const slugs = kitSlugs(project);
    expect(
      shippedArticles()
        .map(({ slug }) => slug)
        .toSorted(),
    ).toEqual(slugs.toSorted());
    for (const pack of ofKind('kit'))
      for (const article of contentOf(pack) as readonly Article[]) {
        expect(pack.entry.id).toBe(`kit-all-${themeOfArticle(article)}-1`);
        expect(Object.keys(article.texts)).toEqual(['fi', 'sv']);
      }
  });

  test('are in the reading order of the kit, one after the other', () => {
    expect(shippedArticles()).toEqual(compileKit(project));
    expect(shippedArticles()).toEqual(shippedArticles().toSorted(byKitOrder));
    expect(content.articles).toEqual(shippedArticles());
  });

  test('have a card for each article and no text in it', () => {
    const cards = ofKind('kit-cards').flatMap((pack) => contentOf(pack) as readonly ArticleCard[]);
    expect(cards).toEqual(content.articles.map(cardOf));
    const parts = ['slug', 'topics', 'ages', 'picture', 'reminders', 'texts'];
    for (const card of cards) {
      expect(Object.keys(card)).toEqual(parts);
      for (const text of Object.values(card.texts)) expect(Object.keys(text)).toEqual(['title', 'summary', 'minutes']);
    }
  });

  test('say on which day the newest of their own was checked, whenever they are built', () => {
    for (const pack of [...ofKind('kit'), ...ofKind('kit-cards')]) {
      const slugs = (contentOf(pack) as readonly ArticleCard[]).map(({ slug }) => slug);
      const days = content.articles.filter(({ slug }) => slugs.includes(slug)).map(({ checked }) => checked);
      expect(pack.entry.built).toBe(days.toSorted().at(-1));
    }
  });
});

test('every pack opens on a phone, and the manifest lists them as they are', () => {
  const manifest = readManifest(manifestText(content.packs));
  expect(manifest).toEqual({ ok: true, value: { format: 1, packs: content.packs.map(({ entry }) => entry) } });
  for (const { entry, text } of content.packs) {
    expect(readPack(text, entry)).toMatchObject({ ok: true, value: { entry } });
    expect(entry).toMatchObject({ sha256: sha256(text), bytes: Buffer.byteLength(text) });
  }
});

describe('from one build to the next', () => {
  /** A small kit of every theme, so that it compiles in a moment. */
  const slugs = [
    ...['months-0-1', 'crying', 'naps', 'the-couple', 'tiredness', 'rights', 'vyssan-lull', 'oravan-laulu'],
    ...['going-out', 'young-baby'],
  ];
  let root = '';
  let before: readonly PackToShip[] = [];
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'evaat-kit-'));
    cpSync(join(project, 'locales'), join(root, 'locales'), {
      recursive: true,
      filter: (path) => !path.endsWith('.md'),
    });
    for (const language of ['fi', 'sv'])
      for (const slug of slugs) {
        const path = `locales/${language}/kit/${slug}.md`;
        cpSync(join(project, path), join(root, path));
      }
    before = compileContent(root).packs;
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const edit = (path: string, change: (text: string) => string) => {
    const file = join(root, 'locales', path);
    const text = readFileSync(file, 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(file, change(text));
  };
  const append = (line: string) => (text: string) => `${text.trimEnd()}\n\n${line}\n`;
  /** Ids of the packs that a phone would have to fetch again. */
  const changed = () => {
    const now = new Map(compileContent(root).packs.map(({ entry }) => [entry.id, entry.sha256]));
    return before.filter(({ entry }) => now.get(entry.id) !== entry.sha256).map(({ entry }) => entry.id);
  };

  test('the same content gives the same bytes', () => {
    const texts = (packs: readonly PackToShip[]) => packs.map(({ text }) => text);
    expect(texts(compileContent(root).packs)).toEqual(texts(before));
    expect(before).toHaveLength(authored.length);
    expect(changed()).toEqual([]);
  });

  test.each([
    ['fi/kit/crying.md', 'kit-all-rhythm-1'],
    ['sv/kit/crying.md', 'kit-all-rhythm-1'],
    ['sv/kit/the-couple.md', 'kit-all-parents-1'],
    ['fi/kit/vyssan-lull.md', 'kit-all-rhymes-1'],
  ])('a word more in %s is a new pack %s and nothing else', (path, pack) => {
    edit(path, append('Niin.'));
    expect(changed()).toEqual([pack]);
  });

  test.each([
    ['a title', 'sv/kit/crying.md', (text: string) => text.replace(/^title: /m, 'title: Nu: ')],
    ['a summary', 'fi/kit/crying.md', (text: string) => text.replace(/^summary: .*/m, 'summary: Lyhyesti.')],
    ['so many words that it takes a minute more', 'fi/kit/crying.md', append('sana '.repeat(160))],
    ['an age', 'fi/kit/crying.md', (text: string) => text.replace(/^ages: .*/m, 'ages: { from: 0, to: 7 }')],
    ['a picture', 'fi/kit/crying.md', (text: string) => text.replace(/^picture: .*/m, 'picture: stars')],
    ['another topic of the theme', 'fi/kit/crying.md', (text: string) => text.replace('[care,', '[sleep,')],
  ])('%s is new cards too', (_name, path, change) => {
    edit(path, change);
    expect(changed()).toEqual(['kit-cards-all-authored-1', 'kit-all-rhythm-1']);
  });

  test('an article that moves to another theme is in its new pack alone', () => {
    edit('fi/kit/crying.md', (text) => text.replace('[care, feelings]', '[feelings, care]'));
    expect(changed()).toEqual(['kit-cards-all-authored-1', 'kit-all-rhythm-1', 'kit-all-parents-1']);
    const holding = compileContent(root).packs.filter(
      (pack) =>
        pack.entry.kind === 'kit' && (contentOf(pack) as readonly Article[]).some(({ slug }) => slug === 'crying'),
    );
    expect(holding.map(({ entry }) => entry.id)).toEqual(['kit-all-parents-1']);
  });

  test('a line end or a gap that nobody reads changes nothing', () => {
    edit('fi/kit/crying.md', (text) => text.replaceAll('\n', '\r\n'));
    edit('sv/kit/crying.md', (text) => `${text}\n\n`);
    expect(changed()).toEqual([]);
  });

  test('an article that lacks its other language stops the build', () => {
    rmSync(join(root, 'locales/sv/kit/crying.md'));
    expect(() => compileContent(root)).toThrow(/locales.sv.kit.crying\.md/);
  });

  test('an imported pack that is not the one its manifest lists stops the build', () => {
    const [pack] = before;
    if (!pack) throw new Error('no packs');
    mkdirSync(join(root, 'packs'));
    const file = join(root, 'packs', pack.entry.url.replace('/data/', ''));
    writeFileSync(join(root, 'packs/sample.manifest.json'), manifestText([pack]));
    writeFileSync(file, pack.text);
    expect(compileContent(root).packs.at(-1)).toEqual(pack);
    writeFileSync(file, `${pack.text} `);
    expect(() => compileContent(root)).toThrow(/does not match sample\.manifest\.json; run the import again/);
    writeFileSync(join(root, 'packs/sample.manifest.json'), '<!doctype html>');
    expect(() => compileContent(root)).toThrow('packs/sample.manifest.json: not-json; run the import again');
  });
});
