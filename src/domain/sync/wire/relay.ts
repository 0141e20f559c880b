import type { Result } from '#domain/result.ts';

/** A sealed blob under its order number in its space. */
export interface Blob {
  readonly seq: number;
  readonly body: Uint8Array;
}

/** What a client pushes: a sealed blob, and the blobs whose whole content it holds and which it so replaces. */
export interface PushItem {
  readonly supersedes: readonly number[];
  readonly body: Uint8Array;
}

export interface PullQuestion {
  readonly client: string;
  /** The cursor: `next` of the answer before, 0 at first. */
  readonly since: number;
  /** At most so many blobs; 0 asks for the numbers only. */
  readonly limit: number;
  /** Milliseconds to wait for something new when there is nothing. */
  readonly wait: number;
}

export interface Changes {
  /** Changes when the space was made anew or restored from a back-up: reconcile. */
  readonly gen: string;
  /** Moved house: it can be read and deleted, not written. */
  readonly sealed: boolean;
  /** The cursor to ask with next. */
  readonly next: number;
  /** The highest number given out; `next < head` means that there is more. */
  readonly head: number;
  /** Of the asking client's last push that the relay took; 0 and "" when it took none. Read after the blobs. */
  readonly lastNo: number;
  readonly lastNonce: string;
  /** Live blobs of other clients in order. */
  readonly blobs: readonly Blob[];
}

export interface Push {
  readonly client: string;
  /** 1 for a client's first push, then one more each time. */
  readonly no: number;
  readonly nonce: string;
  readonly items: readonly PushItem[];
}

/** Which blobs are there now. */
export interface Live {
  readonly gen: string;
  readonly head: number;
  readonly seqs: readonly number[];
}

export interface RelayInfo {
  /** Who may make a space: everybody, whoever has an invitation, nobody. */
  readonly spaces: 'open' | 'invited' | 'closed';
  /** The key that the relay signs push messages with (VAPID, base64url); `null` when it sends none. */
  readonly pushKey: string | null;
}

/** A browser's push subscription and when to wake it. Times in ms since 1970, multiples of `wakeUpStep`. */
export interface PushSubscriptionOrder {
  readonly endpoint: string;
  /** The subscription's public key, 65 bytes, and its secret, 16 bytes (RFC 8291). */
  readonly p256dh: Uint8Array;
  readonly auth: Uint8Array;
  readonly language: 'fi' | 'sv';
  /** The whole address that a tap opens where the phone shows the message without asking the app (an iPhone). */
  readonly page: string;
  readonly times: readonly number[];
}

/**
 * Why a relay did not do as asked:
 * - `offline`: no answer at all. `not-a-relay`: an answer, but not a relay's (a captive portal, a proxy's error page).
 * - `unknown`: no such space, or not the token of it; one cannot tell which.
 * - `gone`: the family deleted the space everywhere. `sealed`: it moved house; nothing is taken any more.
 * - `conflict`: not the number that follows this client's last push: another installation uses the same client id.
 * - `full`: the space's quota. `too-big`: a blob or request over `limits`. `malformed`: the request makes no sense.
 * - `slow-down`: too much at once; `retryAfter` seconds. `trouble`: the relay is stopping or its database is away.
 */
export type RelayFault =
  | 'offline'
  | 'not-a-relay'
  | 'unknown'
  | 'gone'
  | 'sealed'
  | 'conflict'
  | 'full'
  | 'too-big'
  | 'malformed'
  | 'slow-down'
  | 'trouble';
export interface RelayFailure {
  readonly reason: RelayFault;
  /** Seconds the relay asked to wait. */
  readonly retryAfter: number | null;
}

export type Answer<T> = Promise<Result<T, RelayFailure>>;

/** A space and the right to it. */
export interface SpaceKey {
  readonly space: string;
  readonly token: string;
}

/** A relay as a client sees it; a method is one request. An `AbortSignal` ends a long-poll early, as `offline`. */
export interface Relay {
  /** `null` where the edition has no relay. */
  info(): Answer<RelayInfo | null>;
  /** Makes the space, or says that it is there. */
  create(key: SpaceKey, invitation: string): Answer<true>;
  changes(key: SpaceKey, question: PullQuestion, signal?: AbortSignal): Answer<Changes>;
  /** The order numbers of the blobs, in their order. The same nonce again gets the recorded answer, whatever the items. */
  push(key: SpaceKey, push: Push): Answer<readonly number[]>;
  live(key: SpaceKey): Answer<Live>;
  /** Those of the numbered blobs that are still kept, dead ones too. At most `limits.batch` numbers; may return fewer: ask again for the rest. */
  get(key: SpaceKey, seqs: readonly number[]): Answer<readonly Blob[]>;
  /** From now on read-only; deleted after 90 days. */
  seal(key: SpaceKey): Answer<true>;
  /** Deletes all of it at once; others hear `gone`. */
  erase(key: SpaceKey): Answer<true>;
  /** Letter `no` (0 to 5) of a mailbox, written once; other content under the same number is a `conflict`. */
  putLetter(box: string, no: number, letter: Uint8Array): Answer<true>;
  /** `null` while there is none. */
  takeLetter(box: string, no: number, wait: number, signal?: AbortSignal): Answer<Uint8Array | null>;
  /** Replaces all that was ordered under this id; `malformed` where the relay does not send to the endpoint's host. `unknown`: it sends no push. */
  subscribe(pushId: string, order: PushSubscriptionOrder): Answer<true>;
  /** Forgets the order; one that is not there is fine. */
  unsubscribe(pushId: string): Answer<true>;
}
