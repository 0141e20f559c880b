import type { Child } from '#domain/family/child.ts';

export interface PossibleDouble {
  readonly mine: Child;
  readonly theirs: Child;
}

const nameOf = ({ nickname }: Child) => nickname?.trim().toLocaleLowerCase('fi') ?? '';
const sameName = (one: Child, other: Child) => nameOf(one) !== '' && nameOf(one) === nameOf(other);
const sameDay = (one: Child, other: Child) =>
  one.birthDate !== null || other.birthDate !== null
    ? one.birthDate === other.birthDate
    : one.dueDate !== null && one.dueDate === other.dueDate;
/** One phone knows of the birth already, the other does not yet. */
const sameDueDay = (one: Child, other: Child) =>
  one.dueDate !== null && one.dueDate === other.dueDate && (one.birthDate === null) !== (other.birthDate === null);

/**
 * Children that two phones may both have entered: the same nickname, or the same day of birth or due date. Where the name is found too the
 * day alone says nothing: of twins each is asked for once.
 */
export function possibleDoubles(mine: readonly Child[], theirs: readonly Child[]): PossibleDouble[] {
  return mine.flatMap((one) => {
    const named = theirs.filter((other) => sameName(one, other));
    const found = named.length > 0 ? named : theirs.filter((other) => sameDay(one, other) || sameDueDay(one, other));
    return found.map((other) => ({ mine: one, theirs: other }));
  });
}
