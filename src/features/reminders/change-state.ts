import type { ReminderState } from '#domain/reminders/reminder.ts';
import type { KeptReminder } from '#domain/reminders/settle.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** Changes what the parent did with a reminder; says whether it was kept, and the shell says why not. */
export type ChangeState = (
  reminder: Pick<KeptReminder, 'id' | 'child' | 'anchorDay' | 'state'>,
  fields: Partial<Pick<ReminderState, 'state' | 'until' | 'date' | 'note'>>,
) => Promise<boolean>;

export const changeStateOn =
  (today: LocalDate): ChangeState =>
  async ({ id, child, anchorDay, state }, fields) => {
    const { saveReminderState } = await import('#storage/reminder-states.ts');
    // A mark made for another day may hold no more (settle): what the page shows is then written with the change, or a note alone
    // would bring the old mark back to life.
    const shown = state &&
      state.anchorDay !== anchorDay && { state: state.state, until: state.until, date: state.date };
    return (await saveReminderState(id, child, today, { ...shown, ...fields, anchorDay })).ok;
  };
