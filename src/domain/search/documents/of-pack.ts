import type { Service } from '#domain/directory/service.ts';
import type { Article } from '#domain/kit/article.ts';
import type { PackKind } from '#domain/packs/manifest.ts';
import type { AppPage } from '#domain/search/app-page.ts';
import type { SearchDocument } from '#domain/search/document.ts';
import { appPageDocument } from './app-page.ts';
import { articleDocument } from './article.ts';
import type { DocumentWords } from './fields.ts';
import { serviceDocument } from './service.ts';

/** What can be found: packs of these kinds have a segment, in the order in which a phone that has none yet makes them. */
export const searchedKinds = ['app-pages', 'directory', 'kit'] as const satisfies readonly PackKind[];
export type SearchedKind = (typeof searchedKinds)[number];

export const isSearched = (kind: PackKind): kind is SearchedKind => searchedKinds.some((each) => each === kind);

/** A pack of a kind that is searched, as far as searching goes. */
export type SearchedPack =
  | { readonly kind: 'directory'; readonly content: readonly Service[] }
  | { readonly kind: 'kit'; readonly content: readonly Article[] }
  | { readonly kind: 'app-pages'; readonly content: readonly AppPage[] };

/** The documents of a pack, each at the place of its entry. */
export function documentsOf(pack: SearchedPack, context: DocumentWords): readonly SearchDocument[] {
  switch (pack.kind) {
    case 'directory':
      return pack.content.map((service) => serviceDocument(service, context));
    case 'kit':
      return pack.content.map((article) => articleDocument(article, context));
    case 'app-pages':
      return pack.content.map(appPageDocument);
  }
}

/** By what each entry of a pack is opened, in its order: the id of a service or a page, the slug of an article. */
export const idsOf = (pack: SearchedPack): readonly string[] =>
  pack.kind === 'kit' ? pack.content.map(({ slug }) => slug) : pack.content.map(({ id }) => id);
