import { err, ok, type Result } from '#domain/result.ts';
import { toBase64Bytes } from '#domain/sync/base64-bytes.ts';
import type { Random } from '#domain/sync/envelope.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import type { Relay, RelayFault } from '#domain/sync/wire/relay.ts';
import { deriveBytes, deriveCipher, saltOf, sourceOf } from './derive.ts';
import { openBox, sealBox } from './sealed-box.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * `expired`: its ten minutes are over, or nobody offers under this code. `taken`: another phone has answered before. `tampered`: what came
 * was not written by the other phone, not for this place, or makes no sense. `refused`: somebody said there that the digits differ.
 */
export type PairingFault = 'expired' | 'cancelled' | 'taken' | 'other-version' | 'tampered' | 'refused' | RelayFault;

/** What a pairing needs of the world. */
export interface PairingSetting {
  readonly relay: Relay;
  readonly random: Random;
  /** Ms since 1970. */
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** Aborted when this phone's parent gives up. */
  readonly signal: AbortSignal;
}

const version = 1;
const kinds = { cancelled: 0, content: 1, refused: 2 } as const;
type Kind = keyof typeof kinds;
/** Failures that may pass in a moment, and how often in a row they may. */
const passing: ReadonlySet<RelayFault> = new Set(['offline', 'trouble', 'slow-down']);
const mostFailures = 4;
const breath = 1_000;

/** One pairing's letters: each is sealed with the seed's key and bound to its number, so that none passes for another. */
export interface Mailbox {
  readonly put: (no: number, kind: Kind, body: Bytes) => Promise<Result<void, PairingFault>>;
  /** Waits for a letter until the pairing ends; `length`: bytes its content must have. */
  readonly take: (no: number, length: number) => Promise<Result<Bytes, PairingFault>>;
  /** The letter if it is there now. */
  readonly peek: (no: number, length: number) => Promise<Result<Bytes | null, PairingFault>>;
  /** Tells the other phone, where it waits for this letter, that it will not come; once, whatever becomes of it. */
  readonly giveUp: (no: number) => Promise<void>;
}

export async function openMailbox(seed: Bytes, until: number, setting: PairingSetting): Promise<Mailbox> {
  const { relay, random, now, pause, signal } = setting;
  const source = await sourceOf(seed);
  const salt = saltOf('evaat-pair/1');
  const name = toBase64Bytes(await deriveBytes(source, salt, 'box', 16));
  const key = await deriveCipher(source, salt, 'letters');
  const bound = (no: number) => `${version}|${no}`;
  const isCancelled = () => signal.aborted;

  const letterOf = async (no: number, kind: Kind, body: Bytes): Promise<Bytes> =>
    Uint8Array.from([version, ...(await sealBox(key, random, bound(no), Uint8Array.from([kinds[kind], ...body])))]);

  async function read(no: number, letter: Uint8Array, length: number): Promise<Result<Bytes, PairingFault>> {
    if ((letter[0] ?? 0) > version) return err('other-version');
    const plain = letter[0] === version ? await openBox(key, bound(no), Uint8Array.from(letter.subarray(1))) : null;
    if (plain?.[0] === kinds.cancelled) return err('cancelled');
    if (plain?.[0] === kinds.refused) return err('refused');
    return plain?.[0] === kinds.content && plain.length === 1 + length ? ok(plain.slice(1)) : err('tampered');
  }

  /** Asks again after a failure that may pass. */
  async function patiently<T>(ask: () => ReturnType<Relay['takeLetter']>, use: (letter: Uint8Array | null) => T) {
    for (let failures = 0; ;) {
      if (isCancelled()) return err('cancelled' as const);
      const answer = await ask();
      if (answer.ok) return ok(use(answer.value));
      failures += 1;
      const { reason, retryAfter } = answer.error;
      if (!passing.has(reason) || failures > mostFailures) return err(isCancelled() ? ('cancelled' as const) : reason);
      await pause(Math.max(breath, (retryAfter ?? 0) * 1_000));
    }
  }

  const look = async (no: number, wait: number, length: number): Promise<Result<Bytes | null, PairingFault>> => {
    const found = await patiently(
      () => relay.takeLetter(name, no, wait, signal),
      (letter) => letter,
    );
    if (!found.ok) return found;
    return found.value ? read(no, found.value, length) : ok(null);
  };

  return {
    put: async (no, kind, body) => {
      const sealed = await letterOf(no, kind, body);
      const sent = await patiently(
        async () => {
          const answer = await relay.putLetter(name, no, sealed);
          return answer.ok ? ok(null) : answer;
        },
        () => undefined,
      );
      return !sent.ok && sent.error === 'conflict' ? err('taken') : sent;
    },
    take: async (no, length) => {
      while (now() < until) {
        const found = await look(no, Math.min(limits.wait, until - now()), length);
        if (!found.ok) return found;
        if (found.value) return ok(found.value);
        // Woken by another letter, or a relay that does not wait.
        await pause(breath / 4);
      }
      return err('expired');
    },
    peek: (no, length) => look(no, 0, length),
    giveUp: async (no) => {
      await relay.putLetter(name, no, await letterOf(no, 'cancelled', new Uint8Array(0)));
    },
  };
}
