import type { KeptReminder } from '#domain/reminders/settle.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';

/** Good to know, our own suggestion, or perhaps not for this family: it stands after what binds. */
const isMinor = ({ rule, fit }: KeptReminder): boolean =>
  rule.kind === 'info' || rule.hardness === 'app-suggestion' || fit === 'perhaps';

/** Days by which a minor thing waits behind the others. */
const waitsDays = 7;

/** By day, where everything that is on or past counts as today's; what is minor waits a week behind. Ties keep their order. */
export function inOrderOfWeight(open: readonly KeptReminder[], today: LocalDate): readonly KeptReminder[] {
  const dayOf = (reminder: KeptReminder): LocalDate => {
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
  const ordered = inOrderOfWeight(near, today);
  const chosen = [...ordered.filter((reminder) => !isMinor(reminder)), ...ordered.filter(isMinor)].slice(
    0,
    shownAtMost,
  );
  const next = open.find((reminder) => reminder.rule.kind === 'deadline' && !isMinor(reminder));
  return chosen.length === 0 && next ? [next] : chosen;
}
