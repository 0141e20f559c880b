import syncPages from '#locales/fi/sync.json' with { type: 'json' };

/** The words of sharing between phones: for the families that do, and for nobody else's phone. */
export const sync = syncPages;
export type SyncTexts = typeof sync;
