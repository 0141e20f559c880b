import { fitted, ListWriter, type Lists } from './lists.ts';
import type { Segment } from './open-segment.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordStream } from './word-stream.ts';

/** The words of several segments as one list, and under which number each segment's lemmas are in it. */
export interface MergedWords {
  readonly words: Vocabulary;
  /** Word → how many bytes it shares with the word before. */
  readonly shared: Uint8Array;
  /** Word → how it is written, see `spelled`. */
  readonly spellings: Uint16Array;
  /** Word → its lemmas. */
  readonly links: Lists;
  /** Lemma → the word that is its name. */
  readonly names: Uint32Array;
  /** Lemma of a segment (numbered on from segment to segment) → lemma. */
  readonly lemmaOf: Uint32Array;
}

/** The stream whose word comes first, or `null` when all are over. */
function firstOf(streams: readonly WordStream[]): WordStream | null {
  let first: WordStream | null = null;
  for (const stream of streams) {
    if (stream.isOver) continue;
    // All of them come after the last word: who shares more with it is nearer to it.
    if (!first || stream.shared > first.shared) first = stream;
    else if (stream.shared === first.shared && isBefore(stream, first)) first = stream;
  }
  return first;
}

function isBefore(stream: WordStream, other: WordStream): boolean {
  const same = stream.common(other.bytes, 0, other.length, stream.shared);
  if (same === other.length) return false;
  return same === stream.length || (stream.bytes[same] ?? 0) < (other.bytes[same] ?? 0);
}

/** The bytes of all words if no segment had a word of another. */
function mostBytes(segments: readonly Segment[]): number {
  let most = 0;
  for (const { sections } of segments) {
    const { shared, letters } = sections;
    most += shared.reduce((sum, each) => sum + each, letters.length);
  }
  return most;
}

/** Each word's lemmas under their merged numbers, in order, each once. Changes the lists it is given. */
function renamed({ starts, values }: Lists, lemmaOf: Uint32Array): Lists {
  const writer = new ListWriter(starts.length - 1, values.length);
  for (let word = 0; word + 1 < starts.length; word++) {
    const [from, to] = [starts[word] ?? 0, starts[word + 1] ?? 0];
    for (let at = from; at < to; at++) {
      const lemma = lemmaOf[values[at] ?? 0] ?? 0;
      let place = at;
      for (; place > from && (values[place - 1] ?? 0) > lemma; place--) values[place] = values[place - 1] ?? 0;
      values[place] = lemma;
    }
    for (let at = from; at < to; at++) if (at === from || values[at] !== values[at - 1]) writer.add(values[at] ?? 0);
    writer.end();
  }
  return writer.done();
}

/** Words as they are written one after the other. */
class WordWriter {
  count = 0;
  lemmas = 0;
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #shared: Uint8Array;
  readonly #spellings: Uint16Array;
  readonly #names: Uint32Array;
  readonly #lemmaOf: Uint32Array;
  readonly #links: ListWriter;

  constructor(words: number, bytes: number, lemmas: number) {
    this.#bytes = new Uint8Array(bytes);
    this.#starts = new Uint32Array(words + 1);
    this.#shared = new Uint8Array(words);
    this.#spellings = new Uint16Array(words);
    this.#names = new Uint32Array(lemmas);
    this.#lemmaOf = new Uint32Array(lemmas);
    this.#links = new ListWriter(words, words + (words >> 4));
  }

  /** Writes the word of the stream that comes first; all that stand at the same word give what they know of it and go on. */
  write({ bytes: from, length, shared }: WordStream, streams: readonly WordStream[]): void {
    const bytes = this.#bytes;
    const start = this.#starts[this.count] ?? 0;
    for (let at = 0; at < length; at++) bytes[start + at] = from[at] ?? 0;
    let [isName, spelling] = [false, 0];
    for (const stream of streams) {
      // Who shares less with the word before shares as much with this one.
      if (stream.isOver || stream.shared < shared) continue;
      const common = stream.common(bytes, start, length, shared);
      if (common === length && stream.length === length) {
        const named = stream.addLemmas(this.#links);
        if (named >= 0) this.#lemmaOf[named] = this.lemmas;
        isName ||= named >= 0;
        spelling = Math.max(spelling, stream.spelling());
        stream.next();
      } else stream.shared = common;
    }
    this.#links.end();
    this.#shared[this.count] = shared;
    this.#spellings[this.count] = spelling;
    if (isName) this.#names[this.lemmas++] = this.count;
    this.#starts[++this.count] = start + length;
  }

  done(): MergedWords {
    const { count } = this;
    const starts = fitted(this.#starts, count + 1);
    return {
      words: { count, bytes: fitted(this.#bytes, starts[count] ?? 0), starts },
      shared: fitted(this.#shared, count),
      spellings: fitted(this.#spellings, count),
      links: renamed(this.#links.done(), this.#lemmaOf),
      names: fitted(this.#names, this.lemmas),
      lemmaOf: this.#lemmaOf,
    };
  }
}

/** Merges the word lists. The outcome is the same in whatever order, and however the words are spread over the segments. */
export function mergeWords(segments: readonly Segment[]): MergedWords {
  let [words, lemmas] = [0, 0];
  const streams = segments.map((segment) => {
    const stream = new WordStream(segment, lemmas);
    words += segment.counts.words;
    lemmas += segment.counts.lemmas;
    return stream;
  });
  const writer = new WordWriter(words, mostBytes(segments), lemmas);
  for (let first = firstOf(streams); first; first = firstOf(streams)) writer.write(first, streams);
  return writer.done();
}
