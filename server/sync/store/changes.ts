import { limits } from '#domain/sync/wire/limits.ts';
import type { Blob, Changes, PullQuestion } from '#domain/sync/wire/relay.ts';
import type { SyncDatabase } from '#server/sync/database/tables.ts';
import type { SpaceState } from '#server/sync/store/spaces.ts';

interface Sized {
  readonly seq: number;
  readonly size: number;
}

/** The first of them that fit one answer, at least one. */
function fitting(rows: readonly Sized[]): Sized[] {
  let room = limits.body;
  const end = rows.findIndex(({ size }, at) => {
    room -= size;
    return room < 0 && at > 0;
  });
  return end === -1 ? [...rows] : rows.slice(0, end);
}

const numbersAfter = (db: SyncDatabase, space: string, { client, since, limit }: PullQuestion, head: number) =>
  db
    .selectFrom('blobs')
    .select(['seq', 'size'])
    .where('space', '=', space)
    .where('seq', '>', since)
    .where('seq', '<=', head)
    .where('dead', 'is', null)
    .where('client', '!=', client)
    .orderBy('seq')
    .limit(limit)
    .execute();

/** The numbered blobs of a space that are still kept, in order, as many as fit one answer. */
export async function readBlobs(db: SyncDatabase, space: string, seqs: readonly number[]): Promise<Blob[]> {
  if (seqs.length === 0) return [];
  const of = db.selectFrom('blobs').where('space', '=', space);
  const sizes = await of.select(['seq', 'size']).where('seq', 'in', seqs).orderBy('seq').execute();
  return bodies(db, space, fitting(sizes));
}

async function bodies(db: SyncDatabase, space: string, rows: readonly Sized[]): Promise<Blob[]> {
  if (rows.length === 0) return [];
  const seqs = rows.map(({ seq }) => seq);
  return db
    .selectFrom('blobs')
    .select(['seq', 'body'])
    .where('space', '=', space)
    .where('seq', 'in', seqs)
    .orderBy('seq')
    .execute();
}

/**
 * What is new to a client in a space whose `state` was read before. Nothing can appear later at or below that state's head:
 * pushes hold the space's row, so their numbers become visible in order. A blob that dies between the two reads is
 * missing here, and what replaced it has a higher number. The client's last push is read after the blobs: a clone
 * that pushed meanwhile is noticed before its blobs are applied.
 */
export async function readChanges(
  db: SyncDatabase,
  space: string,
  question: PullQuestion,
  { head, gen, sealed }: SpaceState,
): Promise<Changes> {
  const { client, since, limit } = question;
  const rows = limit > 0 && since < head ? await numbersAfter(db, space, question, head) : [];
  const page = fitting(rows);
  const blobs = await bodies(db, space, page);
  const last = await db
    .selectFrom('clients')
    .select(['last_no', 'last_nonce'])
    .where('space', '=', space)
    .where('client', '=', client)
    .executeTakeFirst();
  const more = limit === 0 || page.length < rows.length || rows.length === limit;
  const next = more ? (page.at(-1)?.seq ?? since) : head;
  return { gen, sealed, next, head, lastNo: last?.last_no ?? 0, lastNonce: last?.last_nonce ?? '', blobs };
}

/** The order numbers of all live blobs of a space. */
export async function readLive(db: SyncDatabase, space: string): Promise<number[]> {
  const rows = await db
    .selectFrom('blobs')
    .select('seq')
    .where('space', '=', space)
    .where('dead', 'is', null)
    .orderBy('seq')
    .execute();
  return rows.map(({ seq }) => seq);
}
