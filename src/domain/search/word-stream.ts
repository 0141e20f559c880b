import { ByteReader } from './bytes.ts';
import type { ListWriter } from './lists.ts';
import type { Segment } from './open-segment.ts';

/** Longer than any word in a segment, see `LemmaTable`. */
const longestWord = 256;

/** The words of a segment one after the other, in the order of their bytes; only the one that it stands at is unpacked. */
export class WordStream {
  /** The word it stands at: the first `length` bytes of these. */
  readonly bytes = new Uint8Array(longestWord);
  length = 0;
  isOver = false;
  /** How many bytes the word shares with the one written last, by whichever stream. */
  shared = 0;
  readonly #sharedBefore: ByteReader;
  readonly #lengths: ByteReader;
  readonly #letters: Uint8Array;
  readonly #links: ByteReader;
  readonly #spellings: ByteReader;
  #left: number;
  #letter = 0;
  #lemma: number;

  /** `firstLemma`: the number of its first lemma among those of all segments. */
  constructor({ counts, sections }: Segment, firstLemma: number) {
    this.#lemma = firstLemma;
    this.#sharedBefore = new ByteReader(sections.shared);
    this.#lengths = new ByteReader(sections.lengths);
    this.#letters = sections.letters;
    this.#links = new ByteReader(sections.links);
    this.#spellings = new ByteReader(sections.spellings);
    this.#left = counts.words;
    this.next();
  }

  /** Goes on to the next word, or is over. */
  next(): void {
    this.isOver = this.#left === 0;
    if (this.isOver) return;
    this.#left -= 1;
    this.shared = this.#sharedBefore.number();
    this.length = this.shared + this.#lengths.number();
    const [bytes, letters, length] = [this.bytes, this.#letters, this.length];
    let letter = this.#letter;
    for (let at = this.shared; at < length; at++) bytes[at] = letters[letter++] ?? 0;
    this.#letter = letter;
  }

  /** How the word is written, see spelling.ts. To be asked once for each word. */
  spelling(): number {
    return this.#spellings.number();
  }

  /** Adds the word's lemmas to the list, and gives the one that it names itself or -1. To be asked once for each word. */
  addLemmas(list: ListWriter): number {
    const head = this.#links.number();
    let named = -1;
    if (head % 2 === 1) {
      named = this.#lemma++;
      list.add(named);
    }
    let lemma = this.#lemma;
    for (let left = head >>> 1; left > 0; left--) list.add((lemma += this.#links.signed()));
    return named;
  }

  /** How many bytes the word has in common with another, which lies in `bytes` from `start` on; they share `from` at least. */
  common(bytes: Uint8Array, start: number, length: number, from: number): number {
    const own = this.bytes;
    const shorter = Math.min(this.length, length);
    let at = from;
    while (at < shorter && own[at] === bytes[start + at]) at++;
    return at;
  }
}
