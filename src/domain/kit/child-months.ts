import type { Child } from '#domain/family/child.ts';
import { developmentStart } from '#domain/family/corrected-age.ts';
import { monthsBetween, type LocalDate } from '#domain/time/local-date.ts';

/**
 * The age by which a child's development is read, in whole months: corrected for one born early, below zero for one who is expected,
 * `null` where no day is known.
 */
export function developmentMonths(child: Pick<Child, 'birthDate' | 'dueDate'>, today: LocalDate): number | null {
  const start = developmentStart(child, today);
  if (start) return Math.max(0, monthsBetween(start, today));
  return child.dueDate && Math.min(-1, monthsBetween(child.dueDate, today) - 1);
}
