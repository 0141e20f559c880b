import type { Child } from '#domain/family/child.ts';
import { localDate, plusMonths, type LocalDate } from '#domain/time/local-date.ts';
import { anchorDays, type AnchorDay, type Family } from './family-facts.ts';
import { daysOf, type Days } from './rule-dates.ts';
import type { Anchor, MonthDay, Rule, When } from './rule.ts';

export interface Occurrence extends Days {
  /** Tells the occurrences of one rule and child apart; `null` where there is only one. */
  readonly key: string | null;
}

const yearOf = (date: LocalDate) => Number(date.slice(0, 4));

/** A yearly talk goes on until school starts; without a birth date as long as a child can be in early childhood education. */
const yearsOfCare = 6;
const lastYearly = (child: Child, start: LocalDate): LocalDate =>
  child.birthDate ? localDate(`${yearOf(plusMonths(child.birthDate, 84))}-07-31`) : plusMonths(start, 12 * yearsOfCare);

function onDayOfYear(day: MonthDay, { from, to }: Days): Days[] {
  const found: Days[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const date = localDate(`${year}-${day}`);
    if (from <= date && date <= to) found.push({ from: date, to: date });
  }
  return found;
}

function yearlyFrom(first: Days, last: LocalDate): Days[] {
  const found: Days[] = [];
  for (let n = 0; ; n += 1) {
    const from = plusMonths(first.from, 12 * n);
    if (from > last) return found;
    found.push({ from, to: plusMonths(first.to, 12 * n) });
  }
}

/** For an adopted child some rules count from the day it was taken into care, and some are not for it at all. */
const adoptionOf = (rule: Rule, child: Child): Rule['adoption'] => (child.adoptedOn ? rule.adoption : undefined);

/** The days that a rule counts from for a child; none when it is not for this one. A caller with many rules may hand in known days. */
export function startsOf(
  rule: Rule,
  family: Family,
  child: Child,
  daysOfAnchor: (anchor: Anchor) => AnchorDay[] = (anchor) => anchorDays(family, child, anchor),
): AnchorDay[] {
  const adoption = adoptionOf(rule, child);
  if (adoption === undefined || !child.adoptedOn) return daysOfAnchor(rule.anchor);
  return adoption === 'none' ? [] : [{ key: null, day: child.adoptedOn, isShortLeave: null }];
}

/** How a rule counts for a child from such a day. */
export function whenFor(rule: Rule, child: Child): When {
  const adoption = adoptionOf(rule, child);
  return adoption === undefined || adoption === 'none' ? rule.when : adoption;
}

/** All days that a rule gives for one of its starts (`startsOf`), first to last. */
export function occurrencesOf(rule: Rule, child: Child, start: AnchorDay): Occurrence[] {
  const days = daysOf(whenFor(rule, child), start.day);
  if (!rule.repeat) return [{ ...days, key: start.key }];
  const all =
    rule.repeat === 'yearly' ? yearlyFrom(days, lastYearly(child, start.day)) : onDayOfYear(rule.repeat, days);
  const keyOf = (year: string) => (start.key === null ? year : `${start.key}:${year}`);
  return all.map((each) => ({ ...each, key: keyOf(each.from.slice(0, 4)) }));
}
