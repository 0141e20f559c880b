import { randomBytes } from '#storage/sync/identity.ts';
import type { PairingSetting } from '#domain/sync/pairing/mailbox.ts';
import type { Relay } from '#domain/sync/wire/relay.ts';
import type { TestRelay } from '#tests/support/relay-in-process.ts';

export const secret = Uint8Array.from({ length: 16 }, (_, at) => at + 1);

export interface PhoneSetting extends PairingSetting {
  readonly giveUp: () => void;
}

/** A phone's view of the world: no real waiting, what the relay has not got is asked for again at once. */
export function phone({ relay, clock }: TestRelay, between: Partial<Relay> = {}): PhoneSetting {
  const control = new AbortController();
  return {
    relay: { ...relay, takeLetter: (box, no, _, signal) => relay.takeLetter(box, no, 0, signal), ...between },
    random: (length) => randomBytes(length),
    now: () => clock.now,
    pause: () => new Promise((done) => setTimeout(done)),
    signal: control.signal,
    giveUp: () => control.abort(),
  };
}
