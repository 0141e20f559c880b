import { leaveParents, type LeaveParent } from '#domain/family/leave.ts';
import { plusMonths, type LocalDate } from '#domain/time/local-date.ts';
import { homeCareFrom, lastCareDay, lastParentalDay } from './limits.ts';
import { periodsOf, stretches, weekdaysCovered, weekdaysOf, type Period } from './period.ts';
import { quotaOf } from './quota.ts';
import type { LeaveSituation } from './situation.ts';

/** A leave of at most so many weekdays is told to the employer one month before instead of two (TSL 4:3 a; FACTS A3.1–2). */
const shortLeaveWeekdays = 12;
/** Kela's time to apply (SVL 15:4; A2.6). */
const applyMonths = 2;

/** The dates that one period brings. */
export interface PeriodDates {
  readonly weekdays: number;
  /** The last day to tell the employer. */
  readonly noticeBy: LocalDate;
  /** The last day to apply for the allowance; care leave has none. */
  readonly applyBy: LocalDate | null;
}

/** Weekdays, notice and application of one period. */
export function datesOf(period: Pick<Period, 'kind' | 'from' | 'to'>): PeriodDates {
  const weekdays = weekdaysOf(period);
  return {
    weekdays,
    noticeBy: plusMonths(period.from, weekdays <= shortLeaveWeekdays ? -1 : -2),
    applyBy: period.kind === 'care' ? null : plusMonths(period.from, applyMonths),
  };
}

export interface ParentSummary {
  /** Parental weekdays in the plan, the parent's own, and those not planned yet. */
  readonly used: number;
  readonly own: number;
  readonly left: number;
  /** The last day of each unbroken stretch of leave, of whatever kind. */
  readonly lastDays: readonly LocalDate[];
}

export interface LeaveSummary {
  readonly parents: Readonly<Record<LeaveParent, ParentSummary>>;
  readonly pregnancy: { readonly used: number; readonly of: number };
  /** Days that either may use, and those not planned yet. */
  readonly shared: { readonly of: number; readonly left: number };
  readonly lastParentalDay: LocalDate | null;
  readonly lastCareDay: LocalDate | null;
  /** Home care allowance is possible from here at the earliest, once no parental allowance is paid any more. */
  readonly homeCareFrom: LocalDate | null;
}

/** Days used and left, and the last dates, of a plan. */
export function summary(periods: readonly Period[], situation: LeaveSituation): LeaveSummary {
  const quota = quotaOf(situation);
  const used = (parent: LeaveParent) => weekdaysCovered(periodsOf(periods, parent, ['parental']));
  const beyond = leaveParents.reduce((sum, parent) => sum + Math.max(used(parent) - quota.own[parent], 0), 0);
  const of = (parent: LeaveParent): ParentSummary => ({
    used: used(parent),
    own: quota.own[parent],
    left: Math.max(quota.own[parent] - used(parent), 0),
    lastDays: stretches(periodsOf(periods, parent)).map(({ to }) => to),
  });
  return {
    parents: { first: of('first'), second: of('second') },
    pregnancy: { used: weekdaysCovered(periodsOf(periods, 'first', ['pregnancy'])), of: quota.pregnancy },
    shared: { of: quota.shared, left: Math.max(quota.shared - beyond, 0) },
    lastParentalDay: lastParentalDay(situation),
    lastCareDay: lastCareDay(situation),
    homeCareFrom: homeCareFrom(situation),
  };
}
