import { limits } from '#domain/sync/wire/limits.ts';
import { answered, spaceKey, stored, type SyncDevice } from './device.ts';
import { updateState } from './identity.ts';
import { currentState } from './pull.ts';
import { compareWith } from './reconcile-rows.ts';
import { take } from './take.ts';

/** Heals whatever a relay lost, as long as one device has it: compares, fetches what is unknown here, sends what is unknown there. */
export async function reconcile(device: SyncDevice): Promise<void> {
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
