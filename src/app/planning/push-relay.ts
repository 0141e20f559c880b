import { err, ok } from '#domain/result.ts';
import { httpRelay } from '#domain/sync/wire/http-relay.ts';
import type { RelayFault } from '#domain/sync/wire/relay.ts';
import type { PushServer, PushServerFault } from '#features/delivery/deliverable.ts';

/** The answers that time alone does not change. */
const faults: Partial<Record<RelayFault, PushServerFault>> = { malformed: 'push-foreign', unknown: 'push-not-here' };

/** The relay at an address, as the one that wakes phones. */
export function pushRelay(address: string): PushServer {
  const relay = httpRelay(address, (url, init) => fetch(url, init));
  return {
    async ask() {
      const info = await relay.info();
      return info.ok ? ok(info.value?.pushKey ?? null) : err('push-unreachable');
    },
    async order(pushId, order) {
      const ordered = await relay.subscribe(pushId, order);
      return ordered.ok ? ok(true) : err(faults[ordered.error.reason] ?? 'push-unreachable');
    },
    async forget(pushId) {
      const forgotten = await relay.unsubscribe(pushId);
      // A relay that sends no push any more keeps no order either.
      return forgotten.ok || forgotten.error.reason === 'unknown';
    },
  };
}
