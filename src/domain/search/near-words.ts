import { firstOfWords } from './marks.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface NearWord {
  readonly word: number;
  readonly distance: number;
  readonly sameStart: boolean;
}

const far = 99;

/**
 * Words at most `most` edits away from the typed one (a letter more, less, other, or two swapped). For a word still being typed (`isOpen`)
 * its nearest beginning counts. Rows of the table are shared between words that begin alike, and what began too badly is skipped.
 */
export function nearWords(
  vocabulary: Vocabulary,
  shared: Uint8Array,
  typed: Uint8Array,
  most: number,
  isOpen: boolean,
): NearWord[] {
  const { count, bytes, starts } = vocabulary;
  const length = typed.length;
  const depth = length + most;
  const rows = Array.from({ length: depth + 1 }, (_, at) => {
    const row = new Uint8Array(length + 2).fill(far);
    row[0] = at;
    return row;
  });
  for (let at = 0; at <= length; at++) (rows[0] as Uint8Array)[at] = at;
  /** The typed word's distance to the best beginning of the word, by how much of the word was read. */
  const bestStart = new Uint8Array(depth + 1).fill(far);
  const found: NearWord[] = [];
  let valid = 0;
  let deadAt = 0;
  for (let word = 0; word < count; word++) {
    const start = starts[word] ?? 0;
    if ((bytes[start] ?? 0) < firstOfWords) continue;
    const same = shared[word] ?? 0;
    const wordLength = (starts[word + 1] ?? 0) - start;
    if (deadAt === 0 || same < deadAt) {
      valid = Math.min(valid, same);
      deadAt = 0;
      const until = Math.min(wordLength, depth);
      while (valid < until && deadAt === 0) {
        valid += 1;
        const least = fillRow(rows, valid, bytes, start, typed, most);
        bestStart[valid] = Math.min(bestStart[valid - 1] ?? far, rows[valid]?.[length] ?? far);
        if (least > most) deadAt = valid;
      }
    }
    const distance = isOpen
      ? (bestStart[Math.min(valid, wordLength)] ?? far)
      : deadAt > 0 || wordLength > depth
        ? far
        : (rows[wordLength]?.[length] ?? far);
    if (distance <= most) found.push({ word, distance, sameStart: bytes[start] === typed[0] });
  }
  return found;
}

/** Fills the row for the word's first `depth` letters within the band; gives the least value in it. */
function fillRow(
  rows: readonly Uint8Array[],
  depth: number,
  bytes: Uint8Array,
  start: number,
  typed: Uint8Array,
  most: number,
): number {
  const [row, above, twoAbove] = [rows[depth], rows[depth - 1], rows[depth - 2]];
  if (!row || !above) return far;
  const letter = bytes[start + depth - 1] ?? 0;
  const before = bytes[start + depth - 2] ?? 0;
  const [from, to] = [Math.max(1, depth - most), Math.min(typed.length, depth + most)];
  if (from > 1) row[from - 1] = far;
  let least = from === 1 ? depth : far;
  for (let at = from; at <= to; at++) {
    const here = typed[at - 1] ?? 0;
    let value = (above[at - 1] ?? far) + (here === letter ? 0 : 1);
    if (at < depth + most) value = Math.min(value, (above[at] ?? far) + 1);
    value = Math.min(value, (row[at - 1] ?? far) + 1);
    if (twoAbove && at > 1 && letter === typed[at - 2] && before === here)
      value = Math.min(value, (twoAbove[at - 2] ?? far) + 1);
    row[at] = value;
    if (value < least) least = value;
  }
  if (to < typed.length) row[to + 1] = far;
  return least;
}
