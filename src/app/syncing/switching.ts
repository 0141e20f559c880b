import { err, ok } from '#domain/result.ts';
import { fromRecoveryCode, toRecoveryCode } from '#domain/sync/recovery-code.ts';
import { deriveSpaceKeys, secretBytes } from '#domain/sync/space-keys.ts';
import type { Offered, Outcome, RecoveryCode } from '#features/sync/family-sync.ts';
import { changeHere } from '#storage/sync/devices/here.ts';
import { randomBytes } from '#storage/sync/identity.ts';
import { keyRow } from '#storage/sync/key-keeping.ts';
import { readSecret } from '#storage/sync/space.ts';
import { comeIn } from './come-in.ts';
import { ofCode, ofRelay } from './reasons.ts';
import type { Runner } from './runner.ts';

/** What this edition's relay offers to a newcomer. */
export async function askRelay({ world }: Runner): Outcome<Offered> {
  const info = await world.relay.info();
  if (!info.ok) return err(ofRelay(info.error.reason));
  return info.value ? ok({ spaces: info.value.spaces }) : err('no-relay');
}

export async function switchOn(runner: Runner, name: string, invitation: string): Outcome<RecoveryCode> {
  const { world } = runner;
  if (await runner.device()) return err('already');
  const offered = await askRelay(runner);
  if (!offered.ok) return offered;
  if (offered.value.spaces === 'closed') return err('closed');
  const secret = randomBytes(secretBytes);
  const { id: space, token } = await deriveSpaceKeys(secret);
  const [made, keys] = await Promise.all([
    world.relay.create({ space, token }, invitation),
    keyRow(world.connection, secret),
  ]);
  if (!made.ok) {
    const isRefused = made.error.reason === 'unknown' && offered.value.spaces === 'invited';
    return err(isRefused ? 'invitation' : ofRelay(made.error.reason));
  }
  const come = await comeIn(runner, { secret, name, keys, first: null });
  return come.ok ? ok(await toRecoveryCode(secret)) : come;
}

export async function showCode({ world }: Runner): Outcome<RecoveryCode> {
  const secret = await readSecret(world.connection);
  if (!secret.ok) return err('storage');
  return secret.value ? ok(await toRecoveryCode(secret.value)) : err('off');
}

/** Compares what was typed with the family's code, and remembers that it was right. */
export async function checkCode(runner: Runner, typed: string): Outcome<void> {
  const code = await showCode(runner);
  if (!code.ok) return code;
  const read = await fromRecoveryCode(typed);
  if (!read.ok) return err(ofCode(read.error));
  if ((await toRecoveryCode(read.value)) !== code.value) return err('wrong-code');
  const kept = await changeHere(runner.world.connection, { isCodeChecked: true });
  return kept.ok ? ok(undefined) : err('storage');
}

export async function setPaused(runner: Runner, isPaused: boolean): Outcome<void> {
  return runner.alone(async (device) => {
    if (!device) return err('off');
    const kept = await changeHere(device.connection, { isPaused });
    return kept.ok ? ok(undefined) : err('storage');
  });
}
