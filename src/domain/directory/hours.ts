import type { Confidence } from '#domain/confidence.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { LocalTime } from '#domain/time/local-time.ts';

/** ISO: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The days of PTV's code list of holidays, in its order and with its names. Feasts that move are computed. */
export const holidayNames = [
  'NewYearDay',
  'Epiphany',
  'MaundyThursday',
  'GoodFriday',
  'EasterSunday',
  'EasterMonday',
  'MayDayEve',
  'MayDay',
  'AscensionDay',
  'WhitSunday',
  'MidsummerEve',
  'MidsummerDay',
  'AllSaintsDay',
  'IndependenceDay',
  'ChristmasEve',
  'ChristmasDay',
  'SecondDayOfChristmas',
  'NewYearEve',
] as const;
export type HolidayName = (typeof holidayNames)[number];

/** One stretch of opening on the wall clock in Finland; it belongs to the day on which it begins. */
export interface OpenSpan {
  readonly from: LocalTime;
  /** The minute at which it ends, not included. */
  readonly to: LocalTime;
  /** Midnights between the two: absent for 8–16, 1 for 20–06 and for 0–24 (`to` is "00:00"), 3 for Friday 16 to Monday 8. */
  readonly nights?: number;
  /** Only for those who have booked. */
  readonly byReservation?: true;
}

export interface WeeklySpan extends OpenSpan {
  readonly days: readonly Weekday[];
  /** Only in weeks with an odd or even ISO number. */
  readonly weeks?: 'odd' | 'even';
}

/** A week that repeats, from and to a day (both included); without them until further notice. No spans: closed all through. */
export interface HoursPeriod {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly week: 'always' | readonly WeeklySpan[];
  readonly note?: LocalizedText;
}

/** Days (both included) on which other hours hold, whatever the week says. No spans: closed. */
export interface ExceptionalDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly spans: readonly OpenSpan[];
  readonly note?: LocalizedText;
}

export interface HolidayHours {
  readonly holiday: HolidayName;
  /** No spans: closed. */
  readonly spans: readonly OpenSpan[];
  /** Only in these years; absent: every year. */
  readonly years?: readonly number[];
}

/** Hours as a source gives them field by field. On a day, exceptions go before holidays, those before dated periods, those before undated ones. */
export interface Schedule {
  readonly kind: 'schedule';
  readonly periods: readonly HoursPeriod[];
  readonly exceptions?: readonly ExceptionalDays[];
  readonly holidays?: readonly HolidayHours[];
  /** What the source adds in words, shown beside. */
  readonly text?: LocalizedText;
  readonly confidence: Confidence;
}

/** Hours as far as known. Unknown is unknown, never "closed"; a text is shown as its source wrote it. */
export type Hours =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'always'; readonly confidence: Confidence }
  | { readonly kind: 'text'; readonly text: LocalizedText; readonly confidence: Confidence }
  | Schedule;
