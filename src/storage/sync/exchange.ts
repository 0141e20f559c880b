import { exchanging, stop, stored, type Step, type SyncDevice } from './device.ts';
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

/** Brings this device and the relay in step: takes what is new, sends what waits, takes what came meanwhile. */
export const exchange = (device: SyncDevice): Step<void> =>
  exchanging(async () => {
    const size = { records: mostRecords };
    await untilDone(() => pullOnce(device));
    await untilDone(() => pushOnce(device, size));
    await untilDone(() => pullOnce(device));
  });

/** Waits up to `ms` for something new and takes it. `true` when there was more than could be taken at once. */
export const listen = (device: SyncDevice, ms: number, signal: AbortSignal): Step<boolean> =>
  exchanging(() => pullOnce(device, ms, signal));
