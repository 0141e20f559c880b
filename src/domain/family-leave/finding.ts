import type { LeaveParent } from '#domain/family/leave.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** What a plan has that the law does not know, or that is good to know. Each kind has a text in both languages: `leave:findings.<kind>`. */
export type Finding =
  /** More parental days than there are. */
  | { readonly kind: 'over-quota'; readonly parent: LeaveParent; readonly days: number }
  /** A parental leave below what an employer must grant. */
  | { readonly kind: 'too-short'; readonly parent: LeaveParent; readonly from: LocalDate; readonly days: number }
  | { readonly kind: 'too-many-periods'; readonly parent: LeaveParent; readonly count: number }
  /** Both away on more days than allowed: so many too many. */
  | { readonly kind: 'together-too-long'; readonly days: number }
  | { readonly kind: 'after-last-day'; readonly parent: LeaveParent; readonly date: LocalDate }
  | { readonly kind: 'before-arrival'; readonly parent: LeaveParent; readonly date: LocalDate }
  /** One parent's own periods run at the same time. */
  | { readonly kind: 'own-overlap'; readonly parent: LeaveParent; readonly date: LocalDate }
  | { readonly kind: 'pregnancy-too-early'; readonly date: LocalDate }
  | { readonly kind: 'pregnancy-too-late'; readonly date: LocalDate }
  | { readonly kind: 'pregnancy-not-40'; readonly days: number }
  | { readonly kind: 'pregnancy-in-parts' }
  /** Of the other parent, or after adoption. */
  | { readonly kind: 'pregnancy-not-theirs' }
  | { readonly kind: 'care-after-last-day'; readonly parent: LeaveParent; readonly date: LocalDate }
  | { readonly kind: 'care-too-many'; readonly parent: LeaveParent; readonly count: number }
  | { readonly kind: 'care-too-short'; readonly parent: LeaveParent; readonly from: LocalDate }
  | { readonly kind: 'acknowledged-until'; readonly date: LocalDate }
  /** Later than 30 weekdays before: by agreement with the employer. */
  | { readonly kind: 'pregnancy-by-agreement' }
  /** Weekdays between the leaves on which nobody is on leave. */
  | { readonly kind: 'gap'; readonly from: LocalDate; readonly to: LocalDate; readonly days: number };

export type FindingKind = Finding['kind'];

/** Good to know, but nothing is wrong. */
const notes: readonly FindingKind[] = ['acknowledged-until', 'pregnancy-by-agreement', 'gap'];

/** True for what only tells; false for what the law or the employer may not allow. */
export const isNote = ({ kind }: Finding): boolean => notes.includes(kind);
