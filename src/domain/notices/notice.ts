import type { LocalDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';

/** One thing of which the family wants to hear, at one instant. */
export interface Notice {
  /** Deterministic from the thing and its day, so that one thing is never told twice whichever way it comes. */
  readonly key: string;
  /** What it is about: several notices of one subject are turns of one repeated reminder. */
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The day that it is about: the last one of a deadline, the first one of anything else. */
  readonly day: LocalDate;
  /** The parent chose the time of day: then it may lie in the night. */
  readonly chosenTime: boolean;
}

/** When things of a whole day are told, unless the family chose another time. */
export const usualNoticeTime = localTime('09:00');

/** A thing that was not told within this time is not told any more by the phone itself; the app still lists it. */
export const expiresAfterMs = 3 * 86_400_000;

/** Days before and after today of which the turns of own reminders are planned: further ahead the app has been opened again. */
export const ownTurnDays = { before: 7, after: 60 } as const;

/** Earliest first; in the same instant by key, so that the order never depends on how they came. */
export const inTime = (a: Pick<Notice, 'at' | 'key'>, b: Pick<Notice, 'at' | 'key'>): number =>
  a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
