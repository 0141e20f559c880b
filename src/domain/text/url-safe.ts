/** UTF-8 as base64url without padding: letters, digits, "-" and "_". */
export const toBase64Url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** The text again, or `null` for what is not base64url of UTF-8, written in the one way `toBase64Url` writes it. */
export function fromBase64Url(packed: string): string | null {
  if (!/^[\w-]*$/.test(packed)) return null;
  try {
    const bytes = Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return toBase64Url(text) === packed ? text : null;
  } catch {
    return null;
  }
}

/** Six letters and digits over a text (FNV-1a, 32 bits): tells a link that was cut from one that was not, and protects from nothing else. */
export function checkText(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0').slice(-6);
}
