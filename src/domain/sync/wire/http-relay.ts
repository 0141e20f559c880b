import { readChanges } from '#domain/sync/wire/changes-frame.ts';
import { failure, httpAsk, type Fetch } from '#domain/sync/wire/http-ask.ts';
import { changesPath } from '#domain/sync/wire/paths.ts';
import type { Answer, Relay } from '#domain/sync/wire/relay.ts';
import type { RelayRequests } from '#domain/sync/wire/relay-requests.ts';

/**
 * The relay at an address (`https://…/sync`, or `/sync` on the app's own origin) over HTTP. Listening is what a phone does all day; what else it asks is loaded
 * when it is first asked. Where its code cannot be had there is no network either, and that is the answer.
 */
export function httpRelay(address: string, fetch: Fetch): Relay {
  const ask = httpAsk(address, fetch);
  const other = async <T>(use: (requests: RelayRequests) => Answer<T>): Answer<T> => {
    const loaded = await import('#domain/sync/wire/relay-requests.ts').catch(() => null);
    return loaded ? use(loaded.relayRequests(ask)) : failure('offline');
  };
  return {
    changes: ({ space, token }, question, signal) =>
      ask('GET', changesPath(space, question), readChanges, { token, signal }),
    push: (key, push) => other((relay) => relay.push(key, push)),
    info: () => other((relay) => relay.info()),
    create: (key, invitation) => other((relay) => relay.create(key, invitation)),
    live: (key) => other((relay) => relay.live(key)),
    get: (key, seqs) => other((relay) => relay.get(key, seqs)),
    seal: (key) => other((relay) => relay.seal(key)),
    erase: (key) => other((relay) => relay.erase(key)),
    putLetter: (box, no, letter) => other((relay) => relay.putLetter(box, no, letter)),
    takeLetter: (box, no, wait, signal) => other((relay) => relay.takeLetter(box, no, wait, signal)),
    subscribe: (pushId, order) => other((relay) => relay.subscribe(pushId, order)),
    unsubscribe: (pushId) => other((relay) => relay.unsubscribe(pushId)),
  };
}
