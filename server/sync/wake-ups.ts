/** Who waits for news, by the name of what they wait for: a space, or a mailbox. Of one process. */
export interface WakeUps {
  /** Register before looking whether there is news: what comes in between then counts. */
  waitFor(name: string): Waiting;
  /** Whoever waits for one of these may look again. */
  wake(names: readonly string[]): void;
  /** Everybody, e.g. after a time in which news may have been missed. */
  wakeAll(): void;
  /** From now on nobody waits. */
  close(): void;
  readonly count: () => number;
}

export interface Waiting {
  /** Resolves on news, when the time in ms is over, when the signal says so, or at once when too many wait. */
  news(ms: number, signal: AbortSignal): Promise<void>;
  /** Must be called in the end. */
  end(): void;
}

export interface WaitLimits {
  readonly perName: number;
  readonly altogether: number;
}

interface Waiter {
  woken: boolean;
  wake: () => void;
}

function sleep(waiter: Waiter, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    waiter.wake = done;
    if (waiter.woken || signal.aborted) done();
  });
}

/** An empty waiting room. */
export function createWakeUps({ perName, altogether }: WaitLimits): WakeUps {
  const waiting = new Map<string, Set<Waiter>>();
  let count = 0;
  let closed = false;

  const rouse = (waiters: Iterable<Waiter>) => {
    for (const waiter of waiters) {
      waiter.woken = true;
      waiter.wake();
    }
  };
  const wakeAll = () => {
    for (const waiters of waiting.values()) rouse(waiters);
  };

  return {
    waitFor(name) {
      const waiters = waiting.get(name) ?? new Set();
      const mayWait = !closed && waiters.size < perName && count < altogether;
      const waiter: Waiter = { woken: !mayWait, wake: () => undefined };
      waiting.set(name, waiters.add(waiter));
      count += 1;
      return {
        news: (ms, signal) => sleep(waiter, ms, signal),
        end() {
          if (!waiters.delete(waiter)) return;
          count -= 1;
          if (waiters.size === 0) waiting.delete(name);
        },
      };
    },
    wake(names) {
      for (const name of names) rouse(waiting.get(name) ?? []);
    },
    wakeAll,
    close() {
      closed = true;
      wakeAll();
    },
    count: () => count,
  };
}
