import { deriveSpaceKeys } from '#domain/sync/space-keys.ts';
import { exchange } from '#storage/sync/exchange.ts';
import { spaceKey, type SyncDevice } from '#storage/sync/device.ts';
import { moveIn, readHouseNews } from '#storage/sync/devices/houses.ts';
import { dropDevice } from '#storage/sync/devices/tell-device.ts';
import { copied } from '#storage/saving.ts';
import { leaveSpace } from '#storage/sync/space.ts';
import { flags, type SyncWorld } from './world.ts';

/** What of the world a move needs. */
export type MovingWorld = Pick<SyncWorld, 'memory' | 'relay'>;

/** Goes where the family has gone; `true` when there is something to keep in step again. The old space is closed once the new one is filled. */
export async function followNews(world: MovingWorld, device: SyncDevice): Promise<boolean> {
  const { connection, now } = device;
  const news = await readHouseNews(connection);
  if (!news.ok || !news.value) return false;
  const { value } = news;
  if (value.kind !== 'moved') {
    await leaveSpace(connection);
    // What others deleted is in this phone's second copy still.
    await copied();
    world.memory.set(flags.on, null);
    world.memory.set(flags.ended, JSON.stringify({ why: value.kind, by: value.by }));
    return true;
  }
  const moved = await moveIn(connection, value.secret);
  if (!moved.ok) return false;
  await dropDevice(connection, value.out, value.by, now());
  const there = await exchange({ ...device, keys: await deriveSpaceKeys(value.secret) });
  if (there.ok) await world.relay.seal(spaceKey(device));
  return true;
}
