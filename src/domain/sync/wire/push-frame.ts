import { err, ok, type Result } from '#domain/result.ts';
import { readFrame } from '#domain/sync/wire/frame.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import type { PushItem } from '#domain/sync/wire/relay.ts';
import { writeFrame } from '#domain/sync/wire/write-frame.ts';

/** How many bytes an item takes in a push: a client fills one up to `limits.body`. */
export const pushItemSize = ({ supersedes, body }: PushItem): number => 2 + 8 * supersedes.length + 4 + body.length;

export function writePush(items: readonly PushItem[]): Uint8Array<ArrayBuffer> {
  const to = writeFrame('push').u16(items.length);
  for (const { supersedes, body } of items) {
    to.u16(supersedes.length);
    for (const seq of supersedes) to.u53(seq);
    to.bytes(body);
  }
  return to.done();
}

const tooBig = (items: readonly PushItem[]) =>
  items.length > limits.batch ||
  items.some(({ supersedes, body }) => supersedes.length > limits.supersedes || body.length > limits.blob);

/** What the relay reads; a push over the limits is `too-big`. */
export function readPush(bytes: Uint8Array): Result<PushItem[], 'malformed' | 'too-big'> {
  const items = readFrame(bytes, 'push', (from) =>
    from.list(from.u16(), (): PushItem => {
      const supersedes = from.list(from.u16(), () => from.u53());
      return { supersedes, body: from.bytes() };
    }),
  );
  if (!items.ok) return items;
  return tooBig(items.value) ? err('too-big') : ok(items.value);
}
