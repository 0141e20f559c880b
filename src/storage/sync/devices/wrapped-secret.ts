import { fromBase64Bytes, toBase64Bytes } from '#domain/sync/base64-bytes.ts';
import type { Json } from '#domain/sync/record.ts';
import { agree, newKeyPair } from '#domain/sync/pairing/agreement.ts';
import { deriveCipher, saltOf } from '#domain/sync/pairing/derive.ts';
import { openBox, sealBox } from '#domain/sync/pairing/sealed-box.ts';
import { randomBytes } from '#storage/sync/identity.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const cipherOf = (source: CryptoKey) => deriveCipher(source, saltOf('evaat-house/1'), 'wrap');

/** What another device wrote may be anything: a text that is no base64 must not keep a family from moving. */
function bytesOf(text: string): Bytes | null {
  try {
    return fromBase64Bytes(text);
  } catch {
    return null;
  }
}

/** A secret that only the device with this public key can open: ECDH with a key made for it alone, then AES-GCM bound to the device. */
export async function wrapFor(device: string, publicKey: string, secret: Bytes): Promise<Json | null> {
  const [once, theirs] = [await newKeyPair(), bytesOf(publicKey)];
  const source = theirs && (await agree(once.privateKey, theirs, new Uint8Array(0)));
  if (!source) return null;
  const sealed = await sealBox(await cipherOf(source), randomBytes, device, secret);
  return { e: toBase64Bytes(once.publicKey), s: toBase64Bytes(sealed) };
}

/** The secret that was wrapped for this device; `null` when what is there was not. */
export async function unwrapFor(device: string, privateKey: CryptoKey, wrapped: Json): Promise<Bytes | null> {
  if (typeof wrapped !== 'object' || wrapped === null || !('e' in wrapped) || !('s' in wrapped)) return null;
  const { e, s } = wrapped;
  if (typeof e !== 'string' || typeof s !== 'string') return null;
  const [once, sealed] = [bytesOf(e), bytesOf(s)];
  if (!once || !sealed) return null;
  const source = await agree(privateKey, once, new Uint8Array(0));
  return source && openBox(await cipherOf(source), device, sealed);
}
