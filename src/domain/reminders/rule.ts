import type { Confidence } from '#domain/confidence.ts';
import type { RuleId } from '#domain/ids.ts';
import type { Language } from '#domain/language.ts';

/** The days that rules count from. A child's own fields, its leaves, days told one by one, or (the years) computed. */
export const anchors = [
  'positiveTest',
  'dueDate',
  'birthDate',
  'pregnancyAllowanceStart',
  'parentalAllowanceStart',
  'careAllowanceStart',
  'leaveStart',
  'leaveChangeDate',
  'careStart',
  'absenceStart',
  'yearChildTurns6',
  'yearChildTurns7',
  'illnessDate',
  'travelDate',
  'firstTooth',
] as const;
export type Anchor = (typeof anchors)[number];

/**
 * How a day follows from its anchor; negative values lie before it. Months and years are calendar ones, clipped to the month's last
 * day (FACTS A0.6). `weekdays` are Finnish ones, Monday to Saturday without holidays (A0.1). `month-start` is the first day of the
 * calendar month in which the anchor plus so many months falls.
 */
export interface Offset {
  readonly unit: 'days' | 'weeks' | 'months' | 'years' | 'weekdays' | 'month-start';
  readonly value: number;
}

/** "01-31": a day of every year. */
export type MonthDay = `${number}${number}-${number}${number}`;

/** One day, a window whose both ends belong to it, or a window of the calendar in the year of the anchor. */
export type When =
  | { readonly at: Offset }
  | { readonly from: Offset; readonly to: Offset }
  | { readonly yearFrom: MonthDay; readonly yearTo: MonthDay };

/** A deadline is a last day, an earliest day a first one; a reminder, an event or an info is about a day; the rest are windows. */
export type RuleKind = 'deadline' | 'window' | 'earliest' | 'reminder' | 'info' | 'seasonal' | 'recurring' | 'event';

/** How binding a date is; the wording follows from it. */
export type Hardness = 'statutory' | 'official-guidance' | 'recommendation' | 'local-practice' | 'app-suggestion';

export type Category =
  | 'pregnancy'
  | 'benefits'
  | 'employer'
  | 'registration'
  | 'documents'
  | 'child-clinic'
  | 'oral'
  | 'vaccination'
  | 'ecec'
  | 'school'
  | 'routine';

/**
 * What may hold for a child or a leave. What the family has not told is unknown: a rule that needs it is then shown with "if …".
 * `unacknowledged`: the parent who does not give birth must be acknowledged to become a legal parent; `acknowledged`: done, but not
 * yet confirmed by the authority.
 */
export const situations = [
  'aland',
  'first-child',
  'one-parent',
  'multiples',
  'adopted',
  'preterm',
  'unacknowledged',
  'acknowledged',
  'short-leave',
  'long-leave',
  'sudden-need',
  'baptism',
] as const;
export type Situation = (typeof situations)[number];

/** Who decides or helps; its name in both languages is `reminders:authorities.<id>`. */
export const authorities = [
  'maternity-clinic',
  'child-clinic',
  'hospital',
  'dental-care',
  'kela',
  'employer',
  'municipality',
  'day-care-centre',
  'dvv',
  'parish',
  'child-welfare-supervisor',
  'police',
] as const;
export type Authority = (typeof authorities)[number];

/** A rule as data: its texts live in `locales/<language>/rules.json` under its id. */
export interface Rule {
  readonly id: RuleId;
  readonly category: Category;
  readonly kind: RuleKind;
  readonly anchor: Anchor;
  readonly when: When;
  /** Comes again every year: on the anchor's day, or on a day of the calendar. Either way only inside `when`, if that is a window. */
  readonly repeat?: 'yearly' | MonthDay;
  /** A deadline before its anchor that can still be met late, until the anchor itself. Others leave a month after their day. */
  readonly lateUntilAnchor?: true;
  /** For an adopted child: not at all, or counted from the day it was taken into care. Without it, as for any child. */
  readonly adoption?: 'none' | When;
  /** Situations that must all hold. */
  readonly only?: readonly Situation[];
  /** Situations of which none may hold. Åland holds when all of a child's homes are there. */
  readonly except?: readonly Situation[];
  readonly authority: Authority;
  readonly source: {
    /** Its name in both languages; what exists in one only says so. */
    readonly reference: Readonly<Record<Language, string>>;
    readonly url: string;
    /** Day, month or year of the source; `null` when it bears none. */
    readonly date: string | null;
  };
  /** The day the fact was looked up. */
  readonly checked: string;
  readonly confidence: Confidence;
  readonly hardness: Hardness;
  /** True when the rule may change soon and should be looked up again. */
  readonly volatile: boolean;
}
