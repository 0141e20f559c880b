import { toldDayId, type ToldAnchor, type ToldDay } from '#domain/family/told-day.ts';
import type { ChildId } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

export const listToldDays = (): Promise<Result<ToldDay[], StorageFailure>> => personal.run((db) => db.days.toArray());

/** Tells the day of an anchor for a child, or changes it; one day each. */
export const saveToldDay = (child: ChildId, anchor: ToldAnchor, on: LocalDate): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.days, async () => {
      const id = toldDayId(child, anchor);
      if (await db.days.get(id)) await db.days.update(id, { on });
      else await db.days.add({ id, child, anchor, on });
    }),
  );

export const deleteToldDay = (id: string): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) => db.transaction('rw', db.days, () => db.days.delete(id)));
