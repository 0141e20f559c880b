import type { OwnOccurrence } from '#domain/reminders/own-occurrences.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** Ticks an occurrence, or takes the tick away. A failure is said by the shell. */
export async function toggleOwn(occurrence: OwnOccurrence, isDone: boolean, today: LocalDate): Promise<void> {
  const { tickOwn, untickOwn } = await import('#storage/own-reminders.ts');
  await (isDone ? untickOwn(occurrence.id) : tickOwn(occurrence.id, occurrence.own.id, today));
}
