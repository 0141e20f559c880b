import type { KeptReminder } from '#domain/reminders/settle.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';

/** Good to know, our own suggestion, or perhaps not for this family: it stands after what binds. */
const isMinor = ({ rule, fit }: KeptReminder): boolean =>
  rule.kind === 'info' || rule.hardness === 'app-suggestion' || fit === 'perhaps';

/** So near a last day stands before everything else in the list. */
const veryNearDays = 14;
/** So near it is set large on the first page, before a clinic's visit that is on for weeks. */
export const soonDays = 30;
const isPressing = (reminder: KeptReminder, days: number): boolean =>
  reminder.rule.kind === 'deadline' && reminder.phase !== 'passed' && reminder.daysLeft <= days && !isMinor(reminder);

/** Days by which a minor thing waits behind the others. */
const waitsDays = 7;

/** By day, where everything that is on or past counts as today's; what is minor waits a week behind. Ties keep their order. */
export function inOrderOfWeight(open: readonly KeptReminder[], today: LocalDate): readonly KeptReminder[] {
  const dayOf = (reminder: KeptReminder): LocalDate => {
    // Behind what lingers from past weeks nobody would see it.
    if (isPressing(reminder, veryNearDays)) return plusDays(reminder.day, -veryNearDays);
    const day = reminder.phase === 'coming' || reminder.day > today ? reminder.day : today;
    return isMinor(reminder) ? plusDays(day, waitsDays) : day;
  };
  const weighed = open.map((reminder) => ({ reminder, day: dayOf(reminder) }));
  return weighed.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ reminder }) => reminder);
}

const shownAtMost = 3;
/** Beyond a month and a half nothing is "now". */
const aheadDays = 45;

/** At most three that matter today: what is on or soon, what binds first. On a quiet day the next deadline is still good to see. */
export function whatMatters(open: readonly KeptReminder[], today: LocalDate): readonly KeptReminder[] {
  const near = open.filter(({ daysLeft, phase }) => phase !== 'coming' || daysLeft <= aheadDays);
  const rank = (reminder: KeptReminder) => (isPressing(reminder, soonDays) ? 0 : isMinor(reminder) ? 2 : 1);
  const chosen = [...inOrderOfWeight(near, today)].sort((a, b) => rank(a) - rank(b)).slice(0, shownAtMost);
  const next = open.find((reminder) => reminder.rule.kind === 'deadline' && !isMinor(reminder));
  return chosen.length === 0 && next ? [next] : chosen;
}
