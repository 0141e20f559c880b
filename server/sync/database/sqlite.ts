import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { migrate } from '#server/sync/database/migrations.ts';
import type { SyncDatabase, Tables } from '#server/sync/database/tables.ts';

type Value = null | number | string | Uint8Array;
const values = (parameters: readonly unknown[]) => parameters as Value[];

function asKysely(statement: StatementSyncInstance): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)) as unknown[],
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)) as IterableIterator<unknown>,
  };
}

/** Long statements are bulk inserts, of which there are as many as there are sizes: those are not kept. */
const longestKept = 1_500;

function withStatements(db: DatabaseSyncInstance): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = kept.get(sql);
      if (known) return known;
      const statement = asKysely(db.prepare(sql));
      if (sql.length <= longestKept) kept.set(sql, statement);
      return statement;
    },
    close: () => db.close(),
  };
}

/**
 * The embedded database in one file, made when it is not there (`:memory:` for tests). Write-ahead log with
 * synchronous=FULL: what was acknowledged outlives the process and a power cut. Throws when the file cannot be used.
 */
export async function openSqlite(file: string): Promise<SyncDatabase> {
  const { DatabaseSync } = await import('@photostructure/sqlite');
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const raw = new DatabaseSync(file);
  // Before the first table: a file once made grows and shrinks as it was told then.
  for (const pragma of [
    'auto_vacuum = incremental',
    'journal_mode = wal',
    'synchronous = full',
    'busy_timeout = 5000',
    'secure_delete = fast',
  ])
    raw.exec(`PRAGMA ${pragma}`);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: withStatements(raw) }) });
  await migrate(db, 'sqlite');
  return db;
}
