/** What a relay takes, the same for every edition; docs/sync.md says why each is as large as it is. Sizes in bytes, times in ms. */
export const limits = {
  /** One sealed blob. */
  blob: 64 * 1024,
  /** Blobs in one push, one page of changes or one `get`. */
  batch: 500,
  /** Numbers that one blob of a push may name as superseded. */
  supersedes: 500,
  /** The body of one request, and the blobs of one answer together. */
  body: 4 * 1024 * 1024,
  /** What lives in one space; superseded blobs do not count. */
  space: 20 * 1024 * 1024,
  /** Numbers of pushes are kept for so many clients of a space; the one not heard of for longest makes room. */
  clients: 32,
  /** How long a long-poll may last. */
  wait: 25_000,
  letter: 4 * 1024,
  letters: 6,
  mailbox: 10 * 60_000,
  wakeUps: 64,
} as const;

/** A push subscription's wake-up times are multiples of this. */
export const wakeUpStep = 15 * 60_000;
