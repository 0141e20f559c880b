import type { Confidence } from '#domain/confidence.ts';
import type { CountyCode, RuleId } from '#domain/ids.ts';

/** Dates of a family that rules count from. */
export type Anchor = 'birthDate' | 'careStart';

/** How a date follows from its anchor. Months are calendar months, clipped to the month's last day (FACTS A0.6). */
export type Offset =
  | { readonly unit: 'weeks' | 'months'; readonly value: number }
  /** First day of the calendar month in which the anchor plus so many months falls. */
  | { readonly unit: 'month-start'; readonly value: number };

/** A deadline is a last day, an earliest day is a first one. */
export type RuleKind = 'deadline' | 'earliest';

/** How binding a date is; the wording follows from it ("at the latest", "around", "ask your municipality"). */
export type Hardness = 'statutory' | 'guidance' | 'recommendation' | 'local-practice' | 'our-suggestion';

/** A rule as data: its texts live in `locales` under its id. */
export interface Rule {
  readonly id: RuleId;
  readonly kind: RuleKind;
  readonly anchor: Anchor;
  readonly offset: Offset;
  /** `sudden-need`: holds only when work, studies or training came without warning. */
  readonly condition: 'sudden-need' | null;
  /** Counties whose law differs: the rule gives no date there (Åland has its own act on child care). */
  readonly exceptCounties: readonly CountyCode[];
  readonly source: { readonly reference: string; readonly url: string; readonly date: string };
  readonly checked: string;
  readonly confidence: Confidence;
  readonly hardness: Hardness;
  /** True when the rule may change soon and should be looked up again. */
  readonly volatile: boolean;
}
