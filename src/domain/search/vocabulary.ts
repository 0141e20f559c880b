/** Words in the order of their bytes, one after the other: word `n` is `bytes[starts[n]] … bytes[starts[n + 1] - 1]`. */
export interface Vocabulary {
  readonly count: number;
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A folded word as the vocabulary holds it. */
export const bytesOf = (word: string): Uint8Array => encoder.encode(word);

export const lengthOfWord = ({ starts }: Vocabulary, word: number): number =>
  (starts[word + 1] ?? 0) - (starts[word] ?? 0);

export function wordAt({ bytes, starts }: Vocabulary, word: number): string {
  const [from, to] = [starts[word] ?? 0, starts[word + 1] ?? 0];
  let text = '';
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    // The decoder takes five times as long for the letters that nearly all words have.
    if (byte > 127) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Where a word stands to a key that may be only its beginning: negative before, 0 when the word begins with it, positive behind. */
function compareStart({ bytes, starts }: Vocabulary, word: number, key: Uint8Array): number {
  const from = starts[word] ?? 0;
  const length = Math.min((starts[word + 1] ?? 0) - from, key.length);
  for (let at = 0; at < length; at++) {
    const difference = (bytes[from + at] ?? 0) - (key[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length < key.length ? -1 : 0;
}

/** The first word from `low` on for which `isBehind` holds; words before it must all be in front. */
export function bisect(low: number, high: number, isBehind: (word: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBehind(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The words that begin with the key: from the first up to, without, the second. */
export function wordsFrom(vocabulary: Vocabulary, key: Uint8Array): readonly [number, number] {
  const from = bisect(0, vocabulary.count, (word) => compareStart(vocabulary, word, key) >= 0);
  return [from, bisect(from, vocabulary.count, (word) => compareStart(vocabulary, word, key) > 0)];
}

/** The number of exactly this word, or -1. The shortest of those that begin with it comes first. */
export function findWord(vocabulary: Vocabulary, key: Uint8Array): number {
  const word = bisect(0, vocabulary.count, (each) => compareStart(vocabulary, each, key) >= 0);
  const isIt =
    word < vocabulary.count &&
    lengthOfWord(vocabulary, word) === key.length &&
    compareStart(vocabulary, word, key) === 0;
  return isIt ? word : -1;
}
