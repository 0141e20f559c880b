import { err, ok, type Result } from '#domain/result.ts';
import { backupFormat, sealedVersion, type BackupFault } from './backup-file.ts';

/** What a guess at a passphrase costs. OWASP's advice for PBKDF2 with SHA-256 (2023); a phone takes a second or less. */
const iterations = 600_000;
/** A file may ask for more work, written by a later app; not for so much that the phone would be busy for minutes. */
const mostIterations = 5_000_000;
const kdf = 'PBKDF2-SHA-256';
const cipher = 'AES-256-GCM';
const saltBytes = 16;
const ivBytes = 12;
const tagBytes = 16;

type Bytes = Uint8Array<ArrayBuffer>;
interface Head {
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
}
/** What a sealed file says of itself, and its contents that nobody can read yet. */
export interface SealedBackup extends Head {
  readonly data: Bytes;
}

const toBase64 = (bytes: Bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
function fromBase64(text: unknown): Bytes | null {
  try {
    return typeof text === 'string' ? Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}
const utf8 = (text: string) => new TextEncoder().encode(text);

async function keyOf(passphrase: string, head: Head, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  // One keyboard writes "ä" as one sign and another as two, and some leave a space behind the last word.
  const word = utf8(passphrase.normalize('NFC').trim());
  const from = await crypto.subtle.importKey('raw', word, 'PBKDF2', false, ['deriveKey']);
  const salt = fromBase64(head.salt) ?? new Uint8Array();
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: head.iterations };
  return crypto.subtle.deriveKey(how, from, { name: 'AES-GCM', length: 256 }, false, [use]);
}

/** The head is bound to the contents: who changes a word of it opens nothing. */
const howTo = ({ iterations: rounds, salt, iv }: Head) => ({
  name: 'AES-GCM',
  iv: fromBase64(iv) ?? new Uint8Array(),
  additionalData: utf8([backupFormat, sealedVersion, kdf, rounds, salt, cipher, iv].join('|')),
});

/** The text of a file that opens with the passphrase only (docs/backup.md); what is sealed is the text of a plain backup. */
export async function sealBackup(text: string, passphrase: string): Promise<string> {
  const random = (length: number) => toBase64(crypto.getRandomValues(new Uint8Array(length)));
  const head: Head = { iterations, salt: random(saltBytes), iv: random(ivBytes) };
  const data = await crypto.subtle.encrypt(howTo(head), await keyOf(passphrase, head, 'encrypt'), utf8(text));
  const { salt, iv } = head;
  const sealed = { kdf, iterations, salt, cipher, iv, data: toBase64(new Uint8Array(data)) };
  return JSON.stringify({ format: backupFormat, version: sealedVersion, sealed }, null, 2);
}

/** Reads the head of a sealed file, before anyone is asked for a passphrase. The text is one that `readBackup` called sealed. */
export function readSealed(text: string): Result<SealedBackup, BackupFault> {
  const { sealed } = JSON.parse(text) as { sealed?: Readonly<Record<string, unknown>> | null };
  const rounds = sealed?.['iterations'];
  const [salt, iv, data] = [sealed?.['salt'], sealed?.['iv'], fromBase64(sealed?.['data'])];
  const faults = {
    kdf: sealed?.['kdf'] !== kdf,
    iterations: !Number.isInteger(rounds) || Number(rounds) < iterations || Number(rounds) > mostIterations,
    salt: fromBase64(salt)?.length !== saltBytes,
    cipher: sealed?.['cipher'] !== cipher,
    iv: fromBase64(iv)?.length !== ivBytes,
    data: (data?.length ?? 0) <= tagBytes,
  };
  const wrong = Object.entries(faults).find(([, isWrong]) => isWrong)?.[0];
  if (wrong !== undefined || !data) return err({ reason: 'invalid', place: `sealed.${wrong ?? 'data'}` });
  return ok({ iterations: Number(rounds), salt: String(salt), iv: String(iv), data });
}

/** The text of the plain backup inside. A wrong passphrase and a damaged file cannot be told apart. */
export async function unsealBackup(sealed: SealedBackup, passphrase: string): Promise<Result<string, 'not-opened'>> {
  try {
    const key = await keyOf(passphrase, sealed, 'decrypt');
    return ok(new TextDecoder().decode(await crypto.subtle.decrypt(howTo(sealed), key, sealed.data)));
  } catch {
    return err('not-opened');
  }
}
