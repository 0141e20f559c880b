type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = new TextEncoder();
const hkdf = (salt: Bytes, info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: utf8.encode(info) });

/** Key material of HKDF-SHA256, from which keys and bytes follow. */
export const sourceOf = (material: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', material, 'HKDF', false, ['deriveBits', 'deriveKey']);

export const deriveBytes = async (source: CryptoKey, salt: Bytes, info: string, length: number): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.deriveBits(hkdf(salt, info), source, length * 8));

export const deriveCipher = (source: CryptoKey, salt: Bytes, info: string): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(hkdf(salt, info), source, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

export const saltOf = (text: string): Bytes => utf8.encode(text);
