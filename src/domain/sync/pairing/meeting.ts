import type { Random } from '#domain/sync/envelope.ts';
import { agree } from './agreement.ts';
import { deriveBytes, deriveCipher } from './derive.ts';
import { openBox, sealBox } from './sealed-box.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The letters of one pairing, by number. */
export const letters = {
  /** Sharing phone: SHA-256 of its opening, so that nobody can choose a key after having seen the other's. */
  commitment: 0,
  /** Joining phone: its public key. */
  answer: 1,
  /** Sharing phone: its public key and a nonce. */
  opening: 2,
  /** Sharing phone: the family's secret, or that the digits differ. */
  secret: 3,
  /** Joining phone: that it has the secret, or has given up. */
  receipt: 4,
} as const;

export const commitmentBytes = 32;
export const nonceBytes = 16;

/** The hash of an opening. */
export const commitmentOf = async (opening: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', opening));

/** What two phones have after both keys are known: the digits to compare, and a key that only these two can have. */
export interface Meeting {
  readonly digits: string;
  readonly wrap: (random: Random, what: 'secret' | 'receipt', plain: Bytes) => Promise<Bytes>;
  readonly unwrap: (what: 'secret' | 'receipt', box: Bytes) => Promise<Bytes | null>;
}

/** A phone in the middle has other keys towards each side: the digits differ, but for one time in a million. */
export async function meet(
  privateKey: CryptoKey,
  theirs: Bytes,
  seed: Bytes,
  keys: { readonly joining: Bytes; readonly sharing: Bytes },
): Promise<Meeting | null> {
  const source = await agree(privateKey, theirs, seed);
  if (!source) return null;
  const talk = Uint8Array.from([...new TextEncoder().encode('evaat-pair/1'), ...keys.joining, ...keys.sharing]);
  const salt = await commitmentOf(talk);
  const number = new DataView((await deriveBytes(source, salt, 'digits', 4)).buffer).getUint32(0);
  const cipher = await deriveCipher(source, salt, 'wrap');
  return {
    digits: String(number % 1_000_000).padStart(6, '0'),
    wrap: (random, what, plain) => sealBox(cipher, random, what, plain),
    unwrap: (what, box) => openBox(cipher, what, box),
  };
}
