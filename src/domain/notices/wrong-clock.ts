import { plusDays, type LocalDate } from '#domain/time/local-date.ts';

/**
 * True when the phone's day lies before one that has certainly been, such as the day its data was put together. A day of grace, for
 * that may have been beyond the date line.
 */
export const isClockWrong = (today: LocalDate, been: readonly LocalDate[]): boolean =>
  been.some((day) => today < plusDays(day, -1));
