import type { OwnDone, OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

export const listOwnReminders = (): Promise<Result<OwnReminder[], StorageFailure>> =>
  personal.run((db) => db.own.toArray());

export const listOwnDone = (): Promise<Result<OwnDone[], StorageFailure>> => personal.run((db) => db.ownDone.toArray());

/** Adds a reminder of the parent's own, or changes one. */
export const saveOwnReminder = (reminder: OwnReminder): Promise<Result<void, StorageFailure>> =>
  save(
    personal,
    (db) =>
      db.transaction('rw', db.own, async () => {
        if (await db.own.get(reminder.id)) await db.own.update(reminder.id, reminder);
        else await db.own.add(reminder);
      }),
    { own: [reminder] },
  );

/** Deletes a reminder with its ticks. */
export const deleteOwnReminder = (id: string): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.own, db.ownDone, async () => {
      await db.ownDone.where('own').equals(id).delete();
      await db.own.delete(id);
    }),
  );

/** Ticks one occurrence. Doing it twice is doing it once. */
export const tickOwn = (id: string, own: string, on: LocalDate): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.ownDone, async () => {
      if (!(await db.ownDone.get(id))) await db.ownDone.add({ id, own, on });
    }),
  );

export const untickOwn = (id: string): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) => db.transaction('rw', db.ownDone, () => db.ownDone.delete(id)));
