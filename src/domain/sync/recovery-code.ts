import { err, ok, type Result } from '#domain/result.ts';
import { crockford, inFours, plainSigns } from './crockford.ts';
import { secretBytes } from './space-keys.ts';

const bitsOfSign = 5;
const length = 28;

export type RecoveryFault =
  /** Too few or too many signs; `missing` is how many are still to come (negative: too many). */
  | { readonly reason: 'length'; readonly missing: number }
  /** A sign that no code has. */
  | { readonly reason: 'sign'; readonly sign: string }
  /** All signs are there, but they do not belong together: a slip of the pen. */
  | { readonly reason: 'typo' };

const toBits = (number: number, width: number) => number.toString(2).padStart(width, '0');

/** 12 bits over the secret (SHA-256): a code with one wrong or two swapped signs is found 4,095 times of 4,096. */
async function checkBits(secret: Uint8Array<ArrayBuffer>): Promise<string> {
  const [first = 0, second = 0] = new Uint8Array(await crypto.subtle.digest('SHA-256', secret));
  return toBits((first << 4) | (second >> 4), 12);
}

/** The secret as 28 signs in groups of four, to be written on paper; it belongs to no language. */
export async function toRecoveryCode(secret: Uint8Array<ArrayBuffer>): Promise<string> {
  const bits = Array.from(secret, (byte) => toBits(byte, 8)).join('') + (await checkBits(secret));
  return inFours(bits.replace(/.{5}/g, (five) => crockford.charAt(parseInt(five, 2))));
}

/** Reads what was typed: in any case, with spaces or hyphens anywhere, O for 0, I or L for 1. */
export async function fromRecoveryCode(typed: string): Promise<Result<Uint8Array<ArrayBuffer>, RecoveryFault>> {
  const code = plainSigns(typed);
  const typedSigns = Array.from(code);
  const odd = typedSigns.find((sign) => !crockford.includes(sign));
  if (odd !== undefined) return err({ reason: 'sign', sign: odd });
  if (code.length !== length) return err({ reason: 'length', missing: length - code.length });
  const bits = typedSigns.map((sign) => toBits(crockford.indexOf(sign), bitsOfSign)).join('');
  const secret = Uint8Array.from({ length: secretBytes }, (_, at) => parseInt(bits.slice(at * 8, at * 8 + 8), 2));
  return (await checkBits(secret)) === bits.slice(secretBytes * 8) ? ok(secret) : err({ reason: 'typo' });
}
