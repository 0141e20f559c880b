import { err, ok, type Result } from '#domain/result.ts';
import { fromBase64Bytes, toBase64Bytes } from '#domain/sync/base64-bytes.ts';
import { crockford, inFours, plainSigns } from '#domain/sync/crockford.ts';
import type { Random } from '#domain/sync/envelope.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Signs of the typed form that are random (75 bits), and with the one that checks them. */
const randomSigns = 15;
const length = randomSigns + 1;
const version = '1';

export interface PairingCode {
  /** 16 bytes: names the mailbox, opens its letters and goes into the agreement. */
  readonly seed: Bytes;
  /** 16 signs in groups of four; the seed follows from them, not the other way round. */
  readonly typed: string;
}

export type PairingCodeFault = 'not-a-code' | 'other-version' | 'too-short' | 'too-long' | 'odd-sign' | 'typo';

const digest = async (text: string) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`evaat-pair/1|${text}`)));
/** 31 of 32 slips are found at once; the others find no mailbox. */
const checkSign = (hash: Bytes) => crockford.charAt((hash[31] ?? 0) % 32);

/** A new code for one pairing. */
export async function newPairingCode(random: Random): Promise<PairingCode> {
  const signs = Array.from(random(randomSigns), (byte) => crockford.charAt(byte % 32)).join('');
  const hash = await digest(signs);
  return { seed: hash.slice(0, 16), typed: inFours(signs + checkSign(hash)) };
}

/** What the QR code holds; `relay` is its whole address. */
export const toQrText = (seed: Bytes, relay: string): string => `${version}.${toBase64Bytes(seed)}.${relay}`;

async function readTyped(text: string): Promise<Result<Bytes, PairingCodeFault>> {
  const signs = plainSigns(text);
  if (signs === '') return err('not-a-code');
  if (Array.from(signs).some((sign) => !crockford.includes(sign))) return err('odd-sign');
  if (signs.length !== length) return err(signs.length < length ? 'too-short' : 'too-long');
  const hash = await digest(signs.slice(0, randomSigns));
  return checkSign(hash) === signs.slice(randomSigns) ? ok(hash.slice(0, 16)) : err('typo');
}

/** The seed in what was scanned or typed; `relay` is `null` for a typed one, which names none. */
export async function readPairingText(
  text: string,
): Promise<Result<{ readonly seed: Bytes; readonly relay: string | null }, PairingCodeFault>> {
  const trimmed = text.trim();
  const scanned = /^(\d{1,3})\.([\w-]{22})\.(https?:\/\/\S+)$/.exec(trimmed);
  if (scanned) {
    const [, itsVersion, seed = '', relay = ''] = scanned;
    return itsVersion === version ? ok({ seed: fromBase64Bytes(seed), relay }) : err('other-version');
  }
  // Another version of ours may look otherwise after its number; an address or a text from elsewhere has none of it.
  const other = /^(\d{1,3})\.\S{16,}$/.exec(trimmed);
  if (other) return err(other[1] === version ? 'not-a-code' : 'other-version');
  if (/[:/?=]/.test(trimmed)) return err('not-a-code');
  const seed = await readTyped(trimmed);
  return seed.ok ? ok({ seed: seed.value, relay: null }) : seed;
}
