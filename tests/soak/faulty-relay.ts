import { err } from '#domain/result.ts';
import type { Relay } from '#domain/sync/wire/relay.ts';

/**
 * What becomes of one request: it goes well, is slow, gets lost, its answer gets lost, it arrives twice, it arrives long after the
 * phone gave up; or the phone is switched off before it was sent or before its answer was taken.
 */
export const faults = [
  'ok',
  'slow',
  'lost-request',
  'lost-answer',
  'twice',
  'late',
  'off-before',
  'off-after',
] as const;
export type Fault = (typeof faults)[number];

/** The phone was switched off: nothing of the exchange goes on. */
export class SwitchedOff extends Error {}

/** Requests that are still on their way. */
export type Delayed = (() => Promise<unknown>)[];

const lost = () => Promise.resolve(err({ reason: 'offline' as const, retryAfter: null }));
let slow = 0;

/** A relay behind a bad network; `next` tells what becomes of the next request. */
export function faultyRelay(relay: Relay, next: () => Fault, delayed: Delayed): Relay {
  async function send<T>(ask: () => Promise<T>): Promise<T | Awaited<ReturnType<typeof lost>>> {
    switch (next()) {
      case 'slow':
        await new Promise((done) => setTimeout(done, (slow += 1) % 4));
        return ask();
      case 'lost-request':
        return lost();
      case 'lost-answer':
        await ask();
        return lost();
      case 'twice':
        await ask();
        return ask();
      case 'late':
        delayed.push(ask);
        return lost();
      case 'off-before':
        throw new SwitchedOff();
      case 'off-after':
        await ask();
        throw new SwitchedOff();
      case 'ok':
        return ask();
    }
  }
  return {
    ...relay,
    // Small pages, so that histories of a few records turn them too.
    changes: (key, question, signal) =>
      send(() => relay.changes(key, { ...question, limit: Math.min(question.limit, 3) }, signal)),
    push: (...asked) => send(() => relay.push(...asked)),
    live: (...asked) => send(() => relay.live(...asked)),
    get: (...asked) => send(() => relay.get(...asked)),
  };
}
