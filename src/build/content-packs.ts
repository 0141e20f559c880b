import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { authoredServices } from '#content/directory/directory.ts';
import { kitSources } from '#content/kit/sources/sources.ts';
import { rules } from '#content/rules/rules.ts';
import { wordsChecked } from '#content/search/app-pages.ts';
import { concepts } from '#content/search/concepts/concepts.ts';
import { packedOutlines } from '#content/places/outlines.ts';
import { places, placesCollected } from '#content/places/places.ts';
import type { Service } from '#domain/directory/service.ts';
import { cardOf, type Article } from '#domain/kit/article.ts';
import { byKitOrder, themeOfArticle } from '#domain/kit/kit-order.ts';
import { kitThemes } from '#domain/kit/topics.ts';
import type { Language } from '#domain/language.ts';
import type { PackEntry } from '#domain/packs/manifest.ts';
import { readManifest } from '#domain/packs/read-pack.ts';
import { writeListPacks, writeSinglePack, type WrittenPack } from '#domain/packs/write-packs.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { appPages } from './app-pages.ts';
import { compileArticle } from './compile-article.ts';
import { searchWords } from './search-words.ts';

export const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** The articles there are, by the Finnish files. */
export const kitSlugs = (root: string): string[] =>
  readdirSync(join(root, 'locales/fi/kit'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));

/** One article of the kit, from its two files. Throws an ArticleError with file and place. */
function compileSlug(root: string, slug: string): Article {
  const file = (language: Language) => {
    const path = `locales/${language}/kit/${slug}.md`;
    return { file: path, source: readFileSync(join(root, path), 'utf8') };
  };
  return compileArticle(slug, { fi: file('fi'), sv: file('sv') }, kitSources);
}

/** The kit in both languages, in its reading order. */
export const compileKit = (root: string): Article[] =>
  kitSlugs(root)
    .map((slug) => compileSlug(root, slug))
    .sort(byKitOrder);

/** One pack a theme, so that a small correction is a small download, and the cards of them all for the lists. */
function kitPacks(kit: readonly Article[]): WrittenPack[] {
  const request = { area: 'all', name: 'authored' } as const;
  return [
    ...writeListPacks({ ...request, kind: 'kit-cards', built: newestCheck(kit) }, kit.map(cardOf), sha256),
    ...kitThemes.flatMap((theme) => {
      const own = kit.filter((article) => themeOfArticle(article) === theme);
      return own.length === 0
        ? []
        : writeListPacks({ ...request, kind: 'kit', name: theme, built: newestCheck(own) }, own, sha256);
    }),
  ];
}

/** A file for `dist/data` and its line in the manifest. */
export interface PackToShip {
  readonly entry: PackEntry;
  readonly text: string;
  /** Its search segment: absent when none has been made yet, `null` when it is not searched. */
  readonly segment?: Uint8Array | null;
}

/** The bytes of a file in `packs/`, held against the hash that its manifest names. */
function importedFile(folder: string, { url, sha256: hash }: Pick<PackEntry, 'url' | 'sha256'>, from: string): Buffer {
  const file = url.replace('/data/', '');
  const bytes = readFileSync(join(folder, file));
  if (sha256(bytes) !== hash) throw new Error(`packs/${file} does not match ${from}; run the import again`);
  return bytes;
}

/** Packs that the directory tool left in `packs/`, checked against their own manifest before they are shipped. */
function importedPacks(folder: string): PackToShip[] {
  const names = readdirSafely(folder).filter((name) => name.endsWith('.manifest.json'));
  return names.flatMap((name) => {
    const manifest = readManifest(readFileSync(join(folder, name), 'utf8'));
    if (!manifest.ok) throw new Error(`packs/${name}: ${manifest.error.reason}; run the import again`);
    return manifest.value.packs.map((entry) => ({
      entry,
      text: importedFile(folder, entry, name).toString(),
      ...(entry.search && { segment: importedFile(folder, entry.search, name) }),
    }));
  });
}

function readdirSafely(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // No imports: the edition ships the authored entries alone.
  }
}

export interface Content {
  readonly services: readonly Service[];
  readonly articles: readonly Article[];
  readonly packs: readonly PackToShip[];
}

/** The newest day on which any of it was checked: the date of the data, whenever it is built. */
const newestCheck = (items: readonly { readonly checked: string }[]): LocalDate =>
  localDate(
    items
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? '',
  );

/**
 * Everything the phones will store, compiled, validated and sealed. `root` is the project. Nothing here depends on the day of the
 * build: the same content gives the same bytes and hashes, so that a new release of the app fetches no data again.
 */
export function compileContent(root: string): Content {
  const kit = compileKit(root);
  const authored = { area: 'all', name: 'authored' } as const;
  const packs: WrittenPack[] = [
    writeSinglePack({ ...authored, kind: 'places', built: placesCollected }, places, sha256),
    writeSinglePack({ ...authored, kind: 'outlines', built: placesCollected }, packedOutlines, sha256),
    ...writeListPacks(
      { ...authored, kind: 'directory', built: newestCheck(authoredServices) },
      authoredServices,
      sha256,
    ),
    ...kitPacks(kit),
    ...writeListPacks({ ...authored, kind: 'app-pages', built: newestCheck(rules) }, appPages(root), sha256),
    writeSinglePack({ ...authored, kind: 'concepts', built: wordsChecked }, searchWords(root, concepts), sha256),
  ];
  return { services: authoredServices, articles: kit, packs: [...packs, ...importedPacks(join(root, 'packs'))] };
}

/** The text of `/data/manifest.json`. */
export const manifestText = (packs: readonly PackToShip[]): string =>
  JSON.stringify({ format: 1, packs: packs.map(({ entry }) => entry) });
