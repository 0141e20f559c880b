import { err, ok, type Result } from '#domain/result.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import { secretBytes } from '#domain/sync/space-keys.ts';
import { newKeyPair, publicBytes } from './agreement.ts';
import { openMailbox, type PairingFault, type PairingSetting } from './mailbox.ts';
import { commitmentOf, letters, meet, nonceBytes } from './meeting.ts';
import { newPairingCode, type PairingCode } from './pairing-code.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Step<T> = Promise<Result<T, PairingFault>>;

/** The other phone is there; nothing of the family has been told yet. */
export interface OfferMeeting {
  readonly digits: string;
  /** Sends the secret; done when the other phone says that it has it. */
  readonly accept: (secret: Bytes) => Step<void>;
  readonly refuse: () => Step<void>;
}

export interface PairingOffer extends PairingCode {
  /** Ms since 1970. */
  readonly until: number;
  readonly met: Step<OfferMeeting>;
}

/** IV, the secret and the tag. */
export const wrappedBytes = 12 + secretBytes + 16;
const receiptBytes = 12 + 16;

/** The sharing phone's side of a pairing. Its code is worth nothing ten minutes later, or once a phone has answered to it. */
export async function offerPairing(setting: PairingSetting): Step<PairingOffer> {
  const { random, now, signal } = setting;
  const code = await newPairingCode(random);
  const until = now() + limits.mailbox;
  const box = await openMailbox(code.seed, until, setting);
  const { privateKey, publicKey } = await newKeyPair();
  const opening = Uint8Array.from([...publicKey, ...random(nonceBytes)]);
  const begun = await box.put(letters.commitment, 'content', await commitmentOf(opening));
  if (!begun.ok) return begun;

  // The letter that the other phone waits for.
  let next: number = letters.opening;
  signal.addEventListener('abort', () => void box.giveUp(next), { once: true });

  async function meetSomebody(): Step<OfferMeeting> {
    const answer = await box.take(letters.answer, publicBytes);
    const theirs = answer.ok ? answer.value : null;
    const meeting = theirs && (await meet(privateKey, theirs, code.seed, { joining: theirs, sharing: publicKey }));
    if (!meeting) {
      await box.giveUp(next);
      return answer.ok ? err('tampered') : answer;
    }
    const opened = await box.put(letters.opening, 'content', opening);
    if (!opened.ok) return opened;
    next = letters.secret;
    return ok({
      digits: meeting.digits,
      accept: async (secret) => {
        const early = await box.peek(letters.receipt, receiptBytes);
        if (!early.ok || early.value) return early.ok ? err('tampered') : early;
        const sent = await box.put(letters.secret, 'content', await meeting.wrap(random, 'secret', secret));
        if (!sent.ok) return sent;
        next = limits.letters - 1;
        const receipt = await box.take(letters.receipt, receiptBytes);
        if (!receipt.ok) return receipt;
        return (await meeting.unwrap('receipt', receipt.value)) ? ok(undefined) : err('tampered');
      },
      refuse: () => box.put(letters.secret, 'refused', new Uint8Array(0)),
    });
  }
  return ok({ ...code, until, met: meetSomebody() });
}
