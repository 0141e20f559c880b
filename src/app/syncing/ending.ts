import { err, ok } from '#domain/result.ts';
import type { Outcome } from '#features/sync/family-sync.ts';
import { exchange } from '#storage/sync/exchange.ts';
import { spaceKey, type SyncDevice } from '#storage/sync/device.ts';
import { listDevices } from '#storage/sync/devices/device-list.ts';
import { readHere } from '#storage/sync/devices/here.ts';
import { announceErasure } from '#storage/sync/devices/houses.ts';
import { dropDevice } from '#storage/sync/devices/tell-device.ts';
import { countUnsent } from '#storage/sync/devices/unsent.ts';
import { eraseEverywhere } from '#storage/sync/erase-everywhere.ts';
import { leaveSpace } from '#storage/sync/space.ts';
import { ofExchange, ofRelay } from './reasons.ts';
import type { Runner } from './runner.ts';
import { flags } from './world.ts';

async function end({ world }: Runner, device: SyncDevice, erases: boolean): Outcome<void> {
  const left = await leaveSpace(device.connection);
  if (!left.ok) return err('storage');
  world.memory.set(flags.on, null);
  world.memory.set(flags.ended, null);
  if (!erases) return ok(undefined);
  return (await world.eraseHere()).ok ? ok(undefined) : err('storage');
}

/** Leaves the space. The others see it go if the relay can be reached; without it this phone stays in their list until it is put out. */
export const leave = (runner: Runner, how: 'keep' | 'erase', evenUnsent: boolean): Outcome<void> =>
  runner.alone(async (device) => {
    if (!device) return err('off');
    const { connection, now } = device;
    const first = await exchange(device);
    const unsent = await countUnsent(connection);
    if (how === 'erase' && !evenUnsent && (!unsent.ok || unsent.value > 0)) return err('unsent');
    const here = await readHere(connection);
    if (first.ok && here.ok && here.value) {
      await dropDevice(connection, here.value.device, null, now());
      await exchange(device);
    }
    return end(runner, device, how === 'erase');
  });

/**
 * Deletes what the family shares on every phone, then here. The deletions travel like any change, for phones believe each other and not
 * the relay; then the space is closed, and the relay drops it. A lone phone's space is dropped at once.
 */
export const everywhere = (runner: Runner): Outcome<void> =>
  runner.alone(async (device) => {
    if (!device) return err('off');
    const { connection, now } = device;
    const first = await exchange(device);
    if (!first.ok) return err(ofExchange(first.error));
    const listed = await listDevices(connection);
    if (!listed.ok) return err('storage');
    if (listed.value.devices.every(({ isThis }) => isThis)) {
      const gone = await runner.world.relay.erase(spaceKey(device));
      return gone.ok ? end(runner, device, true) : err(ofRelay(gone.error.reason));
    }
    const deleted = await eraseEverywhere(connection);
    const told = deleted.ok ? await announceErasure(connection, now()) : deleted;
    if (!told.ok) return err('storage');
    const sent = await exchange(device);
    if (!sent.ok) return err(ofExchange(sent.error));
    const closed = await runner.world.relay.seal(spaceKey(device));
    return closed.ok ? end(runner, device, true) : err(ofRelay(closed.error.reason));
  });
