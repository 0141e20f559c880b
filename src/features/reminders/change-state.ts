import type { Reminder, ReminderState } from '#domain/reminders/reminder.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** Changes what the parent did with a reminder; the shell says when it could not be kept. */
export type ChangeState = (
  reminder: Pick<Reminder, 'id' | 'child'>,
  fields: Partial<Pick<ReminderState, 'state' | 'until' | 'date' | 'note'>>,
) => void;

export const changeStateOn =
  (today: LocalDate): ChangeState =>
  ({ id, child }, fields) => {
    void import('#storage/reminder-states.ts').then(({ saveReminderState }) =>
      saveReminderState(id, child, today, fields),
    );
  };
