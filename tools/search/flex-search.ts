import { Document } from 'flexsearch';
import { fieldWeights } from '#domain/search/field-weights.ts';
import type { FieldKind, SearchDocument } from '#domain/search/document.ts';
import { topTen, type Ask, type Contestant, type Found } from './contestant.ts';
import { flatDocument, flatFields } from './flat-document.ts';

/** A list a field, no marks between them: enough of each that both top tens can be filled. */
const perField = 100;
/** How fast a place in a field's list loses worth. */
const flatness = 10;

const create = () =>
  new Document({ document: { id: 'id', index: flatFields.map((field) => ({ field, tokenize: 'forward' as const })) } });

/** FlexSearch 0.8 over the same documents: its lists come field by field and are merged here by rank and weight. */
export function flexSearch(documents: readonly SearchDocument[]): Contestant {
  const index = create();
  for (const [id, document] of documents.entries()) index.add({ ...flatDocument(document, id) });
  const parts: { key: string; data: Buffer }[] = [];
  index.export((key: string, data: string) => {
    if (data) parts.push({ key, data: Buffer.from(data) });
  });
  const load = (): Ask => {
    const loaded = create();
    for (const { key, data } of parts) loaded.import(key, data.toString('utf8'));
    return ({ text }): Found => {
      const worth = new Map<number, number>();
      for (const { field, result } of loaded.search(text, { limit: perField, suggest: true })) {
        const weight = fieldWeights[field as FieldKind];
        for (const [rank, id] of result.entries())
          worth.set(Number(id), (worth.get(Number(id)) ?? 0) + weight / (flatness + rank));
      }
      const ranked = [...worth].sort((a, b) => b[1] - a[1]).map(([id]) => id);
      const ofKind = (kind: string) => ranked.filter((id) => documents[id]?.kind === kind).slice(0, topTen);
      return { services: ofKind('service'), articles: ofKind('article') };
    };
  };
  return { name: 'FlexSearch', files: parts.map(({ data }) => data), load };
}
