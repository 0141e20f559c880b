import { createContext, use } from 'react';
import type { FamilySync } from './family-sync.ts';

/** What the app handed in; the pages' parts take it from here instead of handing it on and on. */
export const SyncContext = createContext<FamilySync | null>(null);

export function useFamilySync(): FamilySync {
  const sync = use(SyncContext);
  if (!sync) throw new Error('outside of SyncContext');
  return sync;
}
