import { brotliCompressSync, constants } from 'node:zlib';
import type { Ask, Asked, Contestant } from './contestant.ts';

/** "päi" of "päivä": each key typed, one after another. */
export function keysOf(asked: Asked): Asked[] {
  const letters = Array.from(asked.text);
  return letters.map((_, at) => ({ ...asked, text: letters.slice(0, at + 1).join('') }));
}

const timed = (work: () => unknown): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

/** What took this long in all is not asked a third time: nothing that disturbed it is that long. */
const longEnough = 200;

function bestOf(repeats: number, work: () => unknown): number {
  let best = Infinity;
  let spent = 0;
  for (let round = 0; round < repeats && (round < 2 || spent < longEnough); round += 1) {
    const time = timed(work);
    best = Math.min(best, time);
    spent += time;
  }
  return best;
}

/**
 * Milliseconds for each key of each query, the best of `repeats` (two for slow ones), so that what else the machine does stays out.
 * Warmed up by a hundred queries first; what several queries begin with is asked once and counts for each.
 */
export function timeKeys(ask: Ask, queries: readonly Asked[], repeats: number): number[] {
  for (const asked of queries.slice(0, 100)) ask(asked);
  const known = new Map<string, number>();
  return queries.flatMap(keysOf).map((asked) => {
    const key = `${asked.language} ${asked.text}`;
    const time = known.get(key) ?? bestOf(repeats, () => ask(asked));
    known.set(key, time);
    return time;
  });
}

const loads = 5;

/** Milliseconds from the stored files to the first answer, the best of five as with the keys. */
export function timeLoad(contestant: Contestant, first: Asked): number {
  return Math.min(...Array.from({ length: loads }, () => timed(() => contestant.load()(first))));
}

/** Larger ones are packed a little less hard: the last percent would take minutes. */
const largeFile = 8_000_000;

/** Bytes as a server sends them. */
export function brotliBytes(files: readonly Uint8Array[]): number {
  return files.reduce((sum, file) => {
    const quality = file.length > largeFile ? 9 : 11;
    return sum + brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  }, 0);
}

export const rawBytes = (files: readonly Uint8Array[]): number => files.reduce((sum, file) => sum + file.length, 0);
