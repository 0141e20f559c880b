import { err, ok, type Result } from '#domain/result.ts';
import { readBlobs, readChanges, readLive, readPushed, writeNumbers } from '#domain/sync/wire/blob-frames.ts';
import { frameType, readDone } from '#domain/sync/wire/frame.ts';
import { readInfo } from '#domain/sync/wire/info.ts';
import { readLetter, writeInvitation, writeLetter } from '#domain/sync/wire/letter-frame.ts';
import { changesPath, infoPath, letterPath, pushChangesPath, pushPath, spacePath } from '#domain/sync/wire/paths.ts';
import { writePush } from '#domain/sync/wire/push-frame.ts';
import type { Answer, Relay, RelayFailure } from '#domain/sync/wire/relay.ts';
import { reasonOf } from '#domain/sync/wire/statuses.ts';
import { writeSubscription } from '#domain/sync/wire/subscription-frame.ts';

/** `fetch`, or what stands in for it: a test hands in `app.request`. */
export type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>;

interface Extra {
  readonly token?: string;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly signal?: AbortSignal | undefined;
}

const failure = (reason: RelayFailure['reason'], retryAfter: number | null = null) => err({ reason, retryAfter });

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
 * The relay at an address (`https://…/sync`, or `/sync` on the app's own origin) over HTTP. Never throws for what the
 * network or the other end does: an answer that is no frame is `not-a-relay`, none at all is `offline`.
 */
export function httpRelay(address: string, fetch: Fetch): Relay {
  async function ask<T>(
    method: string,
    path: string,
    read: (bytes: Uint8Array) => Result<T, 'malformed'>,
    extra: Extra = {},
  ): Answer<T> {
    let response: Response;
    let bytes: Uint8Array;
    try {
      response = await fetch(`${address}${path}`, requestInit(method, extra));
      if (response.status !== 200) return told(response);
      bytes = new Uint8Array(await response.arrayBuffer());
    } catch {
      // fetch tells no more than that it failed: no network, a refused redirect, an answer cut off half-way.
      return failure('offline');
    }
    const value = read(bytes);
    return value.ok ? ok(value.value) : failure('not-a-relay');
  }

  return {
    info: () => ask('GET', infoPath, readInfo),
    create: ({ space, token }, invitation) =>
      ask('PUT', spacePath(space), readDone, { token, body: writeInvitation(invitation) }),
    changes: ({ space, token }, question, signal) =>
      ask('GET', changesPath(space, question), readChanges, { token, signal }),
    push: ({ space, token }, push) =>
      ask('POST', pushChangesPath(space, push), readPushed, { token, body: writePush(push.items) }),
    live: ({ space, token }) => ask('GET', spacePath(space, 'live'), readLive, { token }),
    get: ({ space, token }, seqs) =>
      ask('POST', spacePath(space, 'get'), readBlobs, { token, body: writeNumbers(seqs) }),
    seal: ({ space, token }) => ask('POST', spacePath(space, 'seal'), readDone, { token }),
    erase: ({ space, token }) => ask('DELETE', spacePath(space), readDone, { token }),
    putLetter: (box, no, letter) => ask('PUT', letterPath(box, no), readDone, { body: writeLetter(letter) }),
    takeLetter: (box, no, wait, signal) => ask('GET', letterPath(box, no, wait), readLetter, { signal }),
    subscribe: (pushId, order) => ask('PUT', pushPath(pushId), readDone, { body: writeSubscription(order) }),
    unsubscribe: (pushId) => ask('DELETE', pushPath(pushId), readDone),
  };
}
