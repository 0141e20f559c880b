import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articles } from '#content/kit/articles.ts';
import { authoredServices } from '#content/directory/directory.ts';
import { places, placesCollected } from '#content/places/places.ts';
import type { Service } from '#domain/directory/service.ts';
import type { Article } from '#domain/kit/article.ts';
import type { Language } from '#domain/language.ts';
import type { PackEntry } from '#domain/packs/manifest.ts';
import { readManifest } from '#domain/packs/read-pack.ts';
import { writeListPacks, writeSinglePack, type WrittenPack } from '#domain/packs/write-packs.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { compileArticle } from './compile-article.ts';

export const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** The kit in both languages, in the order of `content/kit/articles.ts`. */
export function compileKit(root: string): Article[] {
  const text = (language: Language, slug: string) => {
    const file = `locales/${language}/kit/${slug}.md`;
    return compileArticle(readFileSync(join(root, file), 'utf8'), file);
  };
  return articles.map((meta) => ({ ...meta, texts: { fi: text('fi', meta.slug), sv: text('sv', meta.slug) } }));
}

/** A file for `dist/data` and its line in the manifest. */
export interface PackToShip {
  readonly entry: PackEntry;
  readonly text: string;
}

/** Packs that the directory tool left in `packs/`, checked against their own manifest before they are shipped. */
function importedPacks(folder: string): PackToShip[] {
  const names = readdirSafely(folder).filter((name) => name.endsWith('.manifest.json'));
  return names.flatMap((name) => {
    const manifest = readManifest(readFileSync(join(folder, name), 'utf8'));
    if (!manifest.ok) throw new Error(`packs/${name}: ${manifest.error.reason}; run the import again`);
    return manifest.value.packs.map((entry) => {
      const text = readFileSync(join(folder, entry.url.replace('/data/', '')), 'utf8');
      if (sha256(text) !== entry.sha256)
        throw new Error(`packs/${entry.url.replace('/data/', '')} does not match ${name}; run the import again`);
      return { entry, text };
    });
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
    ...writeListPacks(
      { ...authored, kind: 'directory', built: newestCheck(authoredServices) },
      authoredServices,
      sha256,
    ),
    ...writeListPacks({ ...authored, kind: 'kit', built: newestCheck(kit) }, kit, sha256),
  ];
  return { services: authoredServices, articles: kit, packs: [...packs, ...importedPacks(join(root, 'packs'))] };
}

/** The text of `/data/manifest.json`. */
export const manifestText = (packs: readonly PackToShip[]): string =>
  JSON.stringify({ format: 1, packs: packs.map(({ entry }) => entry) });
