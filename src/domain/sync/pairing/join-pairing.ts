import { err, ok, type Result } from '#domain/result.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import { toBase64Bytes } from '#domain/sync/base64-bytes.ts';
import { newKeyPair, publicBytes } from './agreement.ts';
import { openMailbox, type PairingFault, type PairingSetting } from './mailbox.ts';
import { commitmentBytes, commitmentOf, letters, meet, nonceBytes } from './meeting.ts';
import { wrappedBytes } from './offer-pairing.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Step<T> = Promise<Result<T, PairingFault>>;

export interface JoinMeeting {
  readonly digits: string;
  /** The family's secret, once somebody has said on the other phone that the digits are the same. */
  readonly receive: () => Step<Bytes>;
}

/** The joining phone's side of a pairing, with the seed that it scanned or was told. */
export async function joinPairing(seed: Bytes, setting: PairingSetting): Step<JoinMeeting> {
  const { random, now, signal } = setting;
  const until = now() + limits.mailbox;
  const box = await openMailbox(seed, until, setting);
  const commitment = await box.peek(letters.commitment, commitmentBytes);
  if (!commitment.ok) return commitment;
  if (!commitment.value) return err('expired');
  const { privateKey, publicKey } = await newKeyPair();
  const answered = await box.put(letters.answer, 'content', publicKey);
  if (!answered.ok) return answered;
  signal.addEventListener('abort', () => void box.giveUp(letters.receipt), { once: true });

  const opening = await box.take(letters.opening, publicBytes + nonceBytes);
  const isAsPromised =
    opening.ok && toBase64Bytes(await commitmentOf(opening.value)) === toBase64Bytes(commitment.value);
  const sharing = isAsPromised ? opening.value.slice(0, publicBytes) : null;
  const meeting = sharing && (await meet(privateKey, sharing, seed, { joining: publicKey, sharing }));
  if (!meeting) {
    await box.giveUp(letters.receipt);
    return opening.ok ? err('tampered') : opening;
  }
  return ok({
    digits: meeting.digits,
    receive: async () => {
      const wrapped = await box.take(letters.secret, wrappedBytes);
      if (!wrapped.ok) return wrapped;
      const secret = await meeting.unwrap('secret', wrapped.value);
      if (!secret) return err('tampered');
      const receipt = await meeting.wrap(random, 'receipt', new Uint8Array(0));
      const sent = await box.put(letters.receipt, 'content', receipt);
      // The secret is here; that the other phone does not hear of it harms nobody.
      return sent.ok || sent.error !== 'cancelled' ? ok(secret) : sent;
    },
  });
}
