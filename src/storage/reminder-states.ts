import type { Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { StorageFailure } from './failure.ts';
import { personal, type ReminderState } from './personal-database.ts';
import { save } from './saving.ts';

export const listReminderStates = (): Promise<Result<ReminderState[], StorageFailure>> =>
  personal.run((db) => db.reminders.toArray());

/** Marks a reminder done on a day. Doing it twice is doing it once. */
export const markDone = (id: string, child: string, on: LocalDate): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.reminders, async () => {
      if (await db.reminders.get(id)) await db.reminders.update(id, { state: 'done', on });
      else await db.reminders.add({ id, child, state: 'done', on });
    }),
  );

export const markUndone = (id: string): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) => db.transaction('rw', db.reminders, () => db.reminders.delete(id)));
