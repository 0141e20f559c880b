import { Kysely, PostgresDialect } from 'kysely';
import { Pool, TypeOverrides } from 'pg';
import { migrate } from '#server/sync/database/migrations.ts';
import type { SyncDatabase, Tables } from '#server/sync/database/tables.ts';

/** Order numbers are milliseconds and stay exact as numbers; pg would hand them over as text. */
const types = new TypeOverrides();
const int8 = 20;
types.setTypeParser(int8, Number);

/** A pool of ten connections to a PostgreSQL, its tables brought up to date. Throws when it cannot be reached. */
export async function openPostgres(url: string, onIdleError: (error: unknown) => void): Promise<SyncDatabase> {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    types,
    connectionTimeoutMillis: 5_000,
    // A query that waits for a lock of a stuck process ends as an error, and the phone asks again.
    statement_timeout: 20_000,
    application_name: 'evaat-sync',
  });
  // A connection that dies while nobody uses it is replaced by the pool; without a listener it would end the process.
  pool.on('error', onIdleError);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db, 'postgres');
  return db;
}
