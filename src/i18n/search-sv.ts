import searchPage from '#locales/sv/search.json' with { type: 'json' };
import type { SearchTexts } from './search-fi.ts';

/** The words of one page: no other page waits for them. */
export const search = searchPage satisfies SearchTexts;
