import type { Engine } from '#server/sync/database/migrations.ts';
import { openPostgres } from '#server/sync/database/postgres.ts';
import { openSqlite } from '#server/sync/database/sqlite.ts';
import type { SyncDatabase } from '#server/sync/database/tables.ts';
import type { Place } from '#server/sync/settings.ts';

export interface Opened {
  readonly db: SyncDatabase;
  readonly engine: Engine;
}

/** The database of a place, ready for use. Throws when it cannot be opened. */
export async function openDatabase(place: Place, onIdleError: () => void = () => undefined): Promise<Opened> {
  if ('postgres' in place) return { db: await openPostgres(place.postgres, onIdleError), engine: 'postgres' };
  return { db: await openSqlite(place.sqlite), engine: 'sqlite' };
}
