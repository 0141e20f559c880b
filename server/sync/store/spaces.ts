import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { err, ok, type Result } from '#domain/result.ts';
import { dayOf, type SyncDatabase } from '#server/sync/database/tables.ts';

/** A space as it is now, without what nobody outside needs. */
export interface SpaceState {
  readonly head: number;
  readonly gen: string;
  readonly sealed: boolean;
}

export const newGen = (): string => randomBytes(8).toString('base64url');
const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest();

const nobody = hashOf('');

/**
 * The space, if the token opens it. The work is the same whether there is no such space or the token is wrong: one
 * look-up, one comparison in constant time. Notes the day of contact.
 */
export async function openSpace(
  db: SyncDatabase,
  space: string,
  token: string,
  now: number,
): Promise<Result<SpaceState, 'unknown' | 'gone'>> {
  const row = await db
    .selectFrom('spaces')
    .select(['auth', 'head', 'gen', 'sealed', 'gone', 'seen'])
    .where('space', '=', space)
    .executeTakeFirst();
  const fits = timingSafeEqual(row?.auth ?? nobody, hashOf(token));
  if (!row || !fits) return err('unknown');
  if (row.gone !== null) return err('gone');
  const today = dayOf(now);
  if (row.seen < today) await db.updateTable('spaces').set({ seen: today }).where('space', '=', space).execute();
  return ok({ head: row.head, gen: row.gen, sealed: row.sealed !== null });
}

/** Makes the space; one that is there already is left as it is, whoever's it is. */
export async function createSpace(db: SyncDatabase, space: string, token: string, now: number): Promise<void> {
  await db
    .insertInto('spaces')
    .values({
      space,
      auth: hashOf(token),
      head: 0,
      gen: newGen(),
      seen: dayOf(now),
      bytes: 0,
      sealed: null,
      gone: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Read-only from now on; the first sealing counts. */
export async function sealSpace(db: SyncDatabase, space: string, now: number): Promise<void> {
  await db
    .updateTable('spaces')
    .set({ sealed: dayOf(now) })
    .where('space', '=', space)
    .where('sealed', 'is', null)
    .execute();
}

/**
 * Deletes everything of a space. Its name and token's hash stay, so that the family's other phones hear `gone` instead
 * of taking the relay for one that lost its data and filling it again.
 */
export async function eraseSpace(db: SyncDatabase, space: string, now: number): Promise<void> {
  await db.transaction().execute(async (within) => {
    // The row first: a push that is under way ends before, and later ones find it gone.
    await within
      .updateTable('spaces')
      .set({ gone: dayOf(now), bytes: 0, sealed: null })
      .where('space', '=', space)
      .execute();
    await within.deleteFrom('blobs').where('space', '=', space).execute();
    await within.deleteFrom('clients').where('space', '=', space).execute();
  });
}
