import type { SearchDocument } from '#domain/search/document.ts';
import { appPageDocument } from './app-page.ts';
import { articleDocument } from './article.ts';
import type { DocumentWords } from './fields.ts';
import type { SearchedPack } from './searched-kinds.ts';
import { serviceDocument } from './service.ts';

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
