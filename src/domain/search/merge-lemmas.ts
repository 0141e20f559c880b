import { ByteReader } from './bytes.ts';
import { lengthOfList, ListWriter, listAt, type Lists } from './lists.ts';
import type { Segment } from './open-segment.ts';
import { Postings, type PostingColumn } from './postings.ts';

/** What is known of lemmas, in the order of their names. */
export interface MergedLemmas {
  /** Lemma → in how many documents it is in a name or keyword. */
  readonly heads: Uint32Array;
  /** Lemma → bit 1 Finnish, bit 2 Swedish. */
  readonly languages: Uint8Array;
  /** Lemma → parts of the compound, the head last. */
  readonly parts: Lists;
  /** Lemma → what it is derived from, and the stem it is kept under. */
  readonly roots: Lists;
  readonly postings: Postings;
}

type Choose = (a: readonly number[], b: readonly number[]) => readonly number[];

/** Of two ways to split one compound the plainer one, as `LemmaTable` chooses. */
const plainer: Choose = (a, b) => {
  if (a.length === 0) return b;
  if (b.length === 0 || b.length > a.length) return a;
  if (b.length < a.length) return b;
  const differing = a.findIndex((part, at) => part !== b[at]);
  return differing >= 0 && (b[differing] ?? 0) < (a[differing] ?? 0) ? b : a;
};

const union: Choose = (a, b) => (a.length === 0 ? b : [...new Set([...a, ...b])].sort((x, y) => x - y));

/** Lemma → its numbers in the segments, in their order. */
function runsOf(lemmaOf: Uint32Array, lemmas: number): Lists {
  const starts = new Uint32Array(lemmas + 1);
  for (const lemma of lemmaOf) starts[lemma + 1] = (starts[lemma + 1] ?? 0) + 1;
  for (let lemma = 0; lemma < lemmas; lemma++) starts[lemma + 1] = (starts[lemma + 1] ?? 0) + (starts[lemma] ?? 0);
  const next = starts.slice();
  const values = new Uint32Array(lemmaOf.length);
  for (let run = 0; run < lemmaOf.length; run++) {
    const lemma = lemmaOf[run] ?? 0;
    const place = next[lemma] ?? 0;
    values[place] = run;
    next[lemma] = place + 1;
  }
  return { starts, values };
}

/** Parts and roots of each segment's lemmas, numbered on from segment to segment, under the merged numbers. */
function edgesOf(segments: readonly Segment[], lemmaOf: Uint32Array): { parts: Lists; roots: Lists } {
  const [parts, roots] = [new ListWriter(lemmaOf.length), new ListWriter(lemmaOf.length)];
  let base = 0;
  for (const { counts, sections } of segments) {
    const reader = new ByteReader(sections.edges);
    for (let lemma = base; lemma < base + counts.lemmas; lemma++) {
      const [partCount, rootCount] = [reader.number(), reader.number()];
      for (let at = 0; at < partCount; at++) parts.add(lemmaOf[lemma + reader.signed()] ?? 0);
      for (let at = 0; at < rootCount; at++) roots.add(lemmaOf[lemma + reader.signed()] ?? 0);
      parts.end();
      roots.end();
    }
    base += counts.lemmas;
  }
  return { parts: parts.done(), roots: roots.done() };
}

/** Of a lemma that several segments have the lists of all as one. */
function mergedLists(lists: Lists, runs: Lists, choose: Choose): Lists {
  const lemmas = runs.starts.length - 1;
  const writer = new ListWriter(lemmas, lists.values.length);
  for (let lemma = 0; lemma < lemmas; lemma++) {
    const until = runs.starts[lemma + 1] ?? 0;
    let [told, last] = [0, 0];
    for (let at = runs.starts[lemma] ?? 0; at < until; at++) {
      const run = runs.values[at] ?? 0;
      if (lengthOfList(lists, run) === 0) continue;
      told += 1;
      last = run;
    }
    // Most segments know nothing more of a lemma than that it is one.
    const merged =
      told < 2
        ? listAt(lists, told === 0 ? (runs.values[until - 1] ?? 0) : last)
        : Array.from(listAt(runs, lemma), (run) => Array.from(listAt(lists, run))).reduce(choose, []);
    for (const value of merged) writer.add(value);
    writer.end();
  }
  return writer.done();
}

/** Merges what segments know of their lemmas, as if all documents had been built into one; `lemmaOf` as `mergeWords` gives it. */
export function mergeLemmas(segments: readonly Segment[], lemmas: number, lemmaOf: Uint32Array): MergedLemmas {
  const [heads, counts] = [new Uint32Array(lemmas), new Uint32Array(lemmas)];
  const languages = new Uint8Array(lemmas);
  const starts = new Uint32Array(lemmaOf.length);
  const columns: PostingColumn[] = [];
  let [run, firstDocument] = [0, 0];
  for (const { counts: own, sections } of segments) {
    const reader = new ByteReader(sections.lemmas);
    const bytes = sections.postings;
    columns.push({ bytes, firstDocument, firstLemma: run, endLemma: run + own.lemmas });
    let at = 0;
    for (let left = own.lemmas; left > 0; left--) {
      const lemma = lemmaOf[run] ?? 0;
      const flags = reader.number();
      const count = Math.min(reader.number(), bytes.length - at);
      heads[lemma] = (heads[lemma] ?? 0) + (flags >>> 2);
      languages[lemma] = (languages[lemma] ?? 0) | (flags & 3);
      counts[lemma] = (counts[lemma] ?? 0) + count;
      starts[run++] = at;
      for (let postings = count; postings > 0 && at < bytes.length; at++) if ((bytes[at] ?? 0) < 128) postings -= 1;
    }
    firstDocument += own.documents;
  }
  const runs = segments.length === 1 ? null : runsOf(lemmaOf, lemmas);
  const { parts, roots } = edgesOf(segments, lemmaOf);
  return {
    heads,
    languages,
    parts: runs ? mergedLists(parts, runs, plainer) : parts,
    roots: runs ? mergedLists(roots, runs, union) : roots,
    postings: new Postings(columns, counts, starts, runs),
  };
}
