import type { Result } from '#domain/result.ts';
import type { ByteReader } from '#domain/sync/wire/byte-reader.ts';
import { readFrame } from '#domain/sync/wire/frame.ts';
import type { Blob, Changes } from '#domain/sync/wire/relay.ts';

/* Reading alone, for that is what each start of a phone needs; `blob-frames.ts` writes. */

export const takeSeqs = (from: ByteReader): number[] => from.list(from.u32(), () => from.u53());
export const takeBlobs = (from: ByteReader): Blob[] =>
  from.list(from.u16(), () => ({ seq: from.u53(), body: from.bytes() }));

export const flagSealed = 1;

export const readChanges = (bytes: Uint8Array): Result<Changes, 'malformed'> =>
  readFrame(bytes, 'changes', (from) => ({
    gen: from.text(),
    sealed: (from.u8() & flagSealed) !== 0,
    next: from.u53(),
    head: from.u53(),
    lastNo: from.u32(),
    lastNonce: from.text(),
    blobs: takeBlobs(from),
  }));
