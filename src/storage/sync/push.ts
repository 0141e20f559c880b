import type { RelayFault } from '#domain/sync/wire/relay.ts';
import { answered, spaceKey, stop, stored, type SyncDevice } from './device.ts';
import { currentState, isStillUs } from './pull.ts';
import { acknowledge, beginPush, dropPending, nextBatch, putAside } from './push-rows.ts';
import type { PendingPush, SpaceState } from './rows.ts';

/** Records in one push: sealed and acknowledged without holding a cheap phone up. Fewer after a relay or proxy found it too big. */
export interface PushSize {
  records: number;
}
export const mostRecords = 60;

/** The relay has said that it took nothing; after any other failure it may have taken it. */
const refusals: ReadonlySet<RelayFault> = new Set([
  'full',
  'sealed',
  'malformed',
  'slow-down',
  'too-big',
  'unknown',
  'gone',
]);

const lastPush = (device: SyncDevice, { client, cursor }: SpaceState) =>
  answered(device.relay.changes(spaceKey(device), { client, since: cursor, limit: 0, wait: 0 }));

/** An earlier answer was lost: asks whether the relay has that push, and takes its answer now. */
async function finish(device: SyncDevice, state: SpaceState, pending: PendingPush): Promise<void> {
  const known = await lastPush(device, state);
  if (known.lastNonce === pending.nonce) {
    const again = { client: state.client, no: pending.no, nonce: pending.nonce, items: [] };
    const seqs = await answered(device.relay.push(spaceKey(device), again));
    await stored(acknowledge(device.connection, pending, seqs));
  } else if (await isStillUs(device, state, known)) await stored(dropPending(device.connection, pending.nonce));
}

/** Sends what waits, once. Gives whether there may be more. What is not acknowledged goes on waiting, whatever happens. */
export async function pushOnce(device: SyncDevice, size: PushSize): Promise<boolean> {
  const { connection, relay, keys } = device;
  const state = await currentState(device);
  if (state.pending) {
    await finish(device, state, state.pending);
    return true;
  }
  const { rows, items, tooLarge } = await stored(nextBatch(connection, keys, size.records));
  if (tooLarge.length > 0) await stored(putAside(connection, tooLarge));
  if (rows.length === 0) return tooLarge.length > 0;
  const pending = await stored(beginPush(connection, state, rows));
  if (!pending) return true;
  const { no, nonce } = pending;
  const answer = await relay.push(spaceKey(device), { client: state.client, no, nonce, items });
  if (answer.ok) {
    await stored(acknowledge(connection, pending, answer.value));
    device.onProgress?.(rows.length);
    await device.pause();
    return true;
  }
  const { reason } = answer.error;
  if (refusals.has(reason)) await stored(dropPending(connection, nonce));
  if (reason === 'too-big') {
    if (rows.length === 1) await stored(putAside(connection, rows));
    size.records = Math.max(1, Math.ceil(rows.length / 2));
    return true;
  }
  if (reason !== 'conflict') return stop({ kind: 'relay', failure: answer.error });
  await isStillUs(device, state, await lastPush(device, state));
  return true;
}
