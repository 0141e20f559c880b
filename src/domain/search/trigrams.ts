import type { SegmentTables } from './merge-segments.ts';
import { firstOfWords } from './marks.ts';
import { keepBest, type Weights } from './weights.ts';

/**
 * Three letters in a row, of every word that is in a name or a keyword. Worked out when the index is loaded, for it would be larger
 * than all the rest on its way to the phone.
 */
export interface Trigrams {
  /** Trigram → from where in `holders`. */
  readonly starts: Uint32Array;
  /** Listed words that hold the trigram. */
  readonly holders: Uint16Array | Uint32Array;
  /** Listed word → its number in the vocabulary, and how many trigrams it has. */
  readonly words: Uint32Array;
  readonly sizes: Uint8Array;
  /** Scratch for counting, all zero between two questions. */
  readonly shared: Uint8Array;
}

/** Five bits a letter; the word's ends count as a letter. */
const codes = 1 << 15;
const longest = 40;

/** The trigram that ends at a place: with nothing before the word's beginning and after its end. */
function codeAt(bytes: Uint8Array, from: number, to: number, at: number): number {
  const before = at - 2 < from ? 0 : (bytes[at - 2] ?? 0) & 31;
  const here = (bytes[at - 1] ?? 0) & 31;
  const next = at < to ? (bytes[at] ?? 0) & 31 : 0;
  return (before << 10) | (here << 5) | next;
}

/** Words that stand in a name or keyword, 3 to 40 bytes. */
function headWords({ words, links, heads }: SegmentTables): Uint32Array {
  const found: number[] = [];
  for (let word = 0; word < words.count; word++) {
    const start = words.starts[word] ?? 0;
    const length = (words.starts[word + 1] ?? 0) - start;
    if (length < 3 || length > longest || (words.bytes[start] ?? 0) < firstOfWords) continue;
    const until = links.starts[word + 1] ?? 0;
    for (let at = links.starts[word] ?? 0; at < until; at++)
      if ((heads[links.values[at] ?? 0] ?? 0) > 0) {
        found.push(word);
        break;
      }
  }
  return Uint32Array.from(found);
}

export function trigramsOf(segment: SegmentTables): Trigrams {
  const words = headWords(segment);
  const { bytes, starts: wordStarts } = segment.words;
  const starts = new Uint32Array(codes + 1);
  const sizes = new Uint8Array(words.length);
  let total = 0;
  for (let at = 0; at < words.length; at++) {
    const [from, to] = [wordStarts[words[at] ?? 0] ?? 0, wordStarts[(words[at] ?? 0) + 1] ?? 0];
    sizes[at] = to - from;
    total += to - from;
    for (let place = from + 1; place <= to; place++) {
      const code = codeAt(bytes, from, to, place);
      starts[code + 1] = (starts[code + 1] ?? 0) + 1;
    }
  }
  for (let code = 0; code < codes; code++) starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  const next = starts.slice();
  const holders = words.length <= 0x1_0000 ? new Uint16Array(total) : new Uint32Array(total);
  for (let at = 0; at < words.length; at++) {
    const [from, to] = [wordStarts[words[at] ?? 0] ?? 0, wordStarts[(words[at] ?? 0) + 1] ?? 0];
    for (let place = from + 1; place <= to; place++) {
      const code = codeAt(bytes, from, to, place);
      const free = next[code] ?? 0;
      next[code] = free + 1;
      holders[free] = at;
    }
  }
  return { starts, holders, words, sizes, shared: new Uint8Array(words.length) };
}

const mostAlike = 60;

/**
 * Words that share trigrams with the typed one, weighed by likeness (0.45 × share of the typed word's + 0.55 × Dice) × `scale`;
 * at least `least` of the typed word's trigrams must be there. For a word still being typed its end says nothing.
 */
export function addAlike(
  { links, trigrams }: Pick<SegmentTables, 'links'> & { readonly trigrams: Trigrams },
  typed: Uint8Array,
  isOpen: boolean,
  { scale, least }: { readonly scale: number; readonly least: number },
  weights: Weights,
): void {
  const { starts, holders, words, sizes, shared } = trigrams;
  const codesOfTyped = new Set<number>();
  for (let at = 1; at <= typed.length - (isOpen ? 1 : 0); at++) codesOfTyped.add(codeAt(typed, 0, typed.length, at));
  const seen: number[] = [];
  for (const code of codesOfTyped) {
    const until = starts[code + 1] ?? 0;
    for (let at = starts[code] ?? 0; at < until; at++) {
      const word = holders[at] ?? 0;
      const count = shared[word] ?? 0;
      if (count === 0) seen.push(word);
      if (count < 255) shared[word] = count + 1;
    }
  }
  const size = codesOfTyped.size;
  const alike: { word: number; weight: number }[] = [];
  for (const word of seen) {
    const count = shared[word] ?? 0;
    shared[word] = 0;
    const share = count / size;
    if (share >= least) alike.push({ word, weight: 0.45 * share + (0.55 * 2 * count) / (size + (sizes[word] ?? 0)) });
  }
  alike.sort((a, b) => b.weight - a.weight || a.word - b.word);
  for (const { word, weight } of alike.slice(0, mostAlike)) {
    const listed = words[word] ?? 0;
    const until = links.starts[listed + 1] ?? 0;
    for (let at = links.starts[listed] ?? 0; at < until; at++) keepBest(weights, links.values[at] ?? 0, weight * scale);
  }
}
