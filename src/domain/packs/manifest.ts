import type { CountyCode, MunicipalityCode } from '#domain/ids.ts';
import type { Service } from '#domain/directory/service.ts';
import type { PackedOutlines } from '#domain/geo/outline.ts';
import type { Article, ArticleCard } from '#domain/kit/article.ts';
import type { Municipality, Places } from '#domain/places/places.ts';
import type { AppPage } from '#domain/search/app-page.ts';
import type { SearchWords } from '#domain/search/search-words.ts';

/**
 * What each kind of pack holds. A pack carries one kind of data for one area in both languages,
 * so that switching the language never needs a network.
 */
export interface PackContent {
  readonly directory: readonly Service[];
  readonly kit: readonly Article[];
  readonly 'kit-cards': readonly ArticleCard[];
  readonly places: Places;
  readonly outlines: PackedOutlines;
  readonly 'app-pages': readonly AppPage[];
  readonly concepts: SearchWords;
}
export type PackKind = keyof PackContent;

/** `all`: fetched by every phone. A municipality's code, or its county's: fetched by those who chose a municipality there. */
export type PackArea = 'all' | MunicipalityCode | `county-${CountyCode}`;

/** The areas whose packs a phone in a municipality wants beside those for all. */
export const areasOf = ({ code, county }: Pick<Municipality, 'code' | 'county'>): readonly PackArea[] => [
  code,
  `county-${county}`,
];

/** The version of each kind's content. A newer one than the app knows is refused, and the phone keeps what it has. */
export const packFormats = {
  directory: 2,
  kit: 1,
  'kit-cards': 1,
  places: 1,
  outlines: 1,
  'app-pages': 1,
  concepts: 1,
} as const satisfies Record<PackKind, number>;

/** The pack's search segment as a file of its own. Its version is that of the engine that reads it. */
export interface SegmentEntry {
  readonly version: number;
  readonly url: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** One line of `/data/manifest.json`. The url holds the hash, so the file behind it never changes. */
export interface PackEntry {
  /** Stable across versions: `directory-all-1`, `directory-091-tpr-1`. */
  readonly id: string;
  readonly kind: PackKind;
  readonly area: PackArea;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly url: string;
  /** Day of the data (Europe/Helsinki): when its newest part was last compared with its source. */
  readonly built: string;
  /** Absent: the pack is not searched, or whoever wrote it made none; the phone then makes its own. */
  readonly search?: SegmentEntry;
}

/** Names a pack as it was at one time: what points into it by position is right for this version alone. */
export const versionOf = ({ id, sha256 }: Pick<PackEntry, 'id' | 'sha256'>): string => `${id}@${sha256}`;

export interface PackManifest {
  readonly format: 1;
  readonly packs: readonly PackEntry[];
}

/** The file behind a `PackEntry`: `format` guards against a newer writer (see `packFormats`). */
export interface PackFile<K extends PackKind = PackKind> {
  readonly format: number;
  readonly id: string;
  readonly kind: K;
  readonly area: PackArea;
  readonly built: string;
  readonly content: PackContent[K];
}

/** No pack is larger than this, raw: one value of this size opens in milliseconds on a cheap phone (engineering notes in docs/data.md). */
export const packByteLimit = 500_000;
