import { useSyncExternalStore } from 'react';
import { forget, recall, remember } from './local-memory.ts';

/*
 * Whether everything is silenced after a loss. The setting lies in the database; this is its mirror in small memory, so that a page
 * knows before the database has opened: an age that shows for a moment and is gone is worse than one that stays.
 */
const key = 'hush';
const listeners = new Set<() => void>();
const isSilent = (): boolean => recall(key) !== null;

/** Keeps the mirror as the setting is. */
export function mirrorSilence(isOn: boolean): void {
  if (isSilent() === isOn) return;
  if (isOn) remember(key, 'on');
  else forget(key);
  for (const listener of listeners) listener();
}

/** True while everything is silenced; false in a prerendered page, which is nobody's. */
export const useSilence = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isSilent,
    () => false,
  );
