import type { Reminder, ReminderState } from '#domain/reminders/reminder.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** Changes what the parent did with a reminder; says whether it was kept, and the shell says why not. */
export type ChangeState = (
  reminder: Pick<Reminder, 'id' | 'child' | 'anchorDay'>,
  fields: Partial<Pick<ReminderState, 'state' | 'until' | 'date' | 'note'>>,
) => Promise<boolean>;

export const changeStateOn =
  (today: LocalDate): ChangeState =>
  async ({ id, child, anchorDay }, fields) => {
    const { saveReminderState } = await import('#storage/reminder-states.ts');
    return (await saveReminderState(id, child, today, { ...fields, anchorDay })).ok;
  };
