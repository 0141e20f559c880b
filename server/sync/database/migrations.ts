import { Migrator, sql, type ColumnDataType, type Kysely, type Migration } from 'kysely';
import type { SyncDatabase } from '#server/sync/database/tables.ts';

export type Engine = 'sqlite' | 'postgres';

const binaryOf = { sqlite: 'blob', postgres: 'bytea' } as const;

/** Published migrations are never changed; a new table or column is a new one, in order of its name. */
function migrations(engine: Engine): Record<string, Migration> {
  const binary = sql.raw<ColumnDataType>(binaryOf[engine]) as unknown as ColumnDataType;
  return {
    '001-spaces': {
      async up(db: Kysely<unknown>) {
        await db.schema
          .createTable('spaces')
          .addColumn('space', 'text', (column) => column.primaryKey())
          .addColumn('auth', binary, (column) => column.notNull())
          .addColumn('head', 'bigint', (column) => column.notNull())
          .addColumn('gen', 'text', (column) => column.notNull())
          .addColumn('seen', 'bigint', (column) => column.notNull())
          .addColumn('bytes', 'bigint', (column) => column.notNull())
          .addColumn('sealed', 'bigint')
          .addColumn('gone', 'bigint')
          .execute();
        await db.schema
          .createTable('clients')
          .addColumn('space', 'text', (column) => column.notNull())
          .addColumn('client', 'text', (column) => column.notNull())
          .addColumn('last_no', 'bigint', (column) => column.notNull())
          .addColumn('last_nonce', 'text', (column) => column.notNull())
          .addColumn('last_answer', binary, (column) => column.notNull())
          .addColumn('seen', 'bigint', (column) => column.notNull())
          .addPrimaryKeyConstraint('clients_key', ['space', 'client'])
          .execute();
        await db.schema
          .createTable('blobs')
          .addColumn('space', 'text', (column) => column.notNull())
          .addColumn('seq', 'bigint', (column) => column.notNull())
          .addColumn('client', 'text', (column) => column.notNull())
          .addColumn('size', 'bigint', (column) => column.notNull())
          .addColumn('dead', 'bigint')
          .addColumn('body', binary, (column) => column.notNull())
          .addPrimaryKeyConstraint('blobs_key', ['space', 'seq'])
          .execute();
        await db.schema
          .createTable('letters')
          .addColumn('box', 'text', (column) => column.notNull())
          .addColumn('no', 'bigint', (column) => column.notNull())
          .addColumn('until', 'bigint', (column) => column.notNull())
          .addColumn('body', binary, (column) => column.notNull())
          .addPrimaryKeyConstraint('letters_key', ['box', 'no'])
          .execute();
        // Housekeeping looks by day; the dead are few beside the living.
        await db.schema
          .createIndex('blobs_dead')
          .on('blobs')
          .column('dead')
          .where(sql.ref('dead'), 'is not', null)
          .execute();
        await db.schema.createIndex('spaces_seen').on('spaces').column('seen').execute();
      },
    },
    '002-push': {
      async up(db: Kysely<unknown>) {
        await db.schema
          .createTable('push_phones')
          .addColumn('phone', 'text', (column) => column.primaryKey())
          .addColumn('mark', 'text', (column) => column.notNull())
          .addColumn('endpoint', 'text', (column) => column.notNull())
          .addColumn('p256dh', binary, (column) => column.notNull())
          .addColumn('auth', binary, (column) => column.notNull())
          .addColumn('language', 'text', (column) => column.notNull())
          .addColumn('page', 'text', (column) => column.notNull())
          .addColumn('times', binary, (column) => column.notNull())
          .addColumn('next', 'bigint')
          .addColumn('tries', 'bigint', (column) => column.notNull())
          .addColumn('rev', 'text', (column) => column.notNull())
          .addColumn('seen', 'bigint', (column) => column.notNull())
          .execute();
        for (const column of ['next', 'mark', 'seen'])
          await db.schema.createIndex(`push_phones_${column}`).on('push_phones').column(column).execute();
      },
    },
  };
}

/** Brings the tables up to this version; several processes may do so at once. Throws when it cannot. */
export async function migrate(db: SyncDatabase, engine: Engine): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations(engine)) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('migration failed', { cause: error });
}
