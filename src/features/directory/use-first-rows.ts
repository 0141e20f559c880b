import { startTransition, useEffect, useState } from 'react';
import type { Service } from '#domain/directory/service.ts';

/** As many as a screen of a phone or a desk shows below the heading and the filters. */
const first = 6;
const none: readonly Service[] = [];

/**
 * Which rows to draw now: of a list that changes the first few and whatever is drawn already, in the next turn all of them. Fifty new
 * rows take a cheap phone a quarter of a second. `isWhole`: the first time all at once, as the page was prerendered.
 */
export function useFirstRows(shown: readonly Service[], isWhole: boolean): readonly Service[] {
  const [drawn, setDrawn] = useState(isWhole ? shown : none);
  useEffect(() => {
    if (drawn !== shown) startTransition(() => setDrawn(shown));
  }, [drawn, shown]);
  if (drawn === shown) return shown;
  // By id: a prerendered service and the stored one are two objects and one row.
  const there = new Set(drawn.map(({ id }) => id));
  return shown.filter(({ id }, index) => index < first || there.has(id));
}
