import type { OpenSpan, Schedule } from '#domain/directory/hours.ts';
import type { LocalTime } from '#domain/time/local-time.ts';
import { calendarDay, type CalendarDay } from './calendar-day.ts';
import { dayRule, type DayRule, type WhyUnknown } from './day-rule.ts';

/** Open to all, open to those who have booked, closed, or why it is not known. */
export type Standing = 'open' | 'booked' | 'closed' | WhyUnknown;

/** Minutes of a day (0–1440, the end not included) on the wall clock. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly standing: Standing;
}

const wholeDay = 1440;
const zeros = 11 * 48;

/** Minutes since midnight of "hh:mm". By its characters: this is asked tens of thousands of times while a list is filtered. */
export function minutesOf(time: LocalTime): number {
  const hours = time.charCodeAt(0) * 10 + time.charCodeAt(1) - zeros;
  return hours * 60 + time.charCodeAt(3) * 10 + time.charCodeAt(4) - zeros;
}

/** How many days back something may have begun that still runs. */
function longestNights({ periods, exceptions = [], holidays = [] }: Schedule): number {
  let nights = 0;
  const look = (spans: readonly OpenSpan[]): void => {
    for (const span of spans) if (span.nights !== undefined && span.nights > nights) nights = span.nights;
  };
  for (const { week } of periods) if (week !== 'always') look(week);
  for (const { spans } of exceptions) look(spans);
  for (const { spans } of holidays) look(spans);
  return nights;
}

const standingOf = (span: OpenSpan, rule: DayRule): Standing =>
  rule.unknown ?? (span.byReservation === undefined ? 'open' : 'booked');

/** Tells each stretch that openings give a day, in no order and one over the other, and gives the day's rule. */
export function eachStretch(
  schedule: Schedule,
  day: CalendarDay,
  tell: (from: number, to: number, standing: Standing) => void,
): DayRule {
  const rule = dayRule(schedule, day);
  if (rule.spans === 'always') tell(0, wholeDay, 'open');
  else
    for (const span of rule.spans)
      tell(minutesOf(span.from), span.nights === undefined ? minutesOf(span.to) : wholeDay, standingOf(span, rule));
  const nights = longestNights(schedule);
  for (let back = 1; back <= nights; back += 1) {
    const before = dayRule(schedule, calendarDay(day.number - back));
    if (before.spans === 'always') continue;
    for (const span of before.spans) {
      const left = (span.nights ?? 0) - back;
      // What began on another day runs to its end, but not over the whole of a day that has hours of its own.
      if (left < 0 || (left > 0 && rule.isOwn)) continue;
      tell(0, left > 0 ? wholeDay : minutesOf(span.to), standingOf(span, before));
    }
  }
  return rule;
}

const weights: Readonly<Record<Standing, number>> = {
  open: 3,
  booked: 2,
  holiday: 1,
  'out-of-season': 0,
  'not-known': 0,
  text: 0,
  closed: 0,
};

function stretchesOf(schedule: Schedule, day: CalendarDay): readonly Stretch[] {
  const given: Stretch[] = [];
  const rule = eachStretch(schedule, day, (from, to, standing) => {
    if (from < to) given.push({ from, to, standing });
  });
  const rest = rule.unknown ?? 'closed';
  const cuts = [...new Set([0, wholeDay, ...given.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [at, from] of cuts.entries()) {
    const to = cuts[at + 1];
    if (to === undefined) break;
    let standing: Standing = rest;
    for (const each of given)
      if (each.from <= from && to <= each.to && weights[each.standing] > weights[standing]) standing = each.standing;
    const last = stretches.at(-1);
    if (last?.standing === standing) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from, to, standing });
  }
  return stretches;
}

/** Of one schedule at a time: its state, its next change and its week ask for the same days. */
let asked: Schedule | null = null;
let answered = new Map<number, readonly Stretch[]>();

/** A day from midnight to midnight without gaps; neighbours differ. */
export function dayStretches(schedule: Schedule, day: CalendarDay): readonly Stretch[] {
  if (asked !== schedule) {
    asked = schedule;
    answered = new Map();
  }
  let stretches = answered.get(day.number);
  if (!stretches) {
    stretches = stretchesOf(schedule, day);
    answered.set(day.number, stretches);
  }
  return stretches;
}
