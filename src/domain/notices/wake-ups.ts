import { inTime, type Notice } from './notice.ts';

/** A server that wakes the phone learns times rounded to this, so that they tell less of a family. */
const stepMs = 15 * 60_000;
const atMost = 64;

export interface WakeUp<N> {
  readonly at: number;
  /** What falls due between the wake-up before and this one. */
  readonly notices: readonly N[];
}

/** The next times at which the phone should be woken, earliest first. Rounded up: nothing is told before its time. */
export function wakeUps<N extends Notice>(notices: readonly N[], now: number): WakeUp<N>[] {
  const byTime = new Map<number, N[]>();
  for (const notice of [...notices].sort(inTime)) {
    if (notice.at <= now) continue;
    const at = Math.ceil(notice.at / stepMs) * stepMs;
    byTime.set(at, [...(byTime.get(at) ?? []), notice]);
  }
  return [...byTime].slice(0, atMost).map(([at, due]) => ({ at, notices: due }));
}
