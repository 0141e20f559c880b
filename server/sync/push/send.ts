import webPush from 'web-push';
import type { PushSubscriptionOrder } from '#domain/sync/wire/relay.ts';
import type { PushKeys } from '#server/sync/push/keys.ts';
import { messageFor } from '#server/sync/push/message.ts';

/**
 * What became of a push. `gone`: the phone will never take one under this subscription again. `later`: the service or the way to it
 * is in trouble. `refused`: it does not take this one (wrong keys, a size it does not like).
 */
export type Outcome =
  | { readonly kind: 'sent' | 'gone' | 'refused'; readonly status: number }
  /** ms that the service asked to wait. */
  | { readonly kind: 'later'; readonly status: number; readonly wait: number };

/** A service that says nothing for so long is in trouble. */
const patience = 10_000;

/** Seconds or a date (RFC 9110), in ms from now. */
export function readRetryAfter(text: string | null, now: number): number {
  if (text === null) return 0;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}

/** Sends the generic message to one subscription: sealed for it (RFC 8291), signed (RFC 8292), worth so many seconds. Never throws for what the other end does. */
export async function sendPush(
  keys: PushKeys,
  { endpoint, p256dh, auth, ...words }: Omit<PushSubscriptionOrder, 'times'>,
  seconds: number,
  now: number,
): Promise<Outcome> {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  const { headers, body } = webPush.generateRequestDetails(
    { endpoint, keys: { p256dh: text(p256dh), auth: text(auth) } },
    messageFor(words),
    {
      vapidDetails: keys,
      TTL: seconds,
      // A reminder has its time: a sleeping Android would keep anything less until it wakes for something else.
      urgency: 'high',
      // One that still waits for a phone that is off is replaced: the worker tells all that is due at once.
      topic: 'reminder',
    },
  );
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: new Uint8Array(body),
      // To a host that nobody allowed.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    const { status } = response;
    if (response.ok) return { kind: 'sent', status };
    if (status === 404 || status === 410) return { kind: 'gone', status };
    if (status !== 429 && status < 500) return { kind: 'refused', status };
    return { kind: 'later', status, wait: readRetryAfter(response.headers.get('retry-after'), now) };
  } catch {
    // fetch tells no more than that it failed: no network, no such host, no answer in time.
    return { kind: 'later', status: 0, wait: 0 };
  }
}
