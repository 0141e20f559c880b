import type { Child } from '#domain/family/child.ts';
import type { LeaveParent } from '#domain/family/leave.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** Days that one parent gives to the other: `first` is what the first gives away. */
export type Transfers = Readonly<Record<LeaveParent, number>>;

/** What the leave of a family follows from. */
export interface LeaveSituation {
  readonly dueDate: LocalDate | null;
  readonly birthDate: LocalDate | null;
  /** The day an adopted child is taken into care. With it there is no pregnancy leave. */
  readonly adoptedOn: LocalDate | null;
  readonly parents: 1 | 2;
  readonly bornTogether: number;
  readonly transfers: Transfers;
  /** The second parent has been acknowledged, but not yet confirmed (SVL 9:5; FACTS A2.15). */
  readonly isOnlyAcknowledged: boolean;
}

export const noTransfers: Transfers = { first: 0, second: 0 };

/** What a child's own fields tell; two parents and one child as long as nothing else was told. */
export const situationOf = (child: Child): LeaveSituation => ({
  dueDate: child.dueDate,
  birthDate: child.birthDate,
  adoptedOn: child.adoptedOn,
  parents: child.hasOneParent ? 1 : 2,
  bornTogether: child.bornTogether ?? 1,
  transfers: noTransfers,
  isOnlyAcknowledged: child.parenthood === 'acknowledged',
});

/** The day the child came or will come into the family; `null` while no day is known. */
export const arrivalOf = (situation: LeaveSituation): LocalDate | null =>
  situation.adoptedOn ?? situation.birthDate ?? situation.dueDate;
