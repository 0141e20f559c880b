import { err, ok, type Result } from '#domain/result.ts';
import { frameType } from '#domain/sync/wire/frame.ts';
import type { Answer, RelayFailure } from '#domain/sync/wire/relay.ts';
import { reasonOf } from '#domain/sync/wire/statuses.ts';

/** `fetch`, or what stands in for it: a test hands in `app.request`. */
export type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>;

interface Extra {
  readonly token?: string;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly signal?: AbortSignal | undefined;
}

/** One request to a relay, and what reads its answer. */
export type Ask = <T>(
  method: string,
  path: string,
  read: (bytes: Uint8Array) => Result<T, 'malformed'>,
  extra?: Extra,
) => Answer<T>;

export const failure = (reason: RelayFailure['reason'], retryAfter: number | null = null) =>
  err({ reason, retryAfter });

function told(response: Response): Result<never, RelayFailure> {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return failure(reasonOf(response.status), Number.isFinite(seconds) && seconds >= 0 ? seconds : null);
}

const requestInit = (method: string, { token, body, signal }: Extra): RequestInit => ({
  method,
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'error',
  headers: { ...(token && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': frameType }) },
  ...(body && { body }),
  ...(signal && { signal }),
});

/**
 * Asks the relay at an address (`https://…/sync`, or `/sync` on the app's own origin) over HTTP. Never throws for what the
 * network or the other end does: an answer that is no frame is `not-a-relay`, none at all is `offline`.
 */
export const httpAsk =
  (address: string, fetch: Fetch): Ask =>
  async (method, path, read, extra = {}) => {
    let bytes: Uint8Array;
    try {
      const response = await fetch(`${address}${path}`, requestInit(method, extra));
      if (response.status !== 200) return told(response);
      bytes = new Uint8Array(await response.arrayBuffer());
    } catch {
      // fetch tells no more than that it failed: no network, a refused redirect, an answer cut off half-way.
      return failure('offline');
    }
    const value = read(bytes);
    return value.ok ? ok(value.value) : failure('not-a-relay');
  };
