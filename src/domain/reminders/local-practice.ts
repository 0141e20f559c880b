import type { Confidence } from '#domain/confidence.ts';
import type { MunicipalityCode, RuleId } from '#domain/ids.ts';
import type { Language } from '#domain/language.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MonthDay } from './rule.ts';

interface Seen {
  readonly rule: RuleId;
  readonly municipality: MunicipalityCode;
  /** The year or years of the source, as shown: what was so then may have changed. */
  readonly seen: string;
  readonly source: {
    readonly reference: Readonly<Record<Language, string>>;
    readonly url: string;
    /** Day, month or year of the source; `null` when it bears none. */
    readonly date: string | null;
  };
  /** The day the fact was looked up. */
  readonly checked: string;
  readonly confidence: Confidence;
}

/** Applications for the autumn are asked for by a day in spring. */
export interface SpringRound extends Seen {
  readonly kind: 'spring-round';
  readonly applyBy: MonthDay;
  /** The first days of care that the round is for, both ends included; care that starts at another time of the year is not in it. */
  readonly starts: { readonly from: MonthDay; readonly to: MonthDay };
}

/** Nobody applies: the municipality gives each child a place, in a week of the year. */
export interface PlaceAssigned extends Seen {
  readonly kind: 'place-assigned';
  readonly decisionWeek: number;
}

/**
 * What a municipality was seen to do differently. It is shown beside the date of the law, with its year and "ask the municipality",
 * and never in its stead.
 */
export type LocalPractice = SpringRound | PlaceAssigned;

const isInRound = ({ starts }: SpringRound, careStart: LocalDate | null): boolean => {
  const day = careStart?.slice(5);
  return day !== undefined && starts.from <= day && day <= starts.to;
};

/** What the child's municipalities do differently about a rule; a spring round only where care starts at its time of the year. */
export const localPracticesFor = (
  practices: readonly LocalPractice[],
  rule: RuleId,
  homes: readonly MunicipalityCode[],
  careStart: LocalDate | null,
): readonly LocalPractice[] =>
  practices.filter(
    (practice) =>
      practice.rule === rule &&
      homes.includes(practice.municipality) &&
      (practice.kind !== 'spring-round' || isInRound(practice, careStart)),
  );
