import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { inOrder, lingersDays, placed } from './plan.ts';
import type { Reminder, ReminderState } from './reminder.ts';

/** A reminder with what the parent did to it. */
export interface KeptReminder extends Reminder {
  readonly state: ReminderState | null;
}

/** A family's plan, sorted by what is to be done with it. Each reminder is in exactly one list, or over and in none. */
export interface SettledPlan {
  readonly open: readonly KeptReminder[];
  readonly later: readonly KeptReminder[];
  readonly done: readonly KeptReminder[];
  readonly notForUs: readonly KeptReminder[];
}

/** Puts a reminder on the day the parent gave it, if any. */
function moved(reminder: Reminder, state: ReminderState | null, today: LocalDate): KeptReminder {
  if (!state?.date) return { ...reminder, state };
  const days = { from: state.date, to: state.date };
  return { ...reminder, ...placed(reminder.rule, days, reminder.anchorDay, today), state };
}

/** Newest first. */
const byDoneDay = (a: KeptReminder, b: KeptReminder): number => {
  const [onA, onB] = [a.state?.on ?? '', b.state?.on ?? ''];
  return onA < onB ? 1 : onA > onB ? -1 : inOrder(a, b);
};

/**
 * Whether what the parent did still holds. The wished start of care is moved at will: an application that was sent, or a day that was
 * agreed, for another month says nothing about this one.
 */
const stillHolds = (reminder: Reminder, state: ReminderState): boolean =>
  reminder.rule.anchor !== 'careStart' ||
  state.anchorDay === null ||
  state.anchorDay.slice(0, 7) === reminder.anchorDay.slice(0, 7);

/** A mark that holds no more: the note stays, what was done or agreed does not. */
const opened = (state: ReminderState): ReminderState => ({ ...state, state: 'open', until: null, date: null });

/** What was put off past its own end is shown once more for a while: the parent was promised that it comes back. */
function broughtBack(kept: KeptReminder, today: LocalDate): KeptReminder {
  const { state, phase } = kept;
  if (phase !== 'over' || state?.state !== 'later' || !state.until) return kept;
  return today <= plusDays(state.until, lingersDays.window) ? { ...kept, phase: 'passed' } : kept;
}

/** What was put off comes back by itself on its day, and at the latest on its own last day, unless that had come already. */
function isPutOff({ state, to }: KeptReminder, today: LocalDate): boolean {
  if (state?.state !== 'later' || !state.until || today >= state.until) return false;
  return today < to || state.on >= to;
}

/** Sorts a plan by what the parent did with it, on `today`. */
export function settle(plan: readonly Reminder[], states: readonly ReminderState[], today: LocalDate): SettledPlan {
  const byId = new Map(states.map((state) => [state.id, state]));
  const lists = { open: [], later: [], done: [], notForUs: [] } as Record<keyof SettledPlan, KeptReminder[]>;
  for (const reminder of plan) {
    const found = byId.get(reminder.id);
    const state = found ? (stillHolds(reminder, found) ? found : opened(found)) : null;
    const kept = broughtBack(moved(reminder, state, today), today);
    if (state?.state === 'done') lists.done.push(kept);
    else if (kept.phase === 'over') continue;
    else if (state?.state === 'not-for-us') lists.notForUs.push(kept);
    else if (isPutOff(kept, today)) lists.later.push(kept);
    else lists.open.push(kept);
  }
  lists.open.sort(inOrder);
  lists.later.sort(inOrder);
  lists.notForUs.sort(inOrder);
  lists.done.sort(byDoneDay);
  return lists;
}
