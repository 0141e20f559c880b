import { limits } from '#domain/sync/wire/limits.ts';
import type { Blob, Changes } from '#domain/sync/wire/relay.ts';
import { applyReceived } from './apply.ts';
import { answered, spaceKey, stop, stored, type SyncDevice } from './device.ts';
import { readState, takeNewIdentity, updateState } from './identity.ts';
import { openBlobs } from './open-blobs.ts';
import { compareWith } from './reconcile-rows.ts';
import type { SpaceState } from './rows.ts';

/** Records merged in one transaction: a few ms of work on a cheap phone, then the page has its turn. */
const atOnce = 40;

export async function currentState({ connection }: SyncDevice): Promise<SpaceState> {
  return (await stored(readState(connection))) ?? stop({ kind: 'off' });
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
  await stored(takeNewIdentity(device.connection, state.client));
  return false;
}

/** Merges blobs in small steps; `change` tells where the device stands once a step is done. `false`: begin again, as another device. */
async function take(
  device: SyncDevice,
  { client, unreadable }: SpaceState,
  blobs: readonly Blob[],
  change: (last: Blob | null) => Partial<SpaceState>,
): Promise<boolean> {
  let odd = unreadable;
  for (let from = 0; from === 0 || from < blobs.length; from += atOnce) {
    const part = blobs.slice(from, from + atOnce);
    const opened = await openBlobs(device, part);
    odd += opened.unreadable;
    const isLast = from + atOnce >= blobs.length;
    const told = {
      ...change(isLast ? null : (part.at(-1) ?? null)),
      unreadable: odd,
      ...(opened.hasNewer && { hasNewer: true }),
    };
    const outcome = await stored(applyReceived(device.connection, client, opened.received, told, device.now()));
    if (outcome === 'copied') await stored(takeNewIdentity(device.connection, client));
    if (outcome !== 'applied') return false;
    if (part.length > 0) device.onProgress?.(part.length);
    await device.pause();
  }
  return true;
}

/** Asks for what is new, once. `wait`: ms to wait for something. Gives whether to ask again at once. */
export async function pullOnce(device: SyncDevice, wait = 0, signal?: AbortSignal): Promise<boolean> {
  const state = await currentState(device);
  if (state.mustReconcile) {
    const numbers = { client: state.client, since: state.cursor, limit: 0, wait: 0 };
    const known = await answered(device.relay.changes(spaceKey(device), numbers));
    // A copy's blobs are met only under names of our own.
    if (await isStillUs(device, state, known)) await reconcile(device);
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
  const isTaken = await take(device, state, changes.blobs, (last) => ({ cursor: last ? last.seq : next, gen }));
  return !isTaken || next < head;
}

/** Heals whatever a relay lost, as long as one device has it: compares, fetches what is unknown here, sends what is unknown there. */
async function reconcile(device: SyncDevice): Promise<void> {
  const key = spaceKey(device);
  const { gen, head, seqs } = await answered(device.relay.live(key));
  const state = await currentState(device);
  // Of a space that was made anew or restored, an order number may be given a second time: ours mean nothing any more.
  const isAnother = state.gen !== null && gen !== state.gen;
  let missing = await stored(compareWith(device.connection, new Set(seqs), isAnother));
  await stored(updateState(device.connection, state.client, { unreadable: 0 }));
  while (missing.length > 0) {
    const asked = missing.slice(0, limits.batch);
    const blobs = await answered(device.relay.get(key, asked));
    if (!(await take(device, await currentState(device), blobs, () => ({})))) return;
    const got = new Set(blobs.map(({ seq }) => seq));
    // What none of an answer's blobs is has been dropped meanwhile; a blob that came in its stead is in the next changes.
    missing = missing.filter((seq) => !got.has(seq) && (blobs.length > 0 || !asked.includes(seq)));
  }
  const told = { gen, cursor: head, mustReconcile: false, reconciledAt: device.now() };
  await stored(updateState(device.connection, state.client, told));
}
