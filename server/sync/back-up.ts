import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { sql } from 'kysely';
import { err, ok, type Result } from '#domain/result.ts';
import { openSqlite } from '#server/sync/database/sqlite.ts';
import type { Place } from '#server/sync/settings.ts';

/** A whole copy of the SQLite file as it is at one moment, also while the relay runs. The error is one line. */
export async function backUp(place: Place, to: string): Promise<Result<string, string>> {
  if ('postgres' in place) return err('PostgreSQL has its own: pg_dump --format=custom');
  if (!existsSync(place.sqlite)) return err(`there is no ${place.sqlite}`);
  if (existsSync(to)) return err(`${to} is there already`);
  const db = await openSqlite(place.sqlite);
  await sql`vacuum into ${resolve(to)}`.execute(db);
  await db.destroy();
  return ok(`saved in ${to}`);
}
