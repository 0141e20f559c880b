/*
 * Names on the wire are random or derived bytes in base64url without padding. They are secret in so far as knowing one opens
 * something (a token, a mailbox, a push id), so nobody logs them.
 */
const ofBytes = (count: number) => {
  const shape = new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((count * 4) / 3)}}$`);
  return (text: string): boolean => shape.test(text);
};

/** 16 bytes, derived from the space's secret. */
export const isSpaceId = ofBytes(16);
/** 32 bytes, derived from the space's secret; the relay keeps its SHA-256 only. */
export const isToken = ofBytes(32);
/** 9 random bytes: one installation of the app in one space. */
export const isClientId = ofBytes(9);
/** 9 random bytes, new for each push. */
export const isNonce = ofBytes(9);
/** 16 bytes, derived from the seed in the QR code. */
export const isBoxId = ofBytes(16);
/** 16 random bytes, new each time push is switched on, and nothing to do with any space. */
export const isPushId = ofBytes(16);
