import syncPages from '#locales/sv/sync.json' with { type: 'json' };
import type { SyncTexts } from './sync-fi.ts';

/** The words of sharing between phones: for the families that do, and for nobody else's phone. */
export const sync = syncPages satisfies SyncTexts;
