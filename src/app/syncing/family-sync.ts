import type { FamilySync } from '#features/sync/family-sync.ts';
import { createFamilySync } from './create-family-sync.ts';

/** What the pages of sync are handed; the engine comes with the first thing they ask. */
export const familySync: FamilySync = createFamilySync(async () => (await import('./engine.ts')).runner);
