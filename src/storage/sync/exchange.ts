import { exchanging, spaceKey, stop, stored, type Step, type SyncDevice } from './device.ts';
import { updateState } from './identity.ts';
import { currentState, pullOnce } from './pull.ts';
import { mostRecords, pushOnce } from './push.ts';
import { settle } from './settle.ts';

/** A bug must show as an error, not as a phone that spins. */
const mostSteps = 2_000;
const reconcileEveryMs = 7 * 24 * 60 * 60_000;

async function untilDone(step: () => Promise<boolean>): Promise<void> {
  for (let count = 0; await step(); count += 1) if (count > mostSteps) stop({ kind: 'stuck' });
}

/**
 * Once a visit, before the first exchange: what was written past the tracking is found, what a newer app sealed is asked for again
 * (this may be that app by now), and once a week everything is compared with the relay.
 */
export const prepare = (device: SyncDevice): Step<void> =>
  exchanging(async () => {
    const now = device.now();
    await stored(settle(device.connection, { adoptedAt: now, now }));
    const { client, hasNewer, reconciledAt, mustReconcile } = await currentState(device);
    // A clock that was set back must not put it off for years.
    const isDue = Math.abs(now - reconciledAt) > reconcileEveryMs;
    await stored(
      updateState(device.connection, client, {
        ...(hasNewer && { cursor: 0, hasNewer: false }),
        mustReconcile: mustReconcile || isDue,
      }),
    );
  });

const once = (device: SyncDevice): Step<void> =>
  exchanging(async () => {
    const size = { records: mostRecords };
    await untilDone(() => pullOnce(device));
    await untilDone(() => pushOnce(device, size));
    await untilDone(() => pullOnce(device));
  });

/**
 * Brings this device and the relay in step: takes what is new, sends what waits, takes what came meanwhile. A relay that does not know
 * the space any more, though this device has been there, has lost everything (a family that erased it is told `gone`): it is made again.
 */
export async function exchange(device: SyncDevice): Step<void> {
  const first = await once(device);
  const isUnknown = !first.ok && first.error.kind === 'relay' && first.error.failure.reason === 'unknown';
  if (!isUnknown) return first;
  const madeAgain = await exchanging(async () => {
    if ((await currentState(device)).gen === null) return false;
    return (await device.relay.create(spaceKey(device), '')).ok;
  });
  return madeAgain.ok && madeAgain.value ? once(device) : first;
}

/** Waits up to `ms` for something new and takes it. `true` when there was more than could be taken at once. */
export const listen = (device: SyncDevice, ms: number, signal: AbortSignal): Step<boolean> =>
  exchanging(() => pullOnce(device, ms, signal));
