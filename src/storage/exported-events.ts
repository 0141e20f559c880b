import type { ExportedEvent } from '#domain/calendar-file/exported-event.ts';
import type { Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

export const listExportedEvents = (): Promise<Result<ExportedEvent[], StorageFailure>> =>
  personal.run((db) => db.exported.toArray());

/** Remembers what a calendar file said, so that the next one can change or cancel it. */
export const saveExportedEvents = (events: readonly ExportedEvent[]): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.exported, async () => {
      for (const event of events) {
        if (await db.exported.get(event.id)) await db.exported.update(event.id, event);
        else await db.exported.add(event);
      }
    }),
  );
