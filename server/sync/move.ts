import { existsSync } from 'node:fs';
import { err, ok, type Result } from '#domain/result.ts';
import { openPostgres } from '#server/sync/database/postgres.ts';
import { openSqlite } from '#server/sync/database/sqlite.ts';
import { tableNames, type SyncDatabase, type Tables } from '#server/sync/database/tables.ts';
import type { Place } from '#server/sync/settings.ts';

/** Rows written at once: blobs of 64 kB stay under 16 MB. */
const atOnce = 250;

async function copyTable(from: SyncDatabase, to: SyncDatabase, table: keyof Tables): Promise<number> {
  let count = 0;
  let rows: Tables[typeof table][] = [];
  const write = async () => {
    if (rows.length > 0) await to.insertInto(table).values(rows).execute();
    count += rows.length;
    rows = [];
  };
  for await (const row of from.selectFrom(table).selectAll().stream()) {
    rows.push(row);
    if (rows.length === atOnce) await write();
  }
  await write();
  return count;
}

/**
 * Copies an SQLite file into an empty PostgreSQL, in one transaction, with all order numbers and generations as they
 * are: phones notice nothing. The relay must be stopped. The error is one line.
 */
export async function move(file: string, place: Place): Promise<Result<string, string>> {
  if (!('postgres' in place)) return err('set DATABASE_URL to the PostgreSQL to move to');
  if (!existsSync(file)) return err(`there is no ${file}`);
  const from = await openSqlite(file);
  const to = await openPostgres(place.postgres, () => undefined);
  try {
    for (const table of tableNames)
      if (await to.selectFrom(table).selectAll().limit(1).executeTakeFirst())
        return err(`that PostgreSQL has ${table} already: move into an empty one`);
    const counts = await to.transaction().execute(async (within) => {
      const lines: string[] = [];
      for (const table of tableNames) lines.push(`${table} ${await copyTable(from, within, table)}`);
      return lines;
    });
    return ok(`moved: ${counts.join(', ')}`);
  } finally {
    await from.destroy();
    await to.destroy();
  }
}
