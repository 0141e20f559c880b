import type { Service } from '#domain/directory/service.ts';
import type { Article } from '#domain/kit/article.ts';
import type { PackKind } from '#domain/packs/manifest.ts';
import type { AppPage } from '#domain/search/app-page.ts';

/** What can be found: packs of these kinds have a segment, in the order in which a phone that has none yet makes them. */
export const searchedKinds = ['app-pages', 'directory', 'kit'] as const satisfies readonly PackKind[];
export type SearchedKind = (typeof searchedKinds)[number];

export const isSearched = (kind: PackKind): kind is SearchedKind => searchedKinds.some((each) => each === kind);

/** A pack of a kind that is searched, as far as searching goes. */
export type SearchedPack =
  | { readonly kind: 'directory'; readonly content: readonly Service[] }
  | { readonly kind: 'kit'; readonly content: readonly Article[] }
  | { readonly kind: 'app-pages'; readonly content: readonly AppPage[] };
