import { ListWriter, listAt, type Lists } from './lists.ts';
import type { SegmentTables } from './open-segment.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of several segments as one list, and under which number each segment's words and lemmas are in it. */
export interface MergedWords {
  readonly words: Vocabulary;
  readonly names: Uint32Array;
  readonly spellings: Uint16Array;
  readonly links: Lists;
  /** For each segment: its lemma → the merged lemma. */
  readonly lemmaOf: readonly Uint32Array[];
}

function compareWords(a: Vocabulary, wordA: number, b: Vocabulary, wordB: number): number {
  const [startA, startB] = [a.starts[wordA] ?? 0, b.starts[wordB] ?? 0];
  const [lengthA, lengthB] = [(a.starts[wordA + 1] ?? 0) - startA, (b.starts[wordB + 1] ?? 0) - startB];
  const shorter = Math.min(lengthA, lengthB);
  for (let at = 0; at < shorter; at++) {
    const difference = (a.bytes[startA + at] ?? 0) - (b.bytes[startB + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}

interface Step {
  readonly segment: number;
  readonly word: number;
}

/** Goes through the words of all segments in order; a word that several have is given once, with each of its places. */
function eachWord(lists: readonly Vocabulary[], visit: (places: readonly Step[]) => void): void {
  const at = new Uint32Array(lists.length);
  for (;;) {
    let places: Step[] = [];
    for (const [segment, list] of lists.entries()) {
      const word = at[segment] ?? 0;
      if (word >= list.count) continue;
      const least = places[0];
      const order = least ? compareWords(list, word, lists[least.segment] ?? list, least.word) : 0;
      if (order < 0) places = [{ segment, word }];
      else if (order === 0) places.push({ segment, word });
    }
    if (places.length === 0) return;
    for (const { segment } of places) at[segment] = (at[segment] ?? 0) + 1;
    visit(places);
  }
}

/** Lemma numbers of a segment by the word that is their name. */
function lemmaByName({ words, names }: SegmentTables): Int32Array {
  const lemmas = new Int32Array(words.count).fill(-1);
  for (const [lemma, word] of names.entries()) lemmas[word] = lemma;
  return lemmas;
}

/** Merges the word lists. The outcome is the same in whatever order, and however the words are spread over the segments. */
export function mergeWords(segments: readonly SegmentTables[]): MergedWords {
  const lists = segments.map(({ words }) => words);
  const named = segments.map(lemmaByName);
  const lemmaOf = segments.map(({ names }) => new Uint32Array(names.length));
  const most = lists.reduce((sum, { count }) => sum + count, 0);
  const starts = new Uint32Array(most + 1);
  const bytes = new Uint8Array(lists.reduce((sum, list) => sum + list.bytes.length, 0));
  const names = new Uint32Array(most);
  const spellings = new Uint16Array(most);
  const steps: (readonly Step[])[] = [];
  let [end, count, lemmas] = [0, 0, 0];
  eachWord(lists, (places) => {
    const [first] = places;
    const list = first && lists[first.segment];
    if (!list) return;
    const word = list.bytes.subarray(list.starts[first.word], list.starts[first.word + 1]);
    bytes.set(word, end);
    end += word.length;
    let isName = false;
    for (const { segment, word: own } of places) {
      spellings[count] = Math.max(spellings[count] ?? 0, segments[segment]?.spellings[own] ?? 0);
      const lemma = named[segment]?.[own] ?? -1;
      const mapped = lemmaOf[segment];
      if (lemma < 0 || !mapped) continue;
      mapped[lemma] = lemmas;
      isName = true;
    }
    if (isName) names[lemmas++] = count;
    steps.push(places);
    starts[++count] = end;
  });
  const links = new ListWriter(count);
  for (const places of steps) {
    const found = new Set<number>();
    for (const { segment, word } of places) {
      const [own, mapped] = [segments[segment], lemmaOf[segment]];
      if (own && mapped) for (const lemma of listAt(own.links, word)) found.add(mapped[lemma] ?? 0);
    }
    for (const lemma of [...found].sort((a, b) => a - b)) links.add(lemma);
    links.end();
  }
  return {
    words: { count, bytes: bytes.slice(0, end), starts: starts.slice(0, count + 1) },
    names: names.slice(0, lemmas),
    spellings: spellings.slice(0, count),
    links: links.done(),
    lemmaOf,
  };
}
