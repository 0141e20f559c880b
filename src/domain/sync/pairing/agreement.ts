import { sourceOf } from './derive.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** P-256, which every browser gives back out of its storage; X25519 does not survive WebKit's. */
const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
/** An uncompressed point. */
export const publicBytes = 65;

export interface KeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: Bytes;
}

/** `extractable` only for a browser that cannot keep a CryptoKey: then its bytes are kept. */
export async function newKeyPair(extractable = false): Promise<KeyPair> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, extractable, ['deriveBits']);
  return { privateKey, publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)) };
}

/** What both ends of an agreement know and nobody else, with `more` mixed in; `null` when theirs is no point of the curve. */
export async function agree(privateKey: CryptoKey, theirs: Bytes, more: Bytes): Promise<CryptoKey | null> {
  const point = await crypto.subtle.importKey('raw', theirs, curve, false, []).catch(() => null);
  if (!point) return null;
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: point }, privateKey, 256);
  return sourceOf(Uint8Array.from([...new Uint8Array(shared), ...more]));
}
