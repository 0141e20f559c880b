import { daysBetween, type LocalDate } from '#domain/time/local-date.ts';

/** On a mobile network newer data wait for Wi-Fi, but not longer: what a family reads should not be old for a bill of a few cents. */
const renewAfterDays = 7;

/**
 * Whether newer versions of what a phone already holds may be fetched now. What it lacks is always fetched, and recalls are. A phone
 * that was told to save data fetches no newer ones by itself; `renewed` is the day on which all was last brought up to date.
 */
export function mayRenew(saving: 'asked' | 'metered' | null, renewed: LocalDate | null, today: LocalDate): boolean {
  if (saving === null) return true;
  return saving === 'metered' && (renewed === null || Math.abs(daysBetween(renewed, today)) >= renewAfterDays);
}
