import { byYouth } from '#domain/family/by-youth.ts';
import { nothingTold, type Child } from '#domain/family/child.ts';
import type { Leave } from '#domain/family/leave.ts';
import type { ToldDay } from '#domain/family/told-day.ts';
import type { OwnDone, OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { ReminderState } from '#domain/reminders/reminder.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { untouched } from './reminder-states.ts';
import { settingsOf, type Settings } from './settings.ts';

/** Everything that a family's dates follow from, as it is on this phone. */
export interface FamilyRecords {
  /** Youngest first. */
  readonly children: readonly Child[];
  readonly leaves: readonly Leave[];
  readonly days: readonly ToldDay[];
  readonly states: readonly ReminderState[];
  readonly own: readonly OwnReminder[];
  readonly ownDone: readonly OwnDone[];
  readonly settings: Settings;
}

/** Reads it in one transaction, so that a plan is never made of two moments. Rows of older versions get the fields they lack. */
export const readFamily = (): Promise<Result<FamilyRecords, StorageFailure>> =>
  personal.run((db) =>
    db.transaction('r', [db.children, db.leaves, db.days, db.reminders, db.own, db.ownDone, db.settings], async () => ({
      children: (await db.children.toArray()).map((row) => ({ ...nothingTold, ...row })).sort(byYouth),
      leaves: await db.leaves.toArray(),
      days: await db.days.toArray(),
      states: (await db.reminders.toArray()).map((row) => ({ ...untouched, ...row })),
      own: await db.own.toArray(),
      ownDone: await db.ownDone.toArray(),
      settings: settingsOf(await db.settings.toArray()),
    })),
  );
