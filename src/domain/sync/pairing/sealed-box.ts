import type { Random } from '#domain/sync/envelope.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const ivBytes = 12;

const how = (iv: Bytes, bound: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(bound),
});

/** IV ‖ AES-GCM(plain), bound to what it is for: it opens for nothing else. */
export async function sealBox(key: CryptoKey, random: Random, bound: string, plain: Bytes): Promise<Bytes> {
  const iv = random(ivBytes);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how(iv, bound), key, plain));
  return Uint8Array.from([...iv, ...sealed]);
}

/** What is in it; `null` for anything that was not sealed with this key for this. */
export async function openBox(key: CryptoKey, bound: string, box: Bytes): Promise<Bytes | null> {
  if (box.length < ivBytes + 16) return null;
  // The one way Web Crypto says that a tag does not fit is to reject.
  const plain = await crypto.subtle
    .decrypt(how(box.slice(0, ivBytes), bound), key, box.slice(ivBytes))
    .catch(() => null);
  return plain && new Uint8Array(plain);
}
