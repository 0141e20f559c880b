import { useState } from 'react';
import type { Outcome } from './family-sync.ts';
import type { SyncFailure } from './sync-failure.ts';

export interface Attempt {
  readonly isBusy: boolean;
  readonly failure: SyncFailure | null;
  /** Does one thing at a time; `null` when it failed, which `failure` then tells, or when another is still on. */
  readonly attempt: <T>(work: () => Outcome<T>) => Promise<{ readonly value: T } | null>;
  readonly forget: () => void;
}

export function useAttempt(): Attempt {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SyncFailure | null>(null);
  return {
    isBusy,
    failure,
    forget: () => setFailure(null),
    attempt: async (work) => {
      if (isBusy) return null;
      setBusy(true);
      setFailure(null);
      try {
        const result = await work();
        if (result.ok) return { value: result.value };
        setFailure(result.error);
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}
