import { listAt, type Lists } from './lists.ts';

/** The postings of one segment as they lie in it, and the number of its first document in the index. */
export interface PostingColumn {
  readonly bytes: Uint8Array;
  readonly firstDocument: number;
  /** Its lemmas among those of all segments: from the first up to, without, the second. */
  readonly firstLemma: number;
  readonly endLemma: number;
}

/**
 * Where lemmas stand. They stay as packed as they came: unpacking the few lists that a question needs takes less than a hundredth of a
 * millisecond each, and all of them together would be most of the index.
 */
export class Postings {
  /** Lemma → in how many documents it stands. */
  readonly counts: Uint32Array;
  /** What `read` found last: documents, and the weight of the lemma in each (1–15). */
  readonly documents: Uint32Array;
  readonly weights: Uint8Array;
  readonly #columns: readonly PostingColumn[];
  readonly #starts: Uint32Array;
  readonly #runs: Lists | null;

  /**
   * `starts`: for each segment's lemmas, numbered on from segment to segment, where its postings begin. `runs`: lemma → those numbers;
   * `null` when they are the same, for there is one segment.
   */
  constructor(columns: readonly PostingColumn[], counts: Uint32Array, starts: Uint32Array, runs: Lists | null) {
    this.#columns = columns;
    this.#starts = starts;
    this.#runs = runs;
    this.counts = counts;
    const most = counts.reduce((largest, count) => Math.max(largest, count), 0);
    this.documents = new Uint32Array(most);
    this.weights = new Uint8Array(most);
  }

  /** Puts the lemma's documents and weights into `documents` and `weights`; says how many they are. */
  read(lemma: number): number {
    const [first] = this.#columns;
    if (!this.#runs) return first ? this.#unpack(first, lemma, 0) : 0;
    let count = 0;
    for (const run of listAt(this.#runs, lemma)) {
      const column = this.#columns.findLast(({ firstLemma }) => firstLemma <= run);
      if (column) count = this.#unpack(column, run, count);
    }
    return count;
  }

  #unpack({ bytes, firstDocument, endLemma }: PostingColumn, run: number, from: number): number {
    const { documents, weights } = this;
    const starts = this.#starts;
    const end = run + 1 < endLemma ? (starts[run + 1] ?? 0) : bytes.length;
    let at = starts[run] ?? 0;
    let [count, document] = [from, firstDocument];
    while (at < end) {
      let value = bytes[at++] ?? 0;
      if (value > 127) {
        value &= 127;
        for (let shift = 7; shift < 35; shift += 7) {
          const byte = bytes[at++] ?? 0;
          value |= (byte & 127) << shift;
          if (byte < 128) break;
        }
      }
      document += value >>> 4;
      documents[count] = document;
      weights[count++] = value & 15;
    }
    return count;
  }
}
