import { useEffect } from 'react';
import { useLocation } from 'react-router';

interface ListPlace {
  /** Area, words, filters, map: what the address of the list says. */
  readonly search: string;
  /** Its place among the pages of this tab; null where the router keeps no count. */
  readonly index: number | null;
}

/** Where one was last in the list, for as long as the app is open. */
let place: ListPlace | null = null;

/** The router counts its pages in the history's state. */
export function pageIndex(): number | null {
  const { idx } = (history.state ?? {}) as { idx?: unknown };
  return typeof idx === 'number' ? idx : null;
}

/** On the page of the list: what it shows now is what one comes back to. */
export function useListPlace(): void {
  const { search } = useLocation();
  useEffect(() => {
    place = { search, index: pageIndex() };
  }, [search]);
}

/** The list as it was left; null when it has not been opened. */
export const listPlace = (): ListPlace | null => place;
