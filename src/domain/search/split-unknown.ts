import { stemName } from './marks.ts';
import { ListWriter, type Lists } from './lists.ts';
import type { SegmentTables } from './merge-segments.ts';
import { bytesOf, findWord, wordsFrom } from './vocabulary.ts';

const leastPart = 4;

interface Split {
  readonly parts: readonly number[];
  readonly score: number;
}

/** The lemma a word form stands for as a part: the first one that occurs in a name, or at all. */
function partOf({ links, postings }: SegmentTables, word: number): number {
  const until = links.starts[word + 1] ?? 0;
  for (let at = links.starts[word] ?? 0; at < until; at++) {
    const lemma = links.values[at] ?? 0;
    if ((postings.counts[lemma] ?? 0) > 1) return lemma;
  }
  return -1;
}

function splitOf(segment: SegmentTables, word: number, beginnings: readonly number[]): Split | null {
  const { bytes, starts } = segment.words;
  const [start, end] = [starts[word] ?? 0, starts[word + 1] ?? 0];
  let best: Split | null = null;
  for (const beginning of beginnings) {
    const length = (starts[beginning + 1] ?? 0) - (starts[beginning] ?? 0);
    // Swedish joins with an "s": "radgivning-s-byra".
    for (const link of [0, 1]) {
      const from = start + length + link;
      if (end - from < leastPart || (link === 1 && bytes[from - 1] !== 0x73)) continue;
      const modifier = partOf(segment, beginning);
      const rest = modifier < 0 ? -1 : findWord(segment.words, bytes.subarray(from, end));
      if (rest < 0) continue;
      const head = partOf(segment, rest);
      const score = Math.min(length, end - from) - link * 0.5;
      if (head >= 0 && score > (best?.score ?? 0)) best = { parts: [modifier, head], score };
    }
  }
  return best;
}

/**
 * Parts of compounds, also of those that no dictionary knows: such a word is split into two words that occur by themselves. This is done over
 * all segments together when they are loaded, so that it does not depend on which word lies in which pack; and only for words of names and
 * keywords, for it takes time.
 */
export function splitUnknown(segment: SegmentTables): Lists {
  const { words, shared, links, parts, names, heads } = segment;
  const [, stemsEnd] = wordsFrom(words, bytesOf(stemName('')));
  const found = new Map<number, Split>();
  /** Words that the current one begins with, shortest first: they stand before it, each the beginning of the next. */
  const open: number[] = [];
  const lengths: number[] = [];
  for (let word = stemsEnd; word < words.count; word++) {
    while ((lengths.at(-1) ?? 0) > (shared[word] ?? 0)) {
      open.pop();
      lengths.pop();
    }
    const until = links.starts[word + 1] ?? 0;
    for (let at = links.starts[word] ?? 0; at < until && open.length > 0; at++) {
      const lemma = links.values[at] ?? 0;
      if ((names[lemma] ?? 0) >= stemsEnd || heads[lemma] === 0) continue;
      const split = splitOf(segment, word, open);
      if (split && split.score > (found.get(lemma)?.score ?? 0)) found.set(lemma, split);
    }
    const length = (words.starts[word + 1] ?? 0) - (words.starts[word] ?? 0);
    if (length >= leastPart) {
      open.push(word);
      lengths.push(length);
    }
  }
  if (found.size === 0) return parts;
  const writer = new ListWriter(names.length);
  for (let lemma = 0; lemma < names.length; lemma++) {
    const own = found.get(lemma)?.parts.filter((part) => part !== lemma);
    for (const part of own ?? parts.values.subarray(parts.starts[lemma], parts.starts[lemma + 1])) writer.add(part);
    writer.end();
  }
  return writer.done();
}
