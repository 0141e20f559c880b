import type { LeaveKind, LeaveParent } from '#domain/family/leave.ts';
import { lastOfWeekdays, plusFinnishWeekdays } from '#domain/time/finnish-weekdays.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { lastParentalDay, pregnancyWindow, weekdayFrom } from './limits.ts';
import { weekdaysOf, type NewPeriod } from './period.ts';
import { quotaOf } from './quota.ts';
import { arrivalOf, type LeaveSituation } from './situation.ts';

/** The least that a parental leave from work may last (TSL 4:1; FACTS A3.5). */
export const shortestParentalLeave = 12;

const period = (parent: LeaveParent, kind: LeaveKind, from: LocalDate, weekdays: number): NewPeriod => ({
  parent,
  kind,
  from,
  to: lastOfWeekdays(from, weekdays),
});

const dayAfter = (date: LocalDate): LocalDate => weekdayFrom(plusDays(date, 1));

/** The pregnancy leave: from the first possible day. Without a due date the birth stands for it. */
function pregnancyOf(situation: LeaveSituation, arrival: LocalDate): NewPeriod | null {
  const days = quotaOf(situation).pregnancy;
  if (days === 0) return null;
  const window = pregnancyWindow(situation) ?? pregnancyWindow({ ...situation, dueDate: arrival });
  if (!window) return null;
  return period('first', 'pregnancy', window.from, days);
}

/**
 * A first proposal: the pregnancy leave as early as possible, right after it all days of the first parent, after them (and after a
 * pause, in weekdays) all of the second. Days that either may use are halved. What would come after the last possible day is left out.
 */
export function suggestPlan(situation: LeaveSituation, pause = 0): NewPeriod[] {
  const arrival = arrivalOf(situation);
  const last = lastParentalDay(situation);
  if (!arrival || !last) return [];
  const { own, shared } = quotaOf(situation);
  const forSecond = situation.parents === 1 ? 0 : Math.floor(shared / 2);

  const plan: NewPeriod[] = [];
  const add = (parent: LeaveParent, from: LocalDate, days: number): LocalDate => {
    if (days === 0 || from > last) return from;
    const whole = period(parent, 'parental', from, days);
    const fitting = whole.to > last ? { ...whole, to: last } : whole;
    if (weekdaysOf(fitting) < shortestParentalLeave) return from;
    plan.push(fitting);
    return dayAfter(fitting.to);
  };

  const pregnancy = pregnancyOf(situation, arrival);
  if (pregnancy) plan.push(pregnancy);
  const next = add('first', pregnancy ? dayAfter(pregnancy.to) : weekdayFrom(arrival), own.first + shared - forSecond);
  // The other parent's days begin at birth at the earliest; a baby that keeps the family waiting moves them.
  const free = next > arrival ? next : weekdayFrom(arrival);
  add('second', pause > 0 ? plusFinnishWeekdays(free, Math.trunc(pause)) : free, own.second + forSecond);
  return plan;
}
