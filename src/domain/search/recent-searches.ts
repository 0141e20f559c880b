import { holdsIdentityCode } from '#domain/family/child.ts';
import { fold } from '#domain/text/fold.ts';

/** What was searched last on this phone, the newest first. */
export type RecentSearches = readonly string[];

export const recentAtMost = 6;
/** Longer than any question: a text that was pasted by mistake. */
const longest = 80;

/**
 * The searches with one more, each once however it is spelled. A personal identity code is kept nowhere (docs/privacy.md), one letter is
 * no search, and what is so long was pasted: then they stay as they were.
 */
export function withSearch(recent: RecentSearches, text: string): RecentSearches {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words.length < 2 || words.length > longest || holdsIdentityCode(words)) return recent;
  return [words, ...withoutSearch(recent, words)].slice(0, recentAtMost);
}

export const withoutSearch = (recent: RecentSearches, text: string): RecentSearches =>
  recent.filter((each) => fold(each) !== fold(text));

/** What was written by `JSON.stringify`; anything else is no searches. */
export function readSearches(text: string | null): RecentSearches {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, recentAtMost) : [];
  } catch {
    return [];
  }
}
