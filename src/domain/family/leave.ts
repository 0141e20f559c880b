import type { ChildId } from '#domain/ids.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** The two who share the leave: the one who gives birth (or the first adoptive parent), and the other. */
export const leaveParents = ['first', 'second'] as const;
export type LeaveParent = (typeof leaveParents)[number];

/** Raskausvapaa, vanhempainvapaa, hoitovapaa. */
export const leaveKinds = ['pregnancy', 'parental', 'care'] as const;
export type LeaveKind = (typeof leaveKinds)[number];

/** One unbroken period of family leave that the family plans; both ends belong to it. */
export interface Leave {
  /** Random 128 bits in hex. */
  readonly id: string;
  readonly child: ChildId;
  readonly parent: LeaveParent;
  readonly kind: LeaveKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
}
