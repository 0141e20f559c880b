import { readBlobs, readLive, readPushed, writeNumbers } from '#domain/sync/wire/blob-frames.ts';
import { readDone } from '#domain/sync/wire/frame.ts';
import type { Ask } from '#domain/sync/wire/http-ask.ts';
import { readInfo } from '#domain/sync/wire/info.ts';
import { readLetter, writeInvitation, writeLetter } from '#domain/sync/wire/letter-frame.ts';
import { infoPath, letterPath, pushChangesPath, pushPath, spacePath } from '#domain/sync/wire/paths.ts';
import { writePush } from '#domain/sync/wire/push-frame.ts';
import type { Relay } from '#domain/sync/wire/relay.ts';
import { writeSubscription } from '#domain/sync/wire/subscription-frame.ts';

export type RelayRequests = Omit<Relay, 'changes'>;

/** What a relay is asked but for news; apart, for at its start a phone only listens. */
export const relayRequests = (ask: Ask): RelayRequests => ({
  info: () => ask('GET', infoPath, readInfo),
  create: ({ space, token }, invitation) =>
    ask('PUT', spacePath(space), readDone, { token, body: writeInvitation(invitation) }),
  push: ({ space, token }, push) =>
    ask('POST', pushChangesPath(space, push), readPushed, { token, body: writePush(push.items) }),
  live: ({ space, token }) => ask('GET', spacePath(space, 'live'), readLive, { token }),
  get: ({ space, token }, seqs) => ask('POST', spacePath(space, 'get'), readBlobs, { token, body: writeNumbers(seqs) }),
  seal: ({ space, token }) => ask('POST', spacePath(space, 'seal'), readDone, { token }),
  erase: ({ space, token }) => ask('DELETE', spacePath(space), readDone, { token }),
  putLetter: (box, no, letter) => ask('PUT', letterPath(box, no), readDone, { body: writeLetter(letter) }),
  takeLetter: (box, no, wait, signal) => ask('GET', letterPath(box, no, wait), readLetter, { signal }),
  subscribe: (pushId, order) => ask('PUT', pushPath(pushId), readDone, { body: writeSubscription(order) }),
  unsubscribe: (pushId) => ask('DELETE', pushPath(pushId), readDone),
});
