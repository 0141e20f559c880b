import { plusDays, type LocalDate } from '#domain/time/local-date.ts';

/**
 * True when the phone's day lies before one that has certainly been: the day its data was put together, or one on which something
 * was ticked here. A day of grace, for another phone may have ticked it beyond the date line.
 */
export const isClockWrong = (today: LocalDate, been: readonly LocalDate[]): boolean =>
  been.some((day) => today < plusDays(day, -1));
