import { shapesText } from '#domain/sync/synced-tables.ts';
import { exchanging, fetched, spaceKey, stop, stored, type Step, type SyncDevice } from './device.ts';
import { updateState } from './identity.ts';
import { currentState, pullOnce } from './pull.ts';
import { countWaiting } from './waiting.ts';

/** A bug must show as an error, not as a phone that spins. */
const mostSteps = 2_000;
const hour = 60 * 60_000;
const reconcileEveryMs = 7 * 24 * hour;
const settleEveryMs = 20 * hour;
/** A clock that was set back must not put anything off for years. */
const isPast = (ms: number, since: number, now: number) => Math.abs(now - since) > ms;

async function untilDone(step: () => Promise<boolean>): Promise<void> {
  for (let count = 0; await step(); count += 1) if (count > mostSteps) stop({ kind: 'stuck' });
}

/**
 * Once a visit, before the first exchange. Once a day, and after an update that shows more of what is stored: what was written past the
 * tracking is found, and what was deleted a year ago is emptied. What a newer app sealed is asked for again (this may be that app by now), and once a week everything is compared
 * with the relay.
 */
export const prepare = (device: SyncDevice): Step<void> =>
  exchanging(async () => {
    const now = device.now();
    const state = await currentState(device);
    const isUnsettled = isPast(settleEveryMs, state.settledAt, now) || state.settledFor !== shapesText;
    if (isUnsettled) {
      const [{ settle }, { forgetOld }] = await fetched(
        Promise.all([import('./settle.ts'), import('./history/forget-old.ts')]),
      );
      await stored(settle(device.connection, now));
      await stored(forgetOld(device.connection, now));
    }
    const isDue = isPast(reconcileEveryMs, state.reconciledAt, now);
    await stored(
      updateState(device.connection, state.client, {
        ...(isUnsettled && { settledAt: now, settledFor: shapesText }),
        ...(state.hasNewer && { cursor: 0, hasNewer: false }),
        ...(isDue && { mustReconcile: true }),
      }),
    );
  });

/** Takes everything that is there. */
export const pullAll = (device: SyncDevice) => untilDone(() => pullOnce(device));

/** Sends what waits; `false` when nothing did. */
export async function pushAll(device: SyncDevice): Promise<boolean> {
  const { pending } = await currentState(device);
  if (!pending && (await stored(countWaiting(device.connection))).waiting === 0) return false;
  const { mostRecords, pushOnce } = await fetched(import('./push.ts'));
  const size = { records: mostRecords };
  await untilDone(() => pushOnce(device, size));
  return true;
}

const once = (device: SyncDevice): Step<void> =>
  exchanging(async () => {
    await pullAll(device);
    if (await pushAll(device)) await pullAll(device);
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
