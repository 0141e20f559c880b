import { sql } from 'kysely';
import type { Engine } from '#server/sync/database/migrations.ts';
import { dayOf, days, type SyncDatabase } from '#server/sync/database/tables.ts';

/** How long what is kept after it is no longer needed. docs/privacy.md promises these. */
const keptFor = {
  deadBlobs: days(30),
  sealed: days(90),
  withoutContact: days(730),
  gone: days(730),
  pushPhones: days(183),
};

export interface Dropped {
  readonly blobs: number;
  readonly spaces: number;
  readonly phones: number;
}

/** A few at a time, each in a transaction of its own, so that nobody waits for the whole. */
async function dropSpaces(db: SyncDatabase, now: number): Promise<number> {
  const over = await db
    .selectFrom('spaces')
    .select('space')
    .where((is) =>
      is.or([
        is('seen', '<', dayOf(now) - keptFor.withoutContact),
        is('sealed', '<', dayOf(now) - keptFor.sealed),
        is('gone', '<', dayOf(now) - keptFor.gone),
      ]),
    )
    .execute();
  for (const { space } of over)
    await db.transaction().execute(async (within) => {
      await within.deleteFrom('spaces').where('space', '=', space).execute();
      await within.deleteFrom('blobs').where('space', '=', space).execute();
      await within.deleteFrom('clients').where('space', '=', space).execute();
    });
  return over.length;
}

/** Drops what has had its time; safe to run from several processes at once. */
export async function tidy(db: SyncDatabase, engine: Engine, now: number): Promise<Dropped> {
  const blobs = await db
    .deleteFrom('blobs')
    .where('dead', '<', dayOf(now) - keptFor.deadBlobs)
    .executeTakeFirst();
  await db.deleteFrom('letters').where('until', '<=', now).execute();
  const spaces = await dropSpaces(db, now);
  const phones = await db
    .deleteFrom('push_phones')
    .where('seen', '<', dayOf(now) - keptFor.pushPhones)
    .executeTakeFirst();
  if (engine === 'sqlite') await sql`pragma incremental_vacuum(2000)`.execute(db);
  return { blobs: Number(blobs.numDeletedRows), spaces, phones: Number(phones.numDeletedRows) };
}

/** How many spaces there are, how many bytes live in them and how many phones are to be woken, for the operator. */
export async function totals(db: SyncDatabase): Promise<{ spaces: number; bytes: number; phones: number }> {
  const { spaces, bytes } = await db
    .selectFrom('spaces')
    .select((of) => [of.fn.countAll().as('spaces'), of.fn.coalesce(of.fn.sum('bytes'), of.lit(0)).as('bytes')])
    .where('gone', 'is', null)
    .executeTakeFirstOrThrow();
  const { phones } = await db
    .selectFrom('push_phones')
    .select((of) => of.fn.countAll().as('phones'))
    .executeTakeFirstOrThrow();
  return { spaces: Number(spaces), bytes: Number(bytes), phones: Number(phones) };
}

/** After a restore: every phone compares what it has with what is here. */
export async function newGens(db: SyncDatabase, gen: string): Promise<number> {
  const { numUpdatedRows } = await db.updateTable('spaces').set({ gen }).executeTakeFirst();
  return Number(numUpdatedRows);
}
