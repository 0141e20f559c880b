import { toBase64Bytes } from './base64-bytes.ts';

/** Everything that follows from a family's secret: where its space is, what opens the door, and what opens its contents. */
export interface SpaceKeys {
  /** Name of the space on the server: 16 bytes, base64url. */
  readonly id: string;
  /** What the server asks for: 32 bytes, base64url. It keeps only a hash of it. */
  readonly token: string;
  /** AES-GCM, 256 bits; leaves the browser's keeping as little as possible. */
  readonly cipher: CryptoKey;
}

/** Secrets are 16 random bytes, which a recovery code can hold. */
export const secretBytes = 16;

const utf8 = (text: string) => new TextEncoder().encode(text);
const salt = utf8('evaat-sync/1');

/** HKDF-SHA256 of the secret, three times with another `info` each: no part tells anything of the others. */
export async function deriveSpaceKeys(secret: Uint8Array<ArrayBuffer>): Promise<SpaceKeys> {
  const source = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const how = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: utf8(info) });
  const bytes = async (info: string, length: number) =>
    toBase64Bytes(new Uint8Array(await crypto.subtle.deriveBits(how(info), source, length * 8)));
  return {
    id: await bytes('space', 16),
    token: await bytes('token', 32),
    cipher: await crypto.subtle.deriveKey(how('cipher'), source, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
  };
}
