import { err, ok, type Result } from '#domain/result.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import type { SyncDatabase } from '#server/sync/database/tables.ts';

const same = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;

/** Puts a letter under its number, once: the same again is fine, anything else a `conflict`. A box lasts ten minutes from its first letter. */
export async function putLetter(
  db: SyncDatabase,
  box: string,
  no: number,
  body: Uint8Array,
  now: number,
): Promise<Result<true, 'conflict'>> {
  await db.deleteFrom('letters').where('box', '=', box).where('until', '<=', now).execute();
  const first = await db.selectFrom('letters').select('until').where('box', '=', box).limit(1).executeTakeFirst();
  await db
    .insertInto('letters')
    .values({ box, no, until: first?.until ?? now + limits.mailbox, body })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const stored = await takeLetter(db, box, no, now);
  return stored && same(stored, body) ? ok(true) : err('conflict');
}

/** The letter under a number, `null` while there is none. */
export async function takeLetter(db: SyncDatabase, box: string, no: number, now: number): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('letters')
    .select('body')
    .where('box', '=', box)
    .where('no', '=', no)
    .where('until', '>', now)
    .executeTakeFirst();
  return row?.body ?? null;
}
