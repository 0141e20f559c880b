import type { Language } from '#domain/language.ts';

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI' };

/** A distance as one says it: "350 m" (to the nearest 50), "1,4 km", "27 km". */
export function formatDistance(metres: number, language: Language): string {
  const isShort = metres < 975;
  const value = isShort ? Math.max(50, Math.round(metres / 50) * 50) : metres / 1000;
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: isShort ? 'meter' : 'kilometer',
    maximumFractionDigits: value < 9.95 ? 1 : 0,
  }).format(value);
}
