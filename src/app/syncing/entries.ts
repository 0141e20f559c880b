import { err, type Result } from '#domain/result.ts';
import type { ChildId } from '#domain/ids.ts';
import type { Outcome } from '#features/sync/family-sync.ts';
import type { SyncFailure } from '#features/sync/sync-failure.ts';
import { changeHere, readHere } from '#storage/sync/devices/here.ts';
import { restoreDeleted } from '#storage/sync/history/restore.ts';
import { writeText } from '#storage/sync/history/write-text.ts';
import { sameChild } from '#storage/sync/joining/same-child.ts';
import type { Runner } from './runner.ts';

const orStorage = <T>(result: Result<T, unknown>): Result<T, SyncFailure> => (result.ok ? result : err('storage'));

export async function same({ world }: Runner, mine: ChildId, theirs: ChildId): Outcome<void> {
  const done = await sameChild(world.connection, mine, theirs);
  if (done.ok) world.forgetDrafts(mine);
  return orStorage(done);
}

export async function notSame({ world }: Runner, mine: ChildId, theirs: ChildId): Outcome<void> {
  const here = await readHere(world.connection);
  if (!here.ok || !here.value) return err(here.ok ? 'off' : 'storage');
  return orStorage(await changeHere(world.connection, { apart: [...here.value.apart, `${mine}|${theirs}`] }));
}

export const restore = async ({ world }: Runner, key: string): Outcome<void> =>
  orStorage(await restoreDeleted(world.connection, key, world.now()));

export const rewrite = async ({ world }: Runner, key: string, field: string, text: string): Outcome<void> =>
  orStorage(await writeText(world.connection, key, field, text));
