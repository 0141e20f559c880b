import { useSyncExternalStore } from 'react';
import { readSearches, withSearch, withoutSearch, type RecentSearches } from '#domain/search/recent-searches.ts';
import { forget, recall, remember } from '#platform/local-memory.ts';

/*
 * In the small memory of this browser and not in the family's database: what one looked for goes into no backup and comes along to no
 * other phone, and "remove everything" takes it (platform/local-memory.ts).
 *
 * Kept when a result is followed or Enter is pressed, never while somebody types. Never kept: what holds an identity code, and words of
 * need (`Results.mayBeKept`). A partner who opens the search must not read "mies lyö" there: a list that is a convenience to most must
 * not be a danger to one. In doubt nothing is kept.
 */
const memory = 'recent-searches';
const none: RecentSearches = [];
let read: { readonly text: string | null; readonly searches: RecentSearches } = { text: null, searches: none };

/** The memory itself is asked each time: "remove everything" and another tab change it too. */
function current(): RecentSearches {
  const text = recall(memory);
  if (text !== read.text) read = { text, searches: readSearches(text) };
  return read.searches;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

function keep(searches: RecentSearches): void {
  if (searches.length === 0) forget(memory);
  else remember(memory, JSON.stringify(searches));
  for (const listener of listeners) listener();
}

export const keepSearch = (text: string): void => keep(withSearch(current(), text));
export const removeSearch = (text: string): void => keep(withoutSearch(current(), text));
export const removeAllSearches = (): void => keep(none);

/** None in a prerendered page, which is nobody's. */
export const useRecentSearches = (): RecentSearches => useSyncExternalStore(subscribe, current, () => none);
