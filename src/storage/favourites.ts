import type { Favourite } from '#domain/directory/favourite.ts';
import type { ServiceId } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import type { StorageFailure } from './failure.ts';
import { personal } from './personal-database.ts';
import { save } from './saving.ts';

/** Ids of the services a family keeps at hand, also of one whose pack is not on this phone. */
export async function readFavourites(): Promise<Result<ReadonlySet<ServiceId>, StorageFailure>> {
  const rows = await personal.run((db) => db.favourites.toArray());
  return rows.ok ? ok(new Set(rows.value.map(({ id }) => id))) : rows;
}

/** Puts a service among the favourites, or takes it out without a trace. Doing it twice is doing it once. */
export const setFavourite = (id: ServiceId, is: boolean): Promise<Result<void, StorageFailure>> =>
  save(personal, (db) =>
    db.transaction('rw', db.favourites, async () => {
      const row: Favourite = { id };
      if (!is) await db.favourites.delete(id);
      else if (!(await db.favourites.get(id))) await db.favourites.add(row);
    }),
  );
