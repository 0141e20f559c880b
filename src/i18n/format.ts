import type { Language } from '#domain/language.ts';
import { noonInstant, type LocalDate } from '#domain/time/local-date.ts';

/** Display only; arithmetic lives in domain/time. `sv-FI` is Finland-Swedish. */
const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI' };
const timeZone = 'Europe/Helsinki';

const dateStyles = {
  /** 1.4.2027 */
  short: { day: 'numeric', month: 'numeric', year: 'numeric' },
  /** to 1.4.2027 / tors 1.4.2027 */
  weekday: { weekday: 'short', day: 'numeric', month: 'numeric', year: 'numeric' },
  /** torstai / torsdag; with a date beside it Finnish would bend the word */
  weekdayName: { weekday: 'long' },
  /** 1. huhtikuuta 2027 / 1 april 2027 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** huhtikuu 2027 / april 2027 */
  monthName: { month: 'long', year: 'numeric' },
  /** 31.3. */
  monthDay: { day: 'numeric', month: 'numeric' },
  /** lokakuu 2026 */
  month: { month: 'numeric', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, style: keyof typeof dateStyles): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  let made = cache.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locales[language], { ...dateStyles[style], timeZone });
    cache.set(key, made);
  }
  return made;
}

export const formatDate = (date: LocalDate, language: Language, style: keyof typeof dateStyles = 'short'): string =>
  formatter(language, style).format(noonInstant(date));

/** A day of every year: "31.3.". */
export const formatMonthDay = (date: LocalDate, language: Language): string => formatDate(date, language, 'monthDay');

/** Day and short month for a calendar tile: "5." and "joulu", "5" and "dec". */
export function dateTile(date: LocalDate, language: Language): { day: string; month: string } {
  // Finnish has no short names: its stem does for one ("joulukuuta" → "joulu").
  const style = { day: 'numeric', month: language === 'fi' ? 'long' : 'short', timeZone } as const;
  const parts = new Intl.DateTimeFormat(locales[language], style).formatToParts(noonInstant(date));
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  return language === 'fi'
    ? { day: `${part('day')}.`, month: part('month').replace(/kuuta$/, '') }
    : { day: part('day'), month: part('month').replace(/\.$/, '') };
}

export const formatSize = (bytes: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
    Math.ceil(bytes / 1000),
  );

export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);

/** Alphabetical order of a language: Finnish and Swedish both end in å, ä, ö. */
export const collator = (language: Language): Intl.Collator => new Intl.Collator(locales[language]);

/** Name of a language in the language of the page: "suomi", "engelska". */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames(locales[language], { type: 'language' }).of(code) ?? code;
}

/** Hour of the wall clock in Finland, 0–23. */
export function helsinkiHour(instant: Date): number {
  return Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(instant));
}
