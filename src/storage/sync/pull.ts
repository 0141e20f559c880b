import { limits } from '#domain/sync/wire/limits.ts';
import type { Changes } from '#domain/sync/wire/relay.ts';
import { answered, fetched, spaceKey, stop, stored, type SyncDevice } from './device.ts';
import { updateState } from './identity.ts';
import { family, keysOf, type SpaceKeyRow, type SpaceState } from './rows.ts';

/** Where this device stands, in the space whose keys it holds: a phone may have left it or moved meanwhile, in another tab. */
export async function currentState({ connection, keys }: SyncDevice): Promise<SpaceState> {
  const [state, kept] = await stored(
    connection.run(async (db) => (await db.sync.bulkGet([family, keysOf(family)])) as [SpaceState?, SpaceKeyRow?]),
  );
  return state && kept?.id === keys.id ? state : stop({ kind: 'off' });
}

/** Takes new names; what this device had not sent goes under them. */
export async function beAnother({ connection }: SyncDevice, asClient: string): Promise<void> {
  const { takeNewIdentity } = await fetched(import('./new-identity.ts'));
  await stored(takeNewIdentity(connection, asClient));
}

/**
 * Compares the last push that the relay took from this client with ours, before anything of it is believed.
 * `false`: it does not fit, and this device has changed its mind about itself or the relay; begin again.
 */
export async function isStillUs(
  device: SyncDevice,
  state: SpaceState,
  { lastNo, lastNonce }: Changes,
): Promise<boolean> {
  if (lastNo === state.no && lastNonce === state.nonce) return true;
  // Our own push, whose answer was lost.
  if (lastNo === state.no + 1 && state.pending?.nonce === lastNonce) return true;
  // More: a copy of this device pushes under its names. Fewer: the relay was restored from a back-up, or has made room; that a copy
  // has lived through too, so the names are as worthless. As many, but not ours: both. What the relay may have lost is looked for.
  if (lastNo <= state.no) await stored(updateState(device.connection, state.client, { mustReconcile: true }));
  await beAnother(device, state.client);
  return false;
}

/** Asks for what is new, once. `wait`: ms to wait for something. Gives whether to ask again at once. */
export async function pullOnce(device: SyncDevice, wait = 0, signal?: AbortSignal): Promise<boolean> {
  const state = await currentState(device);
  if (state.mustReconcile) {
    const numbers = { client: state.client, since: state.cursor, limit: 0, wait: 0 };
    const known = await answered(device.relay.changes(spaceKey(device), numbers));
    // A copy's blobs are met only under names of our own.
    if (await isStillUs(device, state, known)) await (await fetched(import('./reconcile.ts'))).reconcile(device);
    return true;
  }
  const question = { client: state.client, since: state.cursor, limit: limits.batch, wait };
  const changes = await answered(device.relay.changes(spaceKey(device), question, signal));
  if (!(await isStillUs(device, state, changes))) return true;
  const { gen, head, next } = changes;
  if (head < state.cursor || (state.gen !== null && gen !== state.gen)) {
    await stored(updateState(device.connection, state.client, { mustReconcile: true }));
    return true;
  }
  if (changes.blobs.length === 0) {
    if (next !== state.cursor || gen !== state.gen)
      await stored(updateState(device.connection, state.client, { cursor: next, gen }));
    return next < head;
  }
  const { take } = await fetched(import('./take.ts'));
  const isTaken = await take(device, state, changes.blobs, (last) => ({ cursor: last ? last.seq : next, gen }));
  return !isTaken || next < head;
}
