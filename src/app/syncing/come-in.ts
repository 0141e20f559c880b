import { err, ok } from '#domain/result.ts';
import type { Outcome } from '#features/sync/family-sync.ts';
import type { Changes } from '#domain/sync/wire/relay.ts';
import { exchange } from '#storage/sync/exchange.ts';
import { introduce } from '#storage/sync/introduce.ts';
import type { SpaceKeyRow } from '#storage/sync/rows.ts';
import { settleIn } from '#storage/sync/devices/settle-in.ts';
import { tellDevice } from '#storage/sync/devices/tell-device.ts';
import { switchOn } from '#storage/sync/space.ts';
import type { Runner } from './runner.ts';
import { flags } from './world.ts';

interface Coming {
  readonly secret: Uint8Array<ArrayBuffer>;
  /** Under which name. */
  readonly name: string;
  /** The row of the space's keys, made while the relay was asked. */
  readonly keys: SpaceKeyRow;
  /** What the relay has of the family, from the very beginning; `null` for who makes the space. */
  readonly first: Changes | null;
}

/**
 * This phone comes into the family's space: what is here is noted as the oldest there is, everything of the family
 * comes first, and then what is here goes. Without a network in between it is in all the same, and the rest follows by itself.
 */
export const comeIn = (runner: Runner, { secret, name, keys, first }: Coming): Outcome<void> =>
  runner.alone(async () => {
    const { connection, memory, now } = runner.world;
    const children = await connection.run((db) => db.children.toCollection().primaryKeys());
    if (!children.ok) return err('storage');
    const arrive = (keepsKeys: boolean) => settleIn(keepsKeys, first ? children.value : [], name, now());
    const on = await switchOn(connection, secret, !first, arrive, keys);
    if (!on.ok) return err('storage');
    const told = await tellDevice(connection, now());
    if (!told.ok) return err('storage');
    memory.set(flags.on, 'on');
    memory.set(flags.ended, null);
    const device = await runner.device();
    // Who joins is in once everything of the family is here and the others can see it; the rest goes with the exchange that follows by itself.
    if (device) await (first ? introduce(device, first) : exchange(device));
    return ok(undefined);
  });
