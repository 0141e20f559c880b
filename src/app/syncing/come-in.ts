import { err, ok } from '#domain/result.ts';
import type { Outcome } from '#features/sync/family-sync.ts';
import { exchange, introduce } from '#storage/sync/exchange.ts';
import { settleIn } from '#storage/sync/devices/settle-in.ts';
import { tellDevice } from '#storage/sync/devices/tell-device.ts';
import { switchOn } from '#storage/sync/space.ts';
import type { Runner } from './runner.ts';
import { flags } from './world.ts';

/**
 * This phone comes into the family's space, with the secret of it: what is here is noted as the oldest there is, everything of the family
 * comes first, and then what is here goes. Without a network in between it is in all the same, and the rest follows by itself.
 */
export const comeIn = (runner: Runner, secret: Uint8Array<ArrayBuffer>, founds: boolean, name: string): Outcome<void> =>
  runner.alone(async () => {
    const { connection, memory, now } = runner.world;
    const children = await connection.run((db) => db.children.toCollection().primaryKeys());
    if (!children.ok) return err('storage');
    const on = await switchOn(connection, secret, founds, (keepsKeys) =>
      settleIn(keepsKeys, founds ? [] : children.value, name, now()),
    );
    if (!on.ok) return err('storage');
    const told = await tellDevice(connection, now());
    if (!told.ok) return err('storage');
    memory.set(flags.on, 'on');
    memory.set(flags.ended, null);
    const device = await runner.device();
    // Who joins is in once everything of the family is here and the others can see it; the rest goes with the exchange that follows by itself.
    if (device) await (founds ? exchange(device) : introduce(device));
    return ok(undefined);
  });
