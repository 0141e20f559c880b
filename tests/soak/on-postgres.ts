import { Client } from 'pg';
import { openPostgres } from '#server/sync/database/postgres.ts';
import { tableNames } from '#server/sync/database/tables.ts';
import type { Postgres } from '#tests/support/postgres.ts';
import { realRelay } from './real-relay.ts';
import type { Restorable } from './run-history.ts';

/** Rows by table. */
type Copy = ReadonlyMap<string, readonly Record<string, unknown>[]>;

const all = tableNames.join(', ');

async function copied(client: Client): Promise<Copy> {
  // One moment for all tables, as pg_dump takes it.
  await client.query('begin isolation level repeatable read read only');
  const copy = new Map<string, readonly Record<string, unknown>[]>();
  for (const table of tableNames)
    copy.set(table, (await client.query<Record<string, unknown>>(`select * from ${table}`)).rows);
  await client.query('commit');
  return copy;
}

async function putBack(client: Client, copy: Copy): Promise<void> {
  await client.query(`truncate ${all}`);
  for (const [table, rows] of copy)
    for (const row of rows) {
      const names = Object.keys(row);
      const places = names.map((_, at) => `$${at + 1}`);
      await client.query(
        `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
        Object.values(row),
      );
    }
}

/**
 * The real relay on a PostgreSQL: one database, emptied before each history, for making a new one takes longer than playing most
 * histories. Backed up row by row; that pg_dump and pg_restore do the same is a test of its own (tests/server/sync/restoring.test.ts).
 */
export async function onPostgres(postgres: Postgres): Promise<(now: () => number) => Promise<Restorable>> {
  const url = await postgres.database();
  await (await openPostgres(url, () => undefined)).destroy();
  return async (now) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await putBack(client, new Map());
    return realRelay(now, {
      place: () => ({ postgres: url }),
      backUp: async () => {
        const copy = await copied(client);
        return () => putBack(client, copy);
      },
      empty: () => putBack(client, new Map()),
      end: () => client.end(),
    });
  };
}
