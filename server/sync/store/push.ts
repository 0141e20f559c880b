import { sql } from 'kysely';
import { err, ok, type Result } from '#domain/result.ts';
import { readPushed, writePushed } from '#domain/sync/wire/blob-frames.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import type { Push, PushItem } from '#domain/sync/wire/relay.ts';
import { dayOf, type SyncDatabase } from '#server/sync/database/tables.ts';

/** So many numbers go into one statement; SQLite takes 32,766 parameters, PostgreSQL 65,535. */
const atOnce = 500;
const parts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, at) => all.slice(at * atOnce, (at + 1) * atOnce));

export interface Pushed {
  readonly seqs: readonly number[];
  /** It was taken before; this is the recorded answer. */
  readonly again: boolean;
}
export type PushRefusal = 'unknown' | 'gone' | 'sealed' | 'conflict' | 'full';

interface Place {
  readonly db: SyncDatabase;
  readonly space: string;
  readonly today: number;
}

/** Marks the superseded dead; numbers that are dead or not there are passed over. */
async function bury({ db, space, today }: Place, seqs: readonly number[]): Promise<void> {
  for (const some of parts(seqs))
    await db
      .updateTable('blobs')
      .set({ dead: today })
      .where('space', '=', space)
      .where('seq', 'in', some)
      .where('dead', 'is', null)
      .execute();
}

async function bytesOf({ db, space }: Place, seqs: readonly number[]): Promise<number> {
  let sum = 0;
  for (const some of parts(seqs)) {
    const rows = await db
      .selectFrom('blobs')
      .select('size')
      .where('space', '=', space)
      .where('seq', 'in', some)
      .where('dead', 'is', null)
      .execute();
    for (const { size } of rows) sum += size;
  }
  return sum;
}

async function insert({ db, space }: Place, client: string, items: readonly PushItem[], seqs: readonly number[]) {
  const rows = items.map(({ body }, at) => ({
    space,
    seq: seqs[at] ?? 0,
    client,
    size: body.length,
    dead: null,
    body,
  }));
  for (const some of parts(rows)) await db.insertInto('blobs').values(some).execute();
}

/** Notes the answer; the client not heard of for longest makes room, and will find itself at 0, which heals it. */
async function record({ db, space, today }: Place, { client, no, nonce }: Push, seqs: readonly number[]) {
  const state = { last_no: no, last_nonce: nonce, last_answer: writePushed(seqs), seen: today };
  await db
    .insertInto('clients')
    .values({ space, client, ...state })
    .onConflict((conflict) => conflict.columns(['space', 'client']).doUpdateSet(state))
    .execute();
  if (no > 1) return;
  const others = await db
    .selectFrom('clients')
    .select('client')
    .where('space', '=', space)
    .where('client', '!=', client)
    .orderBy('seen', 'desc')
    .execute();
  const over = others.slice(limits.clients - 1).map((each) => each.client);
  if (over.length > 0) await db.deleteFrom('clients').where('space', '=', space).where('client', 'in', over).execute();
}

function recorded(answer: Uint8Array): readonly number[] {
  const seqs = readPushed(answer);
  if (!seqs.ok) throw new Error('a recorded answer cannot be read');
  return seqs.value;
}

/**
 * Takes a push, all of it or nothing. The first statement holds the space's row until the end, so the pushes of one
 * space happen one after another and a reader's cursor never passes a number that is still to come (a sequence of
 * PostgreSQL's would skip). Numbers are never lower than the time in ms: a relay restored from a back-up gives none
 * twice. `full` and the other refusals leave everything as it was.
 */
export const takePush = (
  db: SyncDatabase,
  space: string,
  push: Push,
  now: number,
): Promise<Result<Pushed, PushRefusal>> =>
  db.transaction().execute(async (within): Promise<Result<Pushed, PushRefusal>> => {
    const { client, no, nonce, items } = push;
    const today = dayOf(now);
    const place: Place = { db: within, space, today };
    const held = await within
      .updateTable('spaces')
      .set({ seen: today })
      .where('space', '=', space)
      .returning(['head', 'bytes', 'sealed', 'gone'])
      .executeTakeFirst();
    if (!held) return err('unknown');
    if (held.gone !== null) return err('gone');
    const last = await within
      .selectFrom('clients')
      .select(['last_no', 'last_nonce', 'last_answer'])
      .where('space', '=', space)
      .where('client', '=', client)
      .executeTakeFirst();
    if (last?.last_no === no && last.last_nonce === nonce) return ok({ seqs: recorded(last.last_answer), again: true });
    if (held.sealed !== null) return err('sealed');
    // Nothing in it: somebody asks for a recorded answer that is not there. Saying yes would lose what they meant.
    if ((last?.last_no ?? 0) + 1 !== no || items.length === 0) return err('conflict');

    const dying = [...new Set(items.flatMap(({ supersedes }) => supersedes))];
    const more = items.reduce((sum, { body }) => sum + body.length, 0) - (await bytesOf(place, dying));
    if (more > 0 && held.bytes + more > limits.space) return err('full');

    const head = Math.max(held.head + items.length, now);
    const seqs = items.map((_, at) => head - items.length + 1 + at);
    await bury(place, dying);
    await insert(place, client, items, seqs);
    await within
      .updateTable('spaces')
      .set({ head, bytes: sql`bytes + ${more}` })
      .where('space', '=', space)
      .execute();
    await record(place, push, seqs);
    return ok({ seqs, again: false });
  });
