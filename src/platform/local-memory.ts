import { daysBetween, parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';

/**
 * Small texts that must be there at once: the language chosen, a half-written form, what was dismissed.
 * localStorage is synchronous, so a reload in the next instant loses nothing. It throws when a browser forbids it
 * (private mode, blocked cookies): then nothing is remembered and the page works on.
 */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`evaat:${key}`, value);
  } catch {
    // Full or forbidden. What matters is saved in the database, where a failure is shown.
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`evaat:${key}`);
  } catch {
    return null;
  }
}

/** A day that was remembered; `null` when there is none, or when it lies ahead: then some clock was wrong. */
export function recallDay(key: string, today: LocalDate): LocalDate | null {
  const day = parseLocalDate(recall(key) ?? '');
  return day.ok && daysBetween(day.value, today) >= 0 ? day.value : null;
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(`evaat:${key}`);
  } catch {
    // As above.
  }
}

/** Forgets everything whose name or value holds a text, such as all half-written forms about one child. */
export function forgetAbout(text: string): void {
  try {
    for (const [key, value] of Object.entries(localStorage) as [string, string][])
      if (key.startsWith('evaat:') && `${key} ${value}`.includes(text)) localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

/** Forgets everything of ours: part of "remove everything". */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('evaat:')) localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
