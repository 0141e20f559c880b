import { wakeDue, type Pushing } from '#server/sync/push/round.ts';
import { nextTime } from '#server/sync/store/push-phones.ts';

/** A new order may be for the next quarter of an hour: nobody sleeps longer than this. */
const longest = 20_000;
const shortest = 500;

/** Wakes phones at their times until it is closed. */
export interface Pusher {
  /** Tells at once whoever is due. */
  run(): Promise<number>;
  /** Ends after what is under way. */
  close(): Promise<void>;
}

/** Looks again when the next phone is due, at the latest after some seconds; a database that is away is asked again. */
export function startPusher(pushing: Pushing): Pusher {
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<number> = Promise.resolve(0);

  const run = () => (running = running.then(() => wakeDue(pushing)));

  async function look(): Promise<void> {
    let sleep = longest;
    try {
      await run();
      const next = await nextTime(pushing.db);
      if (next !== null) sleep = Math.min(longest, Math.max(shortest, next - pushing.now()));
    } catch {
      running = Promise.resolve(0);
      if (!closed) pushing.log('error', 'push-failed');
    }
    if (!closed) timer = setTimeout(() => void look(), sleep).unref();
  }

  timer = setTimeout(() => void look(), shortest).unref();
  return {
    run,
    async close() {
      closed = true;
      clearTimeout(timer);
      // A failure has been told where it happened.
      await running.catch(() => 0);
    },
  };
}
