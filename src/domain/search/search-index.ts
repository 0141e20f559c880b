import { Families } from './families.ts';
import { stemName } from './marks.ts';
import { inverted, type Lists } from './lists.ts';
import type { SegmentTables } from './open-segment.ts';
import { sharedWithBefore } from './near-words.ts';
import { splitUnknown } from './split-unknown.ts';
import { trigramsOf, type Trigrams } from './trigrams.ts';
import { bisect, bytesOf, wordsFrom } from './vocabulary.ts';

/** What a lemma is in a word that it is a part of, or whether that word is derived from it. */
export const roles = { modifier: 0, head: 1, root: 2 } as const;

/** Where lemmas stand: of lemma `n` the documents from `starts[n]` on and its weight in each, in half the room that one number would take. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly documents: Uint16Array | Uint32Array;
  readonly weights: Uint8Array;
}

/** All that is searched, with what is worked out when it is loaded. */
export interface SearchIndex extends Omit<SegmentTables, 'postings'> {
  readonly postings: Postings;
  /** Lemma → words made with it, as lemma × 4 + role. */
  readonly within: Lists;
  readonly trigrams: Trigrams;
  /** Word → how many bytes it shares with the word before. */
  readonly shared: Uint8Array;
  /** Lemmas below this are stems: the names of words that no dictionary knows. */
  readonly stems: number;
  readonly families: Families;
  /** Document → its row; documents of one row are one result with several places. */
  readonly rows: Int32Array;
  readonly rowCount: number;
}

function rowsOf(sameAs: Float64Array): { rows: Int32Array; rowCount: number } {
  const rowOf = new Map<number, number>();
  const rows = new Int32Array(sameAs.length);
  let rowCount = 0;
  for (let document = 0; document < sameAs.length; document++) {
    const hash = sameAs[document] ?? 0;
    const known = hash === 0 ? undefined : rowOf.get(hash);
    rows[document] = known ?? rowCount;
    if (known !== undefined) continue;
    if (hash !== 0) rowOf.set(hash, rowCount);
    rowCount++;
  }
  return { rows, rowCount };
}

/** Stems sort before all words, and lemmas are in the order of their names. */
function countStems({ words, names }: SegmentTables): number {
  const [, end] = wordsFrom(words, bytesOf(stemName('')));
  return bisect(0, names.length, (lemma) => (names[lemma] ?? 0) >= end);
}

function packedPostings({ starts, values }: Lists, documents: number): Postings {
  const packed = documents <= 0x1_0000 ? new Uint16Array(values.length) : new Uint32Array(values.length);
  const weights = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const posting = values[at] ?? 0;
    packed[at] = posting >>> 4;
    weights[at] = posting & 15;
  }
  return { starts, documents: packed, weights };
}

/** Prepares merged segments for searching. */
export function indexOf(merged: SegmentTables): SearchIndex {
  const shared = sharedWithBefore(merged.words);
  const parts = splitUnknown(merged, shared);
  const lemmas = merged.names.length;
  const stems = countStems(merged);
  const compounds = inverted(parts, lemmas, (lemma, place) =>
    place === (parts.starts[lemma + 1] ?? 0) - (parts.starts[lemma] ?? 0) - 1 ? roles.head : roles.modifier,
  );
  const derived = inverted(merged.roots, lemmas, () => roles.root);
  return {
    ...merged,
    parts,
    postings: packedPostings(merged.postings, merged.documents.count),
    within: joined(compounds, derived),
    trigrams: trigramsOf(merged),
    shared,
    stems,
    families: new Families(merged, parts, stems),
    ...rowsOf(merged.documents.sameAs),
  };
}

/** Two lists of the same keys as one. */
function joined(a: Lists, b: Lists): Lists {
  const values = new Uint32Array(a.values.length + b.values.length);
  const starts = new Uint32Array(a.starts.length);
  let at = 0;
  for (let list = 0; list + 1 < starts.length; list++) {
    for (const lists of [a, b]) {
      const [from, to] = [lists.starts[list] ?? 0, lists.starts[list + 1] ?? 0];
      for (let place = from; place < to; place++) values[at++] = lists.values[place] ?? 0;
    }
    starts[list + 1] = at;
  }
  return { starts, values };
}
