import searchPage from '#locales/fi/search.json' with { type: 'json' };

/** The words of one page: no other page waits for them. */
export const search = searchPage;
export type SearchTexts = typeof search;
