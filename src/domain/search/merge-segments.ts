import { emptyDocuments, type DocumentTable } from './document-table.ts';
import { ListWriter, listAt, type Lists } from './lists.ts';
import { mergeWords } from './merge-words.ts';
import type { SegmentTables } from './open-segment.ts';

/** Lists of lemmas that a segment has for its lemma, under the merged numbers. */
type ListsFor = (segment: number, lemma: number) => readonly number[];

/** Of two ways to split one compound the plainer one, as `LemmaTable` chooses. */
function plainer(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 0 || b.length > a.length) return a;
  if (b.length < a.length) return b;
  const differing = a.findIndex((part, at) => part !== b[at]);
  return differing >= 0 && (b[differing] ?? 0) < (a[differing] ?? 0) ? b : a;
}

const union = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.length === 0 ? b : [...new Set([...a, ...b])].sort((x, y) => x - y);

function mergeLists(
  lemmas: readonly (readonly (readonly [number, number])[])[],
  listsFor: ListsFor,
  both: (a: readonly number[], b: readonly number[]) => readonly number[],
): Lists {
  const writer = new ListWriter(lemmas.length);
  for (const places of lemmas) {
    const list = places.map(([segment, lemma]) => listsFor(segment, lemma)).reduce(both, []);
    for (const value of list) writer.add(value);
    writer.end();
  }
  return writer.done();
}

function mergeDocuments(tables: readonly DocumentTable[]): DocumentTable {
  const merged = emptyDocuments(tables.reduce((sum, { count }) => sum + count, 0));
  let base = 0;
  for (const table of tables) {
    merged.kinds.set(table.kinds, base);
    merged.urgent.set(table.urgent, base);
    merged.priors.set(table.priors, base);
    merged.fromMonths.set(table.fromMonths, base);
    merged.toMonths.set(table.toMonths, base);
    merged.sameAs.set(table.sameAs, base);
    merged.classes.set(table.classes, base);
    for (const [at, names] of merged.names.entries()) names.set(table.names[at] ?? [], base);
    base += table.count;
  }
  return merged;
}

/**
 * Several segments as one: documents of the first, then of the second …, and words, lemmas and counts as if the documents had been
 * built into one segment. So how documents are spread over packs can change nothing in what is found. One segment is handed back as it is.
 */
export function mergeSegments(segments: readonly SegmentTables[]): SegmentTables {
  const [only] = segments;
  if (only && segments.length === 1) return only;
  const { words, names, spellings, links, lemmaOf } = mergeWords(segments);
  const places: [number, number][][] = Array.from(names, () => []);
  for (const [segment, mapped] of lemmaOf.entries())
    for (const [lemma, merged] of mapped.entries()) places[merged]?.push([segment, lemma]);

  const heads = new Uint32Array(names.length);
  const languages = new Uint8Array(names.length);
  const postings = new ListWriter(names.length);
  const bases: number[] = [];
  for (const { documents } of segments) bases.push((bases.at(-1) ?? 0) + documents.count);
  for (const [merged, each] of places.entries()) {
    for (const [segment, lemma] of each) {
      const own = segments[segment];
      if (!own) continue;
      heads[merged] = (heads[merged] ?? 0) + (own.heads[lemma] ?? 0);
      languages[merged] = (languages[merged] ?? 0) | (own.languages[lemma] ?? 0);
      const shift = ((bases[segment] ?? 0) - own.documents.count) * 16;
      for (const posting of listAt(own.postings, lemma)) postings.add(posting + shift);
    }
    postings.end();
  }
  const renamed = (kind: 'parts' | 'roots'): ListsFor => {
    return (segment, lemma) => {
      const own = segments[segment];
      return own ? Array.from(listAt(own[kind], lemma), (other) => lemmaOf[segment]?.[other] ?? 0) : [];
    };
  };
  return {
    words,
    names,
    spellings,
    links,
    heads,
    languages,
    parts: mergeLists(places, renamed('parts'), plainer),
    roots: mergeLists(places, renamed('roots'), union),
    postings: postings.done(),
    documents: mergeDocuments(segments.map(({ documents }) => documents)),
  };
}
