import { useRef, useState } from 'react';
import type { Offered } from './family-sync.ts';
import { useFamilySync } from './sync-context.ts';

/** Whom the relay takes in; asked once somebody begins, for who only looks asks nobody. `null` until it is known. */
export function useOffered(): { readonly spaces: Offered['spaces'] | null; readonly ask: () => void } {
  const { askRelay } = useFamilySync();
  const [spaces, setSpaces] = useState<Offered['spaces'] | null>(null);
  const isAsked = useRef(false);
  const ask = () => {
    if (isAsked.current) return;
    isAsked.current = true;
    void askRelay().then((offered) => {
      // Without an answer the tap itself asks again, and tells what is the matter.
      if (offered.ok) setSpaces(offered.value.spaces);
    });
  };
  return { spaces, ask };
}
