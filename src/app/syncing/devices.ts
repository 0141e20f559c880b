import { err, ok } from '#domain/result.ts';
import { toRecoveryCode } from '#domain/sync/recovery-code.ts';
import { deriveSpaceKeys, secretBytes } from '#domain/sync/space-keys.ts';
import type { Outcome, RecoveryCode } from '#features/sync/family-sync.ts';
import { exchange } from '#storage/sync/exchange.ts';
import { announceMove, readHouseNews } from '#storage/sync/devices/houses.ts';
import { changeHere } from '#storage/sync/devices/here.ts';
import { tellDevice } from '#storage/sync/devices/tell-device.ts';
import { randomBytes, readState, updateState } from '#storage/sync/identity.ts';
import { followNews, type MovingWorld } from './follow-news.ts';
import { ofExchange, ofRelay } from './reasons.ts';
import type { Runner } from './runner.ts';

export async function rename({ world }: Runner, name: string): Outcome<void> {
  const told = await tellDevice(world.connection, world.now(), name);
  return told.ok ? ok(undefined) : err('storage');
}

/** A relay answers alike to whom it does not take: what it offers tells more. */
async function whyNot(relay: MovingWorld['relay']): Promise<'invitation' | 'cannot-move'> {
  const info = await relay.info();
  return info.ok && info.value?.spaces === 'invited' ? 'invitation' : 'cannot-move';
}

/**
 * Puts a device out: a new space under a new secret, which each of the others gets wrapped for itself through the old one. Nothing is
 * begun unless the relay can be reached and takes a new space.
 */
export const remove = (
  runner: Pick<Runner, 'alone'> & { readonly world: MovingWorld },
  id: string,
  invitation = '',
): Outcome<RecoveryCode> =>
  runner.alone(async (device) => {
    if (!device) return err('off');
    const { connection, relay, now } = device;
    const before = await exchange(device);
    if (!before.ok) return err(ofExchange(before.error));
    const secret = randomBytes(secretBytes);
    const { id: space, token } = await deriveSpaceKeys(secret);
    const made = await relay.create({ space, token }, invitation);
    if (!made.ok)
      return err(made.error.reason === 'unknown' ? await whyNot(runner.world.relay) : ofRelay(made.error.reason));
    const announced = await announceMove(connection, secret, id, now());
    if (!announced.ok) return err('storage');
    const told = await exchange(device);
    if (!told.ok) return err(ofExchange(told.error));
    // Another phone may have moved at the same moment, and sooner.
    const news = await readHouseNews(connection);
    if (!news.ok || news.value?.kind !== 'moved') return err(news.ok ? 'moved' : 'storage');
    await changeHere(connection, { isCodeChecked: false });
    if (!(await followNews(runner.world, device))) return err('storage');
    return ok(await toRecoveryCode(news.value.secret));
  });

/** Compares everything here with everything there. */
export const checkNow = (runner: Runner): Outcome<void> =>
  runner.alone(async (device) => {
    if (!device) return err('off');
    const state = await readState(device.connection);
    if (!state.ok || !state.value) return err(state.ok ? 'off' : 'storage');
    await updateState(device.connection, state.value.client, { mustReconcile: true });
    const done = await exchange(device);
    return done.ok ? ok(undefined) : err(ofExchange(done.error));
  });
