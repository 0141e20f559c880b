import { useSyncExternalStore } from 'react';
import { forget, recall, remember } from './local-memory.ts';

/*
 * What a page must know before the database has opened, mirrored in small memory: that everything is silenced after a loss (an age
 * that shows for a moment and is gone is worse than one that stays), and that there are children, so that "nothing urgent" is not
 * said before their dates are known.
 */
export type Mirrored = 'hush' | 'has-children';

const listeners = new Set<() => void>();
const isOn = (what: Mirrored): boolean => recall(what) !== null;

/** Keeps the mirror as the database is. */
export function mirror(what: Mirrored, now: boolean): void {
  if (isOn(what) === now) return;
  if (now) remember(what, 'on');
  else forget(what);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the mirror says; false in a prerendered page, which is nobody's. */
export const useMirror = (what: Mirrored): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isOn(what),
    () => false,
  );

/** True while everything is silenced. */
export const useSilence = (): boolean => useMirror('hush');
