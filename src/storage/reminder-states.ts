import type { ReminderState } from '#domain/reminders/reminder.ts';
import type { Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

type Fields = Omit<ReminderState, 'id' | 'child' | 'on'>;

/** Fields that rows of older versions lack. */
export const untouched = { until: null, date: null, note: null, anchorDay: null } as const;

export const listReminderStates = (): Promise<Result<ReminderState[], StorageFailure>> =>
  personal.run(async (db) => (await db.reminders.toArray()).map((row) => ({ ...untouched, ...row })));

/**
 * Changes what a parent did with a reminder; fields not given stay as they are, and so does the day it was marked unless `state` is
 * given. Doing it twice is doing it once. A reminder opened again keeps its row: the parent's date and note stay on it.
 */
export const saveReminderState = (
  id: string,
  child: string,
  on: LocalDate,
  fields: Partial<Fields>,
): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.reminders, async () => {
      if (await db.reminders.get(id)) await db.reminders.update(id, fields.state ? { ...fields, on } : fields);
      else await db.reminders.add({ id, child, state: 'open', on, ...untouched, ...fields });
    }),
  );
