import { ByteWriter } from '#domain/sync/wire/byte-writer.ts';
import { frameKinds, magic, version, type FrameKind } from '#domain/sync/wire/frame.ts';

/** Begins a frame; its fields follow. */
export const writeFrame = (kind: FrameKind): ByteWriter => new ByteWriter().u8(magic).u8(version).u8(frameKinds[kind]);

/** "It is done": the whole answer to what has no other. */
export const writeDone = (): Uint8Array<ArrayBuffer> => writeFrame('done').done();
