import { fetched, spaceKey, stored, type SyncDevice } from './device.ts';
import { currentState } from './pull.ts';
import { acknowledge, beginPush, nextBatch } from './push-rows.ts';

/** Records in one push: sealed and acknowledged without holding a cheap phone up. Fewer after a relay or proxy found it too big. */
export interface PushSize {
  records: number;
}
export const mostRecords = 150;

/** What a push comes to when all is not well: most pushes do without it. */
const trouble = () => fetched(import('./push-trouble.ts'));

/** Sends what waits, once. Gives whether there may be more. What is not acknowledged goes on waiting, whatever happens. */
export async function pushOnce(device: SyncDevice, size: PushSize): Promise<boolean> {
  const { connection, relay, keys } = device;
  const state = await currentState(device);
  if (state.pending) {
    await (await trouble()).finish(device, state, state.pending);
    return true;
  }
  const { rows, items, tooLarge, hasMore } = await stored(nextBatch(connection, keys, size.records));
  if (tooLarge.length > 0) await stored((await trouble()).putAside(connection, tooLarge));
  if (rows.length === 0) return tooLarge.length > 0;
  const pending = await stored(beginPush(connection, state, rows));
  if (!pending) return true;
  const { no, nonce } = pending;
  const answer = await relay.push(spaceKey(device), { client: state.client, no, nonce, items });
  if (answer.ok) {
    await stored(acknowledge(connection, pending, answer.value));
    device.onProgress?.(rows.length);
    await device.pause();
    // Of what the relay gave no number it may not have.
    return hasMore || answer.value.length < items.length;
  }
  return (await trouble()).afterRefusal(device, state, pending, answer.error, size);
}
