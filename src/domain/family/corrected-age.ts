import { plusDays, plusMonths, type LocalDate } from '#domain/time/local-date.ts';
import type { Child } from './child.ts';

/** Full term begins at 37+0, which is three weeks before the due date (FACTS A0.5, B4). */
const fullTermDaysBefore = 21;
/** From this age on the difference no longer tells anything about development. */
const correctedUntilMonths = 24;

type Dates = Pick<Child, 'birthDate' | 'dueDate'>;

/** True for a child born before 37+0; `null` when one of the days is not known. */
export const wasPreterm = ({ birthDate, dueDate }: Dates): boolean | null =>
  birthDate && dueDate ? birthDate < plusDays(dueDate, -fullTermDaysBefore) : null;

/**
 * The day from which development is counted: the due date for a child born before 37+0 until it is two, else the birth date.
 * Before the due date has come a preterm child has no corrected age.
 */
export function developmentStart(dates: Dates, today: LocalDate): LocalDate | null {
  const { birthDate, dueDate } = dates;
  if (!birthDate || !dueDate || !wasPreterm(dates)) return birthDate;
  return today < plusMonths(dueDate, correctedUntilMonths) ? dueDate : birthDate;
}
