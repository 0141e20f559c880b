import { err, ok, type Result } from '#domain/result.ts';
import { joinPairing } from '#domain/sync/pairing/join-pairing.ts';
import type { PairingFault, PairingSetting } from '#domain/sync/pairing/mailbox.ts';
import { offerPairing } from '#domain/sync/pairing/offer-pairing.ts';
import { readPairingText, toQrText } from '#domain/sync/pairing/pairing-code.ts';
import { fromRecoveryCode } from '#domain/sync/recovery-code.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import type { SpaceKey } from '#domain/sync/wire/relay.ts';
import { deriveSpaceKeys } from '#domain/sync/space-keys.ts';
import { toBase64Bytes } from '#domain/sync/base64-bytes.ts';
import type { Joined, Joining, Offer, Outcome } from '#features/sync/family-sync.ts';
import { randomBytes } from '#storage/sync/identity.ts';
import { keyRow } from '#storage/sync/key-keeping.ts';
import { listDoubles } from '#storage/sync/joining/doubles.ts';
import { readSecret } from '#storage/sync/space.ts';
import { comeIn } from './come-in.ts';
import { ofCode, ofMeeting, ofRelay } from './reasons.ts';
import type { Runner } from './runner.ts';

type Secret = Uint8Array<ArrayBuffer>;

const settingOf = ({ world }: Runner, signal: AbortSignal): PairingSetting => ({
  relay: world.relay,
  random: randomBytes,
  now: world.now,
  pause: (ms) => world.sleep(ms, signal),
  signal,
});

const toOutcome = <T>(result: Result<T, PairingFault>) => (result.ok ? result : err(ofMeeting(result.error)));

export async function offer(runner: Runner): Outcome<Offer> {
  const secret = await readSecret(runner.world.connection);
  if (!secret.ok || !secret.value) return err(secret.ok ? 'off' : 'storage');
  const family = secret.value;
  const control = new AbortController();
  const offered = await offerPairing(settingOf(runner, control.signal));
  if (!offered.ok) return err(ofMeeting(offered.error));
  const { seed, typed, until, met } = offered.value;
  return ok({
    qrText: toQrText(seed, runner.world.address),
    typed,
    until,
    digits: met.then((meeting) => toOutcome(meeting.ok ? ok(meeting.value.digits) : meeting)),
    answer: async (isSame) => {
      const meeting = await met;
      if (!meeting.ok) return err(ofMeeting(meeting.error));
      return toOutcome(await (isSame ? meeting.value.accept(family) : meeting.value.refuse()));
    },
    cancel: () => control.abort(),
  });
}

/**
 * What the relay has of the family, as much as it hands out at once. Where the network does not carry that, whether it knows the space: then
 * this phone is in, and the rest follows.
 */
async function askForFamily({ world: { relay } }: Runner, space: SpaceKey, signal?: AbortSignal) {
  const question = { client: toBase64Bytes(randomBytes(9)), since: 0, limit: limits.batch, wait: 0 };
  const first = await relay.changes(space, question, signal);
  const isCutOff = !first.ok && first.error.reason === 'offline' && !signal?.aborted;
  return isCutOff ? relay.changes(space, { ...question, limit: 0 }, signal) : first;
}

/** Into the family's space, if the relay knows it, and nobody has given up by then. */
async function enter(runner: Runner, secret: Secret, name: string, signal?: AbortSignal): Outcome<Joined> {
  const { connection } = runner.world;
  const { id, token } = await deriveSpaceKeys(secret);
  const [there, keys] = await Promise.all([
    askForFamily(runner, { space: id, token }, signal),
    keyRow(connection, secret),
  ]);
  if (signal?.aborted) return err('cancelled');
  if (!there.ok) return err(ofRelay(there.error.reason));
  if (there.value.sealed) return err('moved');
  const come = await comeIn(runner, { secret, name, keys, first: there.value });
  if (!come.ok) return come;
  const doubles = await listDoubles(connection);
  return doubles.ok ? ok({ doubles: doubles.value }) : err('storage');
}

export async function join(runner: Runner, text: string, name: string): Outcome<Joining> {
  if (await runner.device()) return err('already');
  const code = await readPairingText(text);
  if (!code.ok) return err(code.error);
  if (code.value.relay !== null && code.value.relay !== runner.world.address) return err('other-site');
  const control = new AbortController();
  const met = joinPairing(code.value.seed, settingOf(runner, control.signal));
  const finish = async (): Outcome<Joined> => {
    const meeting = await met;
    const secret = meeting.ok ? await meeting.value.receive() : meeting;
    return secret.ok ? enter(runner, secret.value, name, control.signal) : err(ofMeeting(secret.error));
  };
  return ok({
    digits: met.then((meeting) => toOutcome(meeting.ok ? ok(meeting.value.digits) : meeting)),
    finished: finish(),
    cancel: () => control.abort(),
  });
}

export async function joinByCode(runner: Runner, typed: string, name: string): Outcome<Joined> {
  if (await runner.device()) return err('already');
  const secret = await fromRecoveryCode(typed);
  return secret.ok ? enter(runner, secret.value, name) : err(ofCode(secret.error));
}
