import type { Result } from '#domain/result.ts';
import { readFrame } from '#domain/sync/wire/frame.ts';
import { writeFrame } from '#domain/sync/wire/write-frame.ts';

/** A letter of the pairing mailbox in either direction; `null` while there is none. */
export function writeLetter(letter: Uint8Array | null): Uint8Array<ArrayBuffer> {
  const to = writeFrame('letter').u8(letter ? 1 : 0);
  return (letter ? to.bytes(letter) : to).done();
}

export const readLetter = (bytes: Uint8Array): Result<Uint8Array | null, 'malformed'> =>
  readFrame(bytes, 'letter', (from) => {
    const there = from.u8();
    if (there > 1) return from.refuse();
    return there === 1 ? from.bytes() : null;
  });

/** What the operator gave to whoever may make a space; "" where nothing is asked. */
export const writeInvitation = (invitation: string): Uint8Array<ArrayBuffer> =>
  writeFrame('invitation').text(invitation).done();
export const readInvitation = (bytes: Uint8Array): Result<string, 'malformed'> =>
  readFrame(bytes, 'invitation', (from) => from.text());
