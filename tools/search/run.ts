import type { Analyse } from '#domain/search/analysis.ts';
import type { Concept } from '#domain/search/concept.ts';
import type { SearchDocument } from '#domain/search/document.ts';
import { searchDocuments } from './corpus.ts';
import type { Corpus } from './corpus-file.ts';
import type { Contestant } from './contestant.ts';
import { evaluate } from './evaluate.ts';
import { ownSearch } from './own-search.ts';
import { evaluationJson, evaluationText, missesText } from './print.ts';
import type { Query } from './query-file.ts';
import type { SearchRequest } from './request.ts';

/** Only where they are asked for: whoever runs without development packages still gets our own figures. */
async function libraries(documents: readonly SearchDocument[]): Promise<(() => Contestant)[]> {
  const [{ miniSearch }, { flexSearch }] = await Promise.all([import('./mini-search.ts'), import('./flex-search.ts')]);
  return [() => miniSearch(documents), () => flexSearch(documents)];
}

export interface Written {
  readonly out: string;
  readonly error: string;
}

/** Runs what was asked for. What a program reads stands alone in `out`. */
export async function run(
  request: SearchRequest,
  corpus: Corpus,
  queries: readonly Query[],
  own: { readonly analyse: Analyse; readonly concepts: readonly Concept[] },
): Promise<Written> {
  const { documents } = corpus;
  const mapped = searchDocuments(corpus);
  const homes = new Set(queries.flatMap(({ isHome, municipality }) => (isHome ? (municipality ?? []) : [])));
  const contestant = ownSearch(documents, mapped, homes, { ...own, segments: request.segments });
  const ours = evaluate(contestant, queries, documents, request.repeats);
  const evaluations = [ours];
  for (const make of request.compare ? await libraries(mapped) : [])
    evaluations.push(evaluate(make(), queries, documents, request.repeats));
  const misses = request.misses ? `\n${missesText(ours.judged, documents)}` : '';
  const text = `${documents.length} documents, ${queries.length} queries\n${evaluationText(evaluations)}${misses}`;
  if (!request.json) return { out: text, error: '' };
  return { out: `${evaluationJson(ours, documents)}\n`, error: request.compare || request.misses ? text : '' };
}
