import type { FieldKind, SearchDocument } from '#domain/search/document.ts';

/** What the libraries index: one text a field, both languages together. */
export const flatFields: readonly FieldKind[] = ['name', 'keyword', 'place', 'category', 'lead', 'description', 'body'];

export type FlatDocument = { readonly id: number } & Readonly<Record<FieldKind, string>>;

export function flatDocument({ fields }: SearchDocument, id: number): FlatDocument {
  const text = (kind: FieldKind) => fields.flatMap((field) => (field.kind === kind ? [field.text] : [])).join('\n');
  return {
    id,
    name: text('name'),
    keyword: text('keyword'),
    place: text('place'),
    category: text('category'),
    lead: text('lead'),
    description: text('description'),
    body: text('body'),
  };
}
