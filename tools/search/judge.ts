import type { CorpusDocument } from './corpus-file.ts';
import type { Found } from './contestant.ts';
import type { Query } from './query-file.ts';

/** How one query did: `null` figures when it expects nothing. */
export interface Judged {
  readonly query: Query;
  readonly found: Found;
  /** Share of the expected types and articles that stand in the two top tens. */
  readonly recall: number | null;
  /** 1 / rank of the first expected document, in the list where it stands higher; 0 when there is none. */
  readonly reciprocal: number | null;
  /** Expected and not found. */
  readonly missing: readonly string[];
}

type Fits = (document: CorpusDocument) => boolean;

/** A type, or the id of one document. */
const isOf =
  (wanted: string): Fits =>
  ({ id, t }) =>
    id === wanted || t.includes(wanted);

/**
 * A service of the municipality that the query means, or of none (the whole country's). Where the corpus has no such service in
 * that municipality, nobody could find it there, and one of another place counts.
 */
function fitting(query: Query, documents: readonly CorpusDocument[]): (wanted: string) => Fits {
  const { municipality } = query;
  const near: Fits = ({ m }) => municipality === null || m === municipality || m === -1;
  return (wanted) => {
    const fits = isOf(wanted);
    const isThere = municipality === null || documents.some((each) => each.k === 's' && fits(each) && near(each));
    return isThere ? (each) => fits(each) && near(each) : fits;
  };
}

const rankOf = (list: readonly CorpusDocument[], wanted: readonly Fits[]): number =>
  list.findIndex((each) => wanted.some((fits) => fits(each)));

/** Judges what a search found for a query. */
export function judge(query: Query, found: Found, documents: readonly CorpusDocument[]): Judged {
  const listed = (positions: readonly number[]) => positions.flatMap((at) => documents[at] ?? []);
  const services = listed(found.services);
  const articles = listed(found.articles);
  const service = fitting(query, documents);
  const missing = [
    ...query.services.filter((wanted) => !services.some(service(wanted))),
    ...query.articles.filter((wanted) => !articles.some(isOf(wanted))),
  ];
  const expected = query.services.length + query.articles.length;
  if (expected === 0) return { query, found, recall: null, reciprocal: null, missing };
  const ranks = [rankOf(services, query.services.map(service)), rankOf(articles, query.articles.map(isOf))];
  const best = ranks.filter((rank) => rank >= 0);
  return {
    query,
    found,
    recall: (expected - missing.length) / expected,
    reciprocal: best.length === 0 ? 0 : 1 / (1 + Math.min(...best)),
    missing,
  };
}
