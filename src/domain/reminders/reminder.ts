import type { ChildId } from '#domain/ids.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Days } from './rule-dates.ts';
import type { Rule } from './rule.ts';

/** `over` has left the plan quietly; it is kept for what was marked done. `passed` can still be arranged. */
export type Phase = 'coming' | 'now' | 'passed' | 'over';

/** One thing to remember, computed afresh from rule and child each time: only what the parent did with it is stored. */
export interface Reminder extends Days {
  /** Deterministic, so that two phones of one family mean the same thing: `reminder:<child>:<rule>` and, where a rule gives several, `:<key>`. */
  readonly id: string;
  readonly rule: Rule;
  readonly child: ChildId;
  /** The day it was counted from. */
  readonly anchorDay: LocalDate;
  /** Which of several anchor days that was, such as a leave's id; `null` where there is one only. */
  readonly anchorKey: string | null;
  /** `perhaps`: the rule holds only in a situation that the family has not told about. */
  readonly fit: 'yes' | 'perhaps';
  readonly phase: Phase;
  /** The day that matters next: the last day of a deadline, the first of what comes, the last of what is on now. */
  readonly day: LocalDate;
  /** Days from today to `day`; negative once it has passed. */
  readonly daysLeft: number;
}

/** What a parent did with a reminder. */
export interface ReminderState {
  readonly id: string;
  readonly child: string;
  readonly state: 'open' | 'done' | 'later' | 'not-for-us';
  /** The day it was marked. */
  readonly on: LocalDate;
  /** For `later`: the day it comes back. */
  readonly until: LocalDate | null;
  /** The day the parent knows better than the rule, such as the clinic's own time. */
  readonly date: LocalDate | null;
  readonly note: string | null;
  /** The day the reminder was counted from when it was marked; `null` in rows of older versions. */
  readonly anchorDay: LocalDate | null;
}
