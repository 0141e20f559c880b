import MiniSearch from 'minisearch';
import { fieldWeights } from '#domain/search/field-weights.ts';
import type { SearchDocument } from '#domain/search/document.ts';
import { topTen, type Ask, type Contestant, type Found } from './contestant.ts';
import { flatDocument, flatFields, type FlatDocument } from './flat-document.ts';

const indexed = { fields: [...flatFields] };
/** As its own guide begins, and as the study measured it: any word, beginnings of words, a fifth of a word wrong. */
const asked = { prefix: true, fuzzy: 0.2, boost: fieldWeights };

/** MiniSearch 7 over the same documents. It knows nothing of a parent's own municipality. */
export function miniSearch(documents: readonly SearchDocument[]): Contestant {
  const index = new MiniSearch<FlatDocument>(indexed);
  index.addAll(documents.map(flatDocument));
  const file = Buffer.from(JSON.stringify(index));
  const load = (): Ask => {
    const loaded = MiniSearch.loadJSON<FlatDocument>(file.toString('utf8'), indexed);
    return ({ text }): Found => {
      const services: number[] = [];
      const articles: number[] = [];
      for (const { id } of loaded.search(text, asked)) {
        if (typeof id !== 'number') continue;
        const list = documents[id]?.kind === 'article' ? articles : services;
        if (list.length < topTen) list.push(id);
        if (services.length === topTen && articles.length === topTen) break;
      }
      return { services, articles };
    };
  };
  return { name: 'MiniSearch', files: [file], load };
}
