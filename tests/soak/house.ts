import { followNews, type MovingWorld } from '#app/syncing/follow-news.ts';
import { remove } from '#app/syncing/devices.ts';
import type { Relay } from '#domain/sync/wire/relay.ts';
import type { SyncDevice } from '#storage/sync/device.ts';
import { readHere } from '#storage/sync/devices/here.ts';
import { ownRecords } from '#storage/sync/devices/own-records.ts';
import { settleIn } from '#storage/sync/devices/settle-in.ts';
import { tellDevice } from '#storage/sync/devices/tell-device.ts';
import { countUnsent } from '#storage/sync/devices/unsent.ts';
import { exchange } from '#storage/sync/exchange.ts';
import { readKeys } from '#storage/sync/read-keys.ts';
import type { Phone } from './phone.ts';

/** The name of the space a phone is in; `null` for one that was put out and has heard of it. */
export async function spaceOf({ connection }: Phone): Promise<string | null> {
  const keys = await readKeys(connection);
  return keys.ok && keys.value ? keys.value.id : null;
}

/** Which device a phone is in the family's list: a copy is the same one. */
export async function deviceOf({ connection }: Phone): Promise<string | null> {
  const here = await readHere(connection);
  return here.ok && here.value ? here.value.device : null;
}

/** Whether a phone knows of a move that it has not made. */
export async function hasToMove({ connection }: Phone): Promise<boolean> {
  const houses = await connection.run((db) => ownRecords(db, 'houses'));
  return !houses.ok || houses.value.length > 0;
}

/** Enters a phone in the family's list, so that others can put it out, or take it along when they move. */
export async function becomeDevice({ connection, device }: Phone, name: string): Promise<void> {
  const settled = await settleIn(true, [], name, device.now());
  await connection.run((db) => db.transaction('rw', db.synced, db.sync, () => settled(db)));
  await tellDevice(connection, device.now());
}

/** As the engine sees it now: a move has changed its keys. */
async function atHome({ connection, device }: Phone): Promise<SyncDevice | null> {
  const keys = await readKeys(connection);
  return keys.ok && keys.value ? { ...device, keys: keys.value } : null;
}

const worldWith = (relay: Relay): MovingWorld => ({ relay, memory: { get: () => null, set: () => undefined } });

/** One exchange, and where the family has moved meanwhile, the move and another one there: as often as it moved. `null` when the phone is in no space. */
export async function exchangeAtHome(phone: Phone, relay: Relay): Promise<Awaited<ReturnType<typeof exchange>> | null> {
  const device = await atHome(phone);
  if (!device) return null;
  const done = await exchange(device);
  return (await followNews(worldWith(relay), device)) ? exchangeAtHome(phone, relay) : done;
}

/** Everything of a phone is with the relay. */
export async function hasSentAll(phone: Phone, relay: Relay): Promise<boolean> {
  const done = await exchangeAtHome(phone, relay);
  const unsent = await countUnsent(phone.connection);
  return done?.ok === true && unsent.ok && unsent.value === 0;
}

/** Puts a device out, as the page does; `true` when it said that it is done. */
export async function putOut(phone: Phone, device: string, relay: Relay): Promise<boolean> {
  const alone = async <T>(work: (device: SyncDevice | null) => Promise<T>) => work(await atHome(phone));
  return (await remove({ world: worldWith(relay), alone }, device)).ok;
}
