import type { AppPage } from '#domain/search/app-page.ts';
import type { SearchDocument } from '#domain/search/document.ts';
import { fieldsOf } from './fields.ts';

/** A page of the app or a reminder as it is found. */
export const appPageDocument = ({ kind, title, summary, keywords, text }: AppPage): SearchDocument => ({
  kind,
  fields: [
    ...fieldsOf('name', title),
    ...fieldsOf('keyword', keywords),
    ...fieldsOf('lead', summary),
    ...fieldsOf('body', text),
  ],
  sameAs: null,
});
