import type { Child } from './child.ts';

type Dated = Pick<Child, 'id' | 'birthDate' | 'dueDate' | 'adoptedOn'>;

/** Later groups come later: who is expected, who is here, and who of whom no day is known. */
const group = ({ birthDate, dueDate, adoptedOn }: Dated): number => {
  if (birthDate) return 1;
  return dueDate ? 0 : adoptedOn ? 1 : 2;
};

/**
 * The order of a family's children wherever they stand in a row: expected ones first, then the youngest first, then those without
 * any day. Twins keep one order too: by their ids, which never change.
 */
export function byYouth(a: Dated, b: Dated): number {
  const day = ({ birthDate, dueDate, adoptedOn }: Dated) => birthDate ?? dueDate ?? adoptedOn ?? '';
  const [dayA, dayB] = [day(a), day(b)];
  if (group(a) !== group(b)) return group(a) - group(b);
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
