import type { Hours, Schedule } from '#domain/directory/hours.ts';
import { calendarDay, instantOf, momentOf, type CalendarDay, type Moment } from './calendar-day.ts';
import { dayRule, type WhyUnknown } from './day-rule.ts';
import { dayStretches, type Standing } from './day-stretches.ts';

export type OpenState =
  | {
      readonly state: 'open';
      /** When that ends; null when it does not, or when nobody knows how it goes on. */
      readonly until: Date | null;
      readonly byReservation: boolean;
    }
  | {
      readonly state: 'closed';
      /** The next opening that is known; null when none is within a year. */
      readonly opens: Date | null;
      /** Days of which nothing is known lie before it: it may open on one of them. */
      readonly atLatest: boolean;
    }
  | { readonly state: 'unknown'; readonly why: WhyUnknown; readonly opens: Date | null };

/** A year and a month: what happens once a year is found, even when it moves. */
const farthest = 400;

interface Turn {
  readonly day: CalendarDay;
  readonly minute: number;
  readonly standing: Standing;
}

/** An hour that a clock jumps over in spring may hold stretches that never come. */
const isSkipped = (day: CalendarDay, from: number, to: number): boolean =>
  from >= 180 && to <= 240 && instantOf(day, from) === instantOf(day, to);

/** How things stand at a moment, and each time they change after it. */
function* turns(schedule: Schedule, now: Moment): Generator<Turn, undefined> {
  let standing: Standing | null = null;
  for (let ahead = 0; ahead <= farthest; ahead += 1) {
    const day = calendarDay(now.day.number + ahead);
    for (const stretch of dayStretches(schedule, day)) {
      const isPast = ahead === 0 && stretch.to <= now.minute;
      if (isPast || stretch.standing === standing || isSkipped(day, stretch.from, stretch.to)) continue;
      standing = stretch.standing;
      yield { day, minute: stretch.from, standing };
    }
  }
}

const dateOf = ({ day, minute }: Turn): Date => new Date(instantOf(day, minute));
const isOpening = ({ standing }: Turn): boolean => standing === 'open' || standing === 'booked';

/** Whether one of the days from one to another may have an opening that nobody knows of. */
function hidesAnOpening(schedule: Schedule, from: CalendarDay, to: CalendarDay): boolean {
  for (let number = from.number; number <= to.number; number += 1) {
    const { unknown, spans } = dayRule(schedule, calendarDay(number));
    if (unknown !== null && (unknown !== 'holiday' || spans.length > 0)) return true;
  }
  return false;
}

function scheduleState(schedule: Schedule, now: Moment): OpenState {
  const coming = turns(schedule, now);
  const here = coming.next().value;
  if (!here) throw new Error('a day is never empty');
  const { standing } = here;
  if (isOpening(here)) {
    const next = coming.next().value;
    // At the midnight to a day of which nothing is known it may just as well go on.
    const isEndKnown = next && (next.minute > 0 || isOpening(next) || next.standing === 'closed');
    return { state: 'open', until: isEndKnown ? dateOf(next) : null, byReservation: standing === 'booked' };
  }
  let opening: Turn | null = null;
  for (const turn of coming)
    if (isOpening(turn)) {
      opening = turn;
      break;
    }
  const opens = opening && dateOf(opening);
  if (standing !== 'closed' && standing !== 'open' && standing !== 'booked')
    return { state: 'unknown', why: standing, opens };
  return { state: 'closed', opens, atLatest: opening !== null && hidesAnOpening(schedule, now.day, opening.day) };
}

/** Whether a place is open, or a line answered, at an instant, and until or from when. Wall clock in Finland. */
export function openState(hours: Hours, at: Date): OpenState {
  switch (hours.kind) {
    case 'unknown':
      return { state: 'unknown', why: 'not-known', opens: null };
    case 'text':
      return { state: 'unknown', why: 'text', opens: null };
    case 'always':
      return { state: 'open', until: null, byReservation: false };
    case 'schedule':
      return scheduleState(hours, momentOf(at));
  }
}

/** The next instant at which `openState` says something else (open, booked only, closed, unknown and why); null within a year. */
export function nextChange(hours: Hours, at: Date): Date | null {
  if (hours.kind !== 'schedule') return null;
  const coming = turns(hours, momentOf(at));
  coming.next();
  const next = coming.next().value;
  return next ? dateOf(next) : null;
}
