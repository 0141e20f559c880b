import { Families } from './families.ts';
import { stemName } from './marks.ts';
import { inverted, type Lists } from './lists.ts';
import type { SegmentTables } from './merge-segments.ts';
import { splitUnknown } from './split-unknown.ts';
import { trigramsOf, type Trigrams } from './trigrams.ts';
import { bisect, bytesOf, wordsFrom } from './vocabulary.ts';

/** What a lemma is in a word that it is a part of, or whether that word is derived from it. */
export const roles = { modifier: 0, head: 1, root: 2 } as const;

/** All that is searched, with what is worked out when it is loaded. */
export interface SearchIndex extends SegmentTables {
  /** Lemma → words made with it, as lemma × 4 + role. */
  readonly within: Lists;
  readonly trigrams: Trigrams;
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

/** Prepares merged segments for searching. */
export function indexOf(merged: SegmentTables): SearchIndex {
  const parts = splitUnknown(merged);
  const lemmas = merged.names.length;
  const stems = countStems(merged);
  const roleOf = (lemma: number, place: number): number =>
    place === (parts.starts[lemma + 1] ?? 0) - (parts.starts[lemma] ?? 0) - 1 ? roles.head : roles.modifier;
  return {
    ...merged,
    parts,
    within: inverted(
      [
        { lists: parts, mark: roleOf },
        { lists: merged.roots, mark: () => roles.root },
      ],
      lemmas,
    ),
    trigrams: trigramsOf(merged),
    stems,
    families: new Families(merged, parts, stems),
    ...rowsOf(merged.documents.sameAs),
  };
}
