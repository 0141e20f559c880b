import { memoryRelay } from '#tests/support/memory-relay.ts';
import type { Restorable } from './run-history.ts';

/** A family's relay in memory, for histories by the thousand. */
export function inMemory(now: () => number): Promise<Restorable> {
  const relay = memoryRelay(now);
  return Promise.resolve({
    relay,
    backUp: () => {
      const kept = relay.backUp();
      return Promise.resolve(() => {
        relay.restore(kept);
        return Promise.resolve();
      });
    },
    close: () => Promise.resolve(),
    wipe: () => {
      relay.wipe();
      return Promise.resolve();
    },
  });
}
