import { unseal } from '#domain/sync/envelope.ts';
import { readPayload } from '#domain/sync/payload.ts';
import type { Blob } from '#domain/sync/wire/relay.ts';
import type { Received } from './apply.ts';
import type { SyncDevice } from './device.ts';

interface Opened {
  readonly received: readonly Received[];
  readonly unreadable: number;
  readonly hasNewer: boolean;
}

/** Opens what the relay handed out. What does not open changes nothing and is counted; it is never superseded either. */
export async function openBlobs({ keys }: SyncDevice, blobs: readonly Blob[]): Promise<Opened> {
  const results = await Promise.all(
    blobs.map(async ({ seq, body }) => {
      const contents = await unseal(keys, Uint8Array.from(body));
      const payload = contents.ok ? readPayload(contents.value) : contents;
      return { seq, payload };
    }),
  );
  const faults = results.flatMap(({ payload }) => (payload.ok ? [] : [payload.error]));
  return {
    received: results.flatMap(({ seq, payload }) => (payload.ok ? [{ seq, payload: payload.value }] : [])),
    unreadable: faults.filter((fault) => fault !== 'newer').length,
    hasNewer: faults.includes('newer'),
  };
}
