import type { ChildId } from '#domain/ids.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { LocalTime } from '#domain/time/local-time.ts';

/** What it is about decides an icon and a hint, nothing more. For medicine the app keeps times only, never a dose. */
export const ownKinds = ['vitamin', 'medicine', 'visit', 'other'] as const;
export type OwnKind = (typeof ownKinds)[number];

export const repeatUnits = ['day', 'week', 'month', 'year'] as const;
export type RepeatUnit = (typeof repeatUnits)[number];

export interface Repetition {
  /** Every so many units, at least 1. */
  readonly every: number;
  readonly unit: RepeatUnit;
  /** The last day it may fall on; `null` goes on for ever. */
  readonly until: LocalDate | null;
}

/** A reminder in the parent's own words. */
export interface OwnReminder {
  /** Random 128 bits in hex. */
  readonly id: string;
  readonly child: ChildId | null;
  readonly kind: OwnKind;
  readonly title: string;
  readonly note: string | null;
  /** Its day, or the first one when it repeats. */
  readonly start: LocalDate;
  /** Times of day in Finland, ascending, each once; none means the whole day. */
  readonly times: readonly LocalTime[];
  readonly repeat: Repetition | null;
}

/** A ticked occurrence. */
export interface OwnDone {
  /** Deterministic: `own:<reminder>:<date>` or `own:<reminder>:<date>T<time>`. */
  readonly id: string;
  readonly own: string;
  /** The day it was ticked. */
  readonly on: LocalDate;
}
