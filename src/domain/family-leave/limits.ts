import type { Days } from '#domain/reminders/rule-dates.ts';
import { isFinnishWeekday, plusFinnishWeekdays, weekdaysBetween } from '#domain/time/finnish-weekdays.ts';
import { plusDays, plusMonths, type LocalDate } from '#domain/time/local-date.ts';
import { arrivalOf, type LeaveSituation } from './situation.ts';

/** Pregnancy leave begins so many weekdays before the due date (SVL 9:2; FACTS A2.5). */
const earliestBeforeDue = 30;
const latestBeforeDue = 14;
/** Parental days last until the child is two, or two years from taking it into care (SVL 9:8; A2.12). */
const parentalMonths = 24;
/** Care leave lasts until the child is three; an adopted child's two years from then (TSL 4:3; A3.7). */
const careMonths = 36;
const careMonthsFromAdoption = 24;
/** Home care allowance needs so many weekdays from birth (KHTL 3; A2.19). */
const homeCareAfterWeekdays = 160;
/** Of a parent acknowledged but not confirmed (SVL 9:5; A2.15). */
const acknowledgedMonths = 4;

/** The day itself if it is a weekday, else the next one. */
export const weekdayFrom = (date: LocalDate): LocalDate =>
  isFinnishWeekday(date) ? date : plusFinnishWeekdays(date, 1);

/** When the leave of an early baby begins by itself: on the first weekday after its birth, before the window has opened. */
function startOfPreterm({ dueDate, birthDate }: LeaveSituation): LocalDate | null {
  if (!dueDate || !birthDate) return null;
  const start = plusFinnishWeekdays(birthDate, 1);
  return start < plusFinnishWeekdays(dueDate, -earliestBeforeDue) ? start : null;
}

/**
 * The first and the last day on which pregnancy leave may begin: 30 to 14 weekdays before the due date, and no later than the first
 * weekday after birth. `null` after adoption and while no due date is known.
 */
export function pregnancyWindow(situation: LeaveSituation): Days | null {
  const { dueDate, birthDate, adoptedOn } = situation;
  if (adoptedOn || !dueDate) return null;
  const preterm = startOfPreterm(situation);
  if (preterm) return { from: preterm, to: preterm };
  const to = plusFinnishWeekdays(dueDate, -latestBeforeDue);
  const afterBirth = birthDate && plusFinnishWeekdays(birthDate, 1);
  return {
    from: plusFinnishWeekdays(dueDate, -earliestBeforeDue),
    to: afterBirth && afterBirth < to ? afterBirth : to,
  };
}

/** As many parental days more as pregnancy leave began before its window because the baby came early (SVL 9:6 § 2; A2.8d). */
export function extraForPreterm(situation: LeaveSituation): number {
  const start = situation.adoptedOn ? null : startOfPreterm(situation);
  if (!start || !situation.dueDate) return 0;
  return weekdaysBetween(start, plusDays(plusFinnishWeekdays(situation.dueDate, -earliestBeforeDue), -1));
}

/** The last day that can be a parental day: the eve of the second birthday, or of two years in care. */
export function lastParentalDay(situation: LeaveSituation): LocalDate | null {
  const arrival = arrivalOf(situation);
  return arrival && plusDays(plusMonths(arrival, parentalMonths), -1);
}

/** The last day of care leave; after adoption the later of the two limits. */
export function lastCareDay(situation: LeaveSituation): LocalDate | null {
  const { adoptedOn, birthDate, dueDate } = situation;
  const born = birthDate ?? (adoptedOn ? null : dueDate);
  const ends = [born && plusMonths(born, careMonths), adoptedOn && plusMonths(adoptedOn, careMonthsFromAdoption)];
  const last = ends
    .filter((end) => end !== null)
    .sort()
    .at(-1);
  return last ? plusDays(last, -1) : null;
}

/** The first day for which home care allowance is possible. Adoption has rules of its own, which Kela knows. */
export function homeCareFrom({ adoptedOn, birthDate, dueDate }: LeaveSituation): LocalDate | null {
  const born = birthDate ?? dueDate;
  return adoptedOn || !born ? null : plusDays(plusFinnishWeekdays(born, homeCareAfterWeekdays), 1);
}

/** The last parental day of a second parent who is acknowledged only; `null` where that limit does not hold. */
export function acknowledgedUntil(situation: LeaveSituation): LocalDate | null {
  const born = situation.birthDate ?? situation.dueDate;
  return situation.isOnlyAcknowledged && born ? plusDays(plusMonths(born, acknowledgedMonths), -1) : null;
}
