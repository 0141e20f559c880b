import { toBase64Bytes } from '#domain/sync/base64-bytes.ts';
import { seal } from '#domain/sync/envelope.ts';
import type { Payload } from '#domain/sync/payload.ts';
import type { SpaceKeys } from '#domain/sync/space-keys.ts';
import { seenOf } from '#domain/sync/version-vector.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import { pushItemSize } from '#domain/sync/wire/push-frame.ts';
import type { PushItem } from '#domain/sync/wire/relay.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { randomBytes, stateIn } from './identity.ts';
import { family, recordOf, type PendingPush, type SpaceState, type SyncedRow } from './rows.ts';

type Personal = Connection<PersonalDatabase>;

/** Left for the frame around the items. */
const room = limits.body - 64;

export interface Batch {
  readonly rows: readonly SyncedRow[];
  readonly items: readonly PushItem[];
  /** Rows that no relay takes, for they are too large. */
  readonly tooLarge: readonly SyncedRow[];
  /** Others wait that did not go into it. */
  readonly hasMore: boolean;
}

const sealed = async (keys: SpaceKeys, { key, space, ...row }: SyncedRow): Promise<PushItem> => {
  const contents = { k: recordOf({ key, space, ...row }), c: row.c, f: row.f, u: row.seqs } satisfies Payload;
  return { supersedes: row.seqs.slice(0, limits.supersedes), body: await seal(keys, randomBytes, contents) };
};

/** The next records that wait to be sent, sealed, as many as go into one request. */
export async function nextBatch(connection: Personal, keys: SpaceKeys, atMost: number) {
  return connection.run(async (db): Promise<Batch> => {
    const waiting = await db.synced.where('[space+dirty]').equals([family, 1]).limit(atMost).toArray();
    const all = await Promise.all(waiting.map(async (row) => [row, await sealed(keys, row)] as const));
    const fits = all.filter(([, { body }]) => body.length <= limits.blob);
    let size = 0;
    const taken = fits.filter(([, item]) => (size += pushItemSize(item)) <= room);
    return {
      rows: taken.map(([row]) => row),
      items: taken.map(([, item]) => item),
      tooLarge: all.flatMap(([row, { body }]) => (body.length > limits.blob ? [row] : [])),
      hasMore: waiting.length === atMost || taken.length < fits.length,
    };
  });
}

/**
 * Notes what is about to be sent, before it is. `null` when something came between while it was being sealed: another tab's push, or
 * a new name for this device.
 */
export const beginPush = (connection: Personal, as: SpaceState, rows: readonly SyncedRow[]) =>
  connection.run((db) =>
    db.transaction('rw', db.sync, async (): Promise<PendingPush | null> => {
      const state = await stateIn(db);
      if (state?.client !== as.client || state.no !== as.no || state.pending) return null;
      const pending: PendingPush = {
        no: state.no + 1,
        nonce: toBase64Bytes(randomBytes(9)),
        rows: rows.map(({ key, rev, c, seqs }) => ({ key, rev, own: seenOf(c, state.actor), seqs })),
      };
      await db.sync.put({ ...state, pending });
      return pending;
    }),
  );

/** The relay has it: only what has not changed since is clean. */
export const acknowledge = (connection: Personal, { nonce, no, rows }: PendingPush, seqs: readonly number[]) =>
  connection.run((db) =>
    db.transaction('rw', db.synced, db.sync, async () => {
      const state = await stateIn(db);
      if (state?.pending?.nonce !== nonce) return;
      const now = await db.synced.bulkGet(rows.map(({ key }) => key));
      const done = now.flatMap((row, at): SyncedRow[] => {
        const [pushed, seq] = [rows[at], seqs[at]];
        if (!row || !pushed || seq === undefined) return [];
        const others = row.seqs.filter((known) => known !== seq && !pushed.seqs.includes(known));
        const isClean = row.rev === pushed.rev;
        return [{ ...row, seqs: [...others, seq], sent: Math.max(row.sent, pushed.own), dirty: isClean ? 0 : 1 }];
      });
      await db.synced.bulkPut(done);
      await db.sync.put({ ...state, no, nonce, pending: null });
    }),
  );
