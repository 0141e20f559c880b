import type { Result } from '#domain/result.ts';
import type { ByteWriter } from '#domain/sync/wire/byte-writer.ts';
import { flagSealed, takeBlobs, takeSeqs } from '#domain/sync/wire/changes-frame.ts';
import { readFrame } from '#domain/sync/wire/frame.ts';
import type { Blob, Changes, Live } from '#domain/sync/wire/relay.ts';
import { writeFrame } from '#domain/sync/wire/write-frame.ts';

type Frame = Uint8Array<ArrayBuffer>;

const putSeqs = (to: ByteWriter, seqs: readonly number[]) =>
  seqs.reduce((writer, seq) => writer.u53(seq), to.u32(seqs.length));
const putBlobs = (to: ByteWriter, blobs: readonly Blob[]) =>
  blobs.reduce((writer, { seq, body }) => writer.u53(seq).bytes(body), to.u16(blobs.length));

/** `readChanges` is its reader. */
export function writeChanges(changes: Changes): Frame {
  const to = writeFrame('changes')
    .text(changes.gen)
    .u8(changes.sealed ? flagSealed : 0);
  to.u53(changes.next).u53(changes.head).u32(changes.lastNo).text(changes.lastNonce);
  return putBlobs(to, changes.blobs).done();
}

export const writePushed = (seqs: readonly number[]): Frame => putSeqs(writeFrame('pushed'), seqs).done();
export const readPushed = (bytes: Uint8Array): Result<number[], 'malformed'> => readFrame(bytes, 'pushed', takeSeqs);

export const writeLive = ({ gen, head, seqs }: Live): Frame =>
  putSeqs(writeFrame('live').text(gen).u53(head), seqs).done();
export const readLive = (bytes: Uint8Array): Result<Live, 'malformed'> =>
  readFrame(bytes, 'live', (from) => ({ gen: from.text(), head: from.u53(), seqs: takeSeqs(from) }));

/** The order numbers that a `get` asks for. */
export const writeNumbers = (seqs: readonly number[]): Frame => putSeqs(writeFrame('numbers'), seqs).done();
export const readNumbers = (bytes: Uint8Array): Result<number[], 'malformed'> => readFrame(bytes, 'numbers', takeSeqs);

export const writeBlobs = (blobs: readonly Blob[]): Frame => putBlobs(writeFrame('blobs'), blobs).done();
export const readBlobs = (bytes: Uint8Array): Result<Blob[], 'malformed'> => readFrame(bytes, 'blobs', takeBlobs);
