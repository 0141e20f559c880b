import { deletedAt, withoutContents } from '#domain/sync/forget.ts';
import { shapeOf } from '#domain/sync/synced-tables.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Connection } from '#storage/connection.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { stateIn } from '#storage/sync/identity.ts';
import { changed, family, splitRow, type SpaceState, type SyncedRow } from '#storage/sync/rows.ts';
import { year } from './year.ts';

/** Rows looked at in one transaction, and how many are emptied in a day: a year's deletions go out little by little. */
const step = 250;
const mostADay = 40;

/**
 * True a year after the deletion, by this phone's clock and by the relay's, whose numbers are ms: neither a clock that runs ahead here
 * nor one that ran behind where it was deleted takes away what somebody may still want back.
 */
function isOld(row: SyncedRow, { cursor }: SpaceState, now: number): boolean {
  if (row.dirty !== 0 || row.seqs.length === 0 || !shapeOf(splitRow(row).table)) return false;
  const at = deletedAt(row);
  return at !== null && Math.min(now, cursor) - Math.max(at, ...row.seqs) > year;
}

/** Empties what was deleted more than a year ago, here and, with the next push, on the relay and on the other phones. */
export async function forgetOld(
  connection: Connection<PersonalDatabase>,
  now: number,
): Promise<Result<void, StorageFailure>> {
  let left = mostADay;
  const forgetFrom = (last: string) =>
    connection.run((db) =>
      db.transaction('rw', db.synced, db.sync, async () => {
        const state = await stateIn(db);
        if (!state) return null;
        const rows = await db.synced.where('key').between(last, `${family}|\uffff`, false).limit(step).toArray();
        const old = rows.filter((row) => isOld(row, state, now)).slice(0, left);
        await db.synced.bulkPut(old.map((row) => changed(row, withoutContents(row, state.actor))));
        left -= old.length;
        return left > 0 && rows.length === step ? (rows.at(-1)?.key ?? null) : null;
      }),
    );
  let last: string | null = `${family}|`;
  while (last !== null) {
    const done = await forgetFrom(last);
    if (!done.ok) return done;
    last = done.value;
  }
  return ok(undefined);
}
