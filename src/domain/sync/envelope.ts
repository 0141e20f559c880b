import { err, ok, type Result } from '#domain/result.ts';
import { blobLength, overhead } from './padding.ts';
import type { SpaceKeys } from './space-keys.ts';

/** Random bytes; the domain is handed its randomness. */
export type Random = (length: number) => Uint8Array<ArrayBuffer>;

/**
 * `newer`: a later app wrote it, this one must wait for its update. `foreign`: of another space, tampered with or cut short; which of
 * them cannot be told. `malformed`: ours, but not what this version of the format may hold.
 */
export type BlobFault = 'newer' | 'foreign' | 'malformed';

const version = 1;
const ivBytes = 12;
const head = 1 + ivBytes;

/** Bound to the blob without being in it, so that no blob can pass for one of another space or version. */
const bound = (keys: SpaceKeys) => new TextEncoder().encode(`${version}|${keys.id}`);

/** version ‖ IV ‖ AES-GCM(length of the JSON ‖ JSON ‖ zeros up to a bucket). */
export async function seal(keys: SpaceKeys, random: Random, contents: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const json = new TextEncoder().encode(JSON.stringify(contents));
  const plain = new Uint8Array(blobLength(json.length) - overhead + 4);
  new DataView(plain.buffer).setUint32(0, json.length);
  plain.set(json, 4);
  const iv = random(ivBytes);
  const how = { name: 'AES-GCM', iv, additionalData: bound(keys) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, keys.cipher, plain));
  const blob = new Uint8Array(head + sealed.length);
  blob[0] = version;
  blob.set(iv, 1);
  blob.set(sealed, head);
  return blob;
}

/** What a blob holds, as JSON read it: nothing has been said yet of its shape. */
export async function unseal(keys: SpaceKeys, blob: Uint8Array<ArrayBuffer>): Promise<Result<unknown, BlobFault>> {
  if ((blob[0] ?? 0) > version) return err('newer');
  if (blob[0] !== version || blob.length < overhead) return err('foreign');
  const how = { name: 'AES-GCM', iv: blob.slice(1, head), additionalData: bound(keys) };
  // The one way Web Crypto says that a tag does not fit is to reject.
  const plain = await crypto.subtle.decrypt(how, keys.cipher, blob.slice(head)).catch(() => null);
  if (!plain) return err('foreign');
  try {
    const length = new DataView(plain).getUint32(0);
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(plain, 4, length))));
  } catch {
    return err('malformed');
  }
}
