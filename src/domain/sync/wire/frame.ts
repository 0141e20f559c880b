import type { Result } from '#domain/result.ts';
import { readAll, type ByteReader } from '#domain/sync/wire/byte-reader.ts';

/** What a frame holds; the number stands in its third byte. Never given a second meaning. */
export const frameKinds = {
  done: 1,
  changes: 2,
  push: 3,
  pushed: 4,
  live: 5,
  numbers: 6,
  blobs: 7,
  letter: 8,
  subscription: 9,
  invitation: 10,
} as const;
export type FrameKind = keyof typeof frameKinds;

/**
 * Every body in either direction begins with these: 0xE7 is no text in UTF-8, so the page of a captive portal is never
 * taken for an answer. A later protocol has another version byte.
 */
export const magic = 0xe7;
export const version = 1;

export const frameType = 'application/octet-stream';

/** The content of a frame of the kind expected; anything else is `malformed`. */
export const readFrame = <T>(
  bytes: Uint8Array,
  kind: FrameKind,
  read: (from: ByteReader) => T,
): Result<T, 'malformed'> =>
  readAll(bytes, (from) => {
    if (from.u8() !== magic || from.u8() !== version || from.u8() !== frameKinds[kind]) return from.refuse();
    return read(from);
  });

/** "It is done": the whole answer to what has no other. */
export const readDone = (bytes: Uint8Array): Result<true, 'malformed'> => readFrame(bytes, 'done', () => true as const);
