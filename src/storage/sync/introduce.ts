import type { Changes } from '#domain/sync/wire/relay.ts';
import { exchanging, type Step, type SyncDevice } from './device.ts';
import { pullAll, pushAll } from './exchange.ts';
import { currentState } from './pull.ts';
import { take } from './take.ts';

/** A newcomer, about whom the relay's answer to a name it had never heard says the same as it would to its own. */
async function takeFirst(device: SyncDevice, { blobs, next, head, gen }: Changes): Promise<boolean> {
  const state = await currentState(device);
  const isNew = state.cursor === 0 && state.no === 0 && !state.pending && !state.mustReconcile;
  return isNew && (await take(device, state, blobs, (last) => ({ cursor: last?.seq ?? next, gen }))) && next === head;
}

/**
 * The first exchange of a phone that joins: takes everything that is there, beginning with `first` (what the relay handed out when it was
 * asked whether it knows the space), and says who has come, so that the other phones know. What came meanwhile is left to the next exchange.
 */
export const introduce = (device: SyncDevice, first: Changes): Step<boolean> =>
  exchanging(async () => {
    // Its code comes while the family's is written; where it cannot be had `pushAll` says so.
    import('./push.ts').catch(() => undefined);
    if (!(await takeFirst(device, first))) await pullAll(device);
    return pushAll(device);
  });
