import type { Child } from '#domain/family/child.ts';
import { useStored, type Stored } from './use-stored.ts';

const load = () => import('./children.ts');

/** The family's children as they are stored, current. What speaks of their ages is silent after a loss (`useSilence`). */
export const useChildren = (): Stored<readonly Child[]> =>
  useStored('children', load, (storage) => storage.listChildren());
