import type { RelayFault } from './wire/relay.ts';

/** Reasons that end by themselves: the next try may go well. */
export type Passing = 'not-a-relay' | 'slow-down' | 'trouble' | 'full' | 'conflict' | 'malformed' | 'too-big';
/** Reasons that need somebody: nothing is tried until they are seen to. */
export type Standing = 'unknown' | 'gone' | 'sealed';

/** How it stands with a family's changes, such that one honest sentence tells it. Times in ms since 1970. */
export type SyncStatus =
  | { readonly kind: 'off' }
  /** The first look of this visit, or much to send or receive: `done` records so far. */
  | { readonly kind: 'working'; readonly done: number }
  /** Everything here is on the relay, and everything there is here. */
  | { readonly kind: 'in-step'; readonly at: number }
  /** There is no network; so many changes wait for it. */
  | { readonly kind: 'offline'; readonly waiting: number; readonly nextAt: number }
  /** The relay does not do as asked, for now. */
  | { readonly kind: 'retrying'; readonly reason: Passing; readonly waiting: number; readonly nextAt: number }
  | { readonly kind: 'stopped'; readonly reason: Standing; readonly waiting: number }
  /** The phone's own storage fails: what to tell is the app's (`app:failure.*`). */
  | { readonly kind: 'broken'; readonly nextAt: number };

/** What goes with any status: entries too large to be sent, blobs that could not be read, a newer app's that wait for an update. */
export interface SyncRemarks {
  readonly tooLarge: number;
  readonly unreadable: number;
  readonly hasNewer: boolean;
}

/** How it stands after a relay refused, or was not reached; `nextAt` is when it is tried again. */
export function statusAfter(reason: RelayFault, waiting: number, nextAt: number): SyncStatus {
  switch (reason) {
    case 'offline':
      return { kind: 'offline', waiting, nextAt };
    case 'unknown':
    case 'gone':
    case 'sealed':
      return { kind: 'stopped', reason, waiting };
    default:
      return { kind: 'retrying', reason, waiting, nextAt };
  }
}
