import { err, ok, type Result } from '#domain/result.ts';
import type { InboxFault } from './database.ts';
import { keep, recallKeepsake } from './keepsakes.ts';

/** What a server carries for the phone without being able to read it. */
export interface SealedWords {
  /** Keys of the notices. */
  readonly keys: readonly string[];
  /** What to show; none is the generic text. */
  readonly lines: readonly string[];
}

/** Why a text could not be sealed or opened. */
export type SealFault = InboxFault | 'no-crypto' | 'not-ours';

type Bytes = Uint8Array<ArrayBuffer>;
type KeptKey = CryptoKey | Bytes;

/** Every sealed text has this length before it is sealed, so that a server does not learn how much is said. */
const paddedBytes = 1_024;
const ivBytes = 12;
const version = 1;
const aes = { name: 'AES-GCM', length: 256 } as const;

const subtle = (): SubtleCrypto | undefined => (crypto as { subtle?: SubtleCrypto }).subtle;

const isCryptoKey = (kept: KeptKey | null): kept is CryptoKey => kept !== null && 'algorithm' in kept;

const usable = async (from: SubtleCrypto, key: KeptKey): Promise<CryptoKey> =>
  isCryptoKey(key) ? key : from.importKey('raw', key, aes.name, false, ['encrypt', 'decrypt']);

/**
 * Makes a key and sees whether it comes back: some phones cannot keep a CryptoKey at all (an iPhone in lockdown mode) and hand
 * back `null` for the whole row. Then its bytes are kept.
 */
async function makeKey(from: SubtleCrypto): Promise<Result<KeptKey, InboxFault>> {
  const key = await from.generateKey(aes, false, ['encrypt', 'decrypt']);
  await keep('key', key);
  const back = await recallKeepsake('key');
  if (back.ok && isCryptoKey(back.value)) return ok(back.value);
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const kept = await keep('key', bytes);
  return kept.ok ? ok(bytes) : kept;
}

async function sealingKey(from: SubtleCrypto): Promise<Result<CryptoKey, InboxFault>> {
  const kept = await recallKeepsake('key');
  if (!kept.ok) return kept;
  const key = kept.value ? ok(kept.value) : await makeKey(from);
  return key.ok ? ok(await usable(from, key.value)) : key;
}

/** Words as a text that only this phone can read, of one length whatever it says. What is longer than the room is refused. */
export async function seal(words: SealedWords): Promise<Result<string, SealFault | 'too-long'>> {
  const from = subtle();
  if (!from) return err('no-crypto');
  const text = new TextEncoder().encode(JSON.stringify(words));
  if (text.length > paddedBytes - 2) return err('too-long');
  const key = await sealingKey(from);
  if (!key.ok) return key;
  const padded = new Uint8Array(paddedBytes);
  new DataView(padded.buffer).setUint16(0, text.length);
  padded.set(text, 2);
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const closed = new Uint8Array(await from.encrypt({ name: aes.name, iv }, key.value, padded));
  return ok(btoa(String.fromCharCode(version, ...iv, ...closed)));
}

function bytesOf(sealed: string): Bytes | null {
  try {
    return Uint8Array.from(atob(sealed), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Opens what `seal` made on this phone; anything else is refused. */
export async function unseal(sealed: string): Promise<Result<SealedWords, SealFault>> {
  const from = subtle();
  if (!from) return err('no-crypto');
  const bytes = bytesOf(sealed);
  if (bytes?.[0] !== version) return err('not-ours');
  const kept = await recallKeepsake('key');
  if (!kept.ok) return kept;
  if (!kept.value) return err('not-ours');
  try {
    const iv = bytes.subarray(1, 1 + ivBytes);
    const key = await usable(from, kept.value);
    const opened = await from.decrypt({ name: aes.name, iv }, key, bytes.subarray(1 + ivBytes));
    const length = new DataView(opened).getUint16(0);
    // Only this app has the key, so what opens was written by `seal`.
    return ok(JSON.parse(new TextDecoder().decode(new Uint8Array(opened, 2, length))) as SealedWords);
  } catch {
    return err('not-ours');
  }
}
