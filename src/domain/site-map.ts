import { languages, otherLanguage, type Language } from '#domain/language.ts';

/** English path words in both languages, so that a link survives a switch of language. */
export const pagePaths = {
  today: '',
  services: 'services',
  howAreYou: 'services/how-are-you',
  brochure: 'services/brochure',
  selection: 'services/selection',
  kit: 'kit',
  milestones: 'kit/milestones',
  album: 'kit/album',
  growth: 'kit/growth',
  visit: 'kit/visit',
  reminders: 'reminders',
  timeline: 'reminders/timeline',
  daycare: 'reminders/daycare',
  leave: 'reminders/leave',
  own: 'reminders/own',
  delivery: 'reminders/delivery',
  search: 'search',
  urgent: 'urgent',
  family: 'family',
  settings: 'settings',
  sync: 'settings/phones',
  syncAdd: 'settings/phones/add',
  syncJoin: 'settings/phones/join',
  syncCode: 'settings/phones/code',
  syncHistory: 'settings/phones/history',
  syncDeleted: 'settings/phones/deleted',
  privacy: 'privacy',
  accessibility: 'accessibility',
} as const;
export type PageName = keyof typeof pagePaths;

/** `/fi/`, `/fi/services`, `/fi/services/112`. */
export const pathOf = (language: Language, page: PageName, detail?: string): string =>
  `/${language}/${pagePaths[page]}${detail === undefined ? '' : `/${detail}`}`;

/** The list of services, searched for some words. */
export const servicesAbout = (language: Language, words: string): string =>
  `${pathOf(language, 'services')}?${new URLSearchParams({ q: words }).toString()}`;

/** One spelling of an address: a host may add a slash to its end. The slash of `/` itself stays. */
export const withoutSlash = (path: string): string => path.replace(/(?<=.)\/$/, '');

/** The language that a path names in its first segment, `null` for `/` and foreign paths. */
export function languageOf(path: string): Language | null {
  const first = path.split('/')[1];
  return languages.find((language) => language === first) ?? null;
}

/** The same page in the other language: only the first segment changes. */
export function inOtherLanguage(path: string): string {
  const language = languageOf(path);
  return language ? `/${otherLanguage(language)}${path.slice(3) || '/'}` : path;
}
