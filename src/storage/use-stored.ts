import { useEffect, useEffectEvent, useState } from 'react';
import type { Result } from '#domain/result.ts';
import { saysTheSame } from '#domain/says-the-same.ts';
import { whenCheap } from '#platform/when-idle.ts';
import type { StorageFailure } from './failure.ts';
import type { onWrite as OnWrite } from './live.ts';

export type Stored<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: StorageFailure };

/** Values kept over visits of a page. Any write may have changed them, so it takes them all away. */
let kept = new Map<string, Stored<unknown>>();
let isWatchingWrites = false;

function forgetAtWrites(onWrite: typeof OnWrite): void {
  if (isWatchingWrites) return;
  isWatchingWrites = true;
  onWrite(() => {
    kept = new Map();
  });
}

/**
 * Asks before anybody does, so that a page that keeps what it was told under `key` has it in its very first render. What was written
 * meanwhile may have changed the answer: then it is thrown away. A question that fails is the page's own to ask again.
 */
export async function askAhead<M, T>(
  key: string,
  load: () => Promise<M>,
  query: (storage: M) => Promise<Result<T, StorageFailure>>,
): Promise<void> {
  const [{ onWrite }, storage] = await Promise.all([import('./live.ts'), load()]);
  forgetAtWrites(onWrite);
  const into = kept;
  const result = await query(storage);
  if (result.ok) into.set(key, { status: 'ready', value: result.value });
}

/**
 * A stored value that stays current. Storage and Dexie are loaded when it is cheap, so the first render is always
 * `loading`, on the server as in the browser: what is prerendered and what is hydrated are the same.
 * `key` names what is asked for: with another one it is asked anew.
 * `keeps`: what was told last is there at once when the page is opened again (not when it is hydrated: nothing has been told then).
 * All who keep under one key ask the same. The object stays the same for as long as it says the same.
 */
export function useStored<M, T>(
  key: string,
  load: () => Promise<M>,
  query: (storage: M) => Promise<Result<T, StorageFailure>>,
  keeps = false,
): Stored<T> {
  const before = () => ((keeps ? kept.get(key) : undefined) ?? { status: 'loading' }) as Stored<T>;
  const [state, setState] = useState<{ key: string; stored: Stored<T> }>(() => ({ key, stored: before() }));
  const loadIt = useEffectEvent(load);
  const ask = useEffectEvent(query);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let stopped = false;
    /** Where the answer belongs that is being asked for: what is written meanwhile takes it away. */
    let into = kept;
    const set = (stored: Stored<T>) => {
      if (stopped) return;
      if (keeps && stored.status === 'ready') into.set(key, stored);
      // Asked anew after every write, most answers say what was said before: then nothing that follows from it is done again.
      setState((last) => (last.key === key && saysTheSame(last.stored, stored) ? last : { key, stored }));
    };
    const loadBoth = () => Promise.all([import('./live.ts'), loadIt()]);
    void whenCheap()
      .then(loadBoth)
      .then(
        ([{ onWrite, watch }, storage]) => {
          if (stopped) return;
          if (keeps) forgetAtWrites(onWrite);
          stop = watch(
            () => {
              into = kept;
              return ask(storage);
            },
            (result) =>
              set(result.ok ? { status: 'ready', value: result.value } : { status: 'failed', failure: result.error }),
            () => set({ status: 'failed', failure: 'storage-broken' }),
          );
        },
        () => set({ status: 'failed', failure: 'storage-unavailable' }),
      );
    return () => {
      stopped = true;
      stop?.();
    };
  }, [key, keeps]);
  return state.key === key ? state.stored : before();
}

/** The value once it is there, else the given one: for parts of a page that may appear a moment later. */
export const valueOr = <T, D>(stored: Stored<T>, otherwise: D): T | D =>
  stored.status === 'ready' ? stored.value : otherwise;
