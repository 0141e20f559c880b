import { useEffect, useState } from 'react';
import type { Outcome } from './family-sync.ts';
import type { SyncFailure } from './sync-failure.ts';

interface Asked<T> {
  readonly round: number;
  readonly value: T | null;
  readonly failure: SyncFailure | null;
}

/** Asks for something when it appears, and again when told to. `ask` must be the same function each time. */
export function useAsked<T>(ask: () => Outcome<T>): Omit<Asked<T>, 'round'> & { readonly again: () => void } {
  const [round, setRound] = useState(0);
  const [asked, setAsked] = useState<Asked<T> | null>(null);
  useEffect(() => {
    let isOver = false;
    void ask().then((result) => {
      if (isOver) return;
      setAsked(
        result.ok ? { round, value: result.value, failure: null } : { round, value: null, failure: result.error },
      );
    });
    return () => {
      isOver = true;
    };
  }, [ask, round]);
  const current = asked?.round === round ? asked : null;
  return {
    value: current?.value ?? null,
    failure: current?.failure ?? null,
    again: () => setRound(round + 1),
  };
}
