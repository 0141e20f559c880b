import type { Child } from '#domain/family/child.ts';
import type { Result } from '#domain/result.ts';
import type { SyncRemarks, SyncStatus } from '#domain/sync/sync-status.ts';
import type { SyncFailure } from './sync-failure.ts';

export type Outcome<T> = Promise<Result<T, SyncFailure>>;
/** Ends a watch. */
export type Stop = () => void;

/** 28 signs in groups of four. */
export type RecoveryCode = string;

/** How it stands with this phone. Times in ms since 1970. */
export interface SyncState {
  /** While it is `off` nothing else here means anything. */
  readonly status: SyncStatus;
  readonly remarks: SyncRemarks;
  readonly isPaused: boolean;
  /** Every other device has merged all that this phone ever sent: only then "on all devices" may be said. False for a lone phone. */
  readonly isEverywhere: boolean;
  /** False where the browser cannot keep a key to itself: the page warns. */
  readonly keepsKeys: boolean;
  /** Somebody has typed the recovery code correctly on this phone. */
  readonly isCodeChecked: boolean;
  /** Why sync ended here without this phone's doing, until it is switched on again; `by` is the device that did it. */
  readonly ended:
    | { readonly why: 'removed' | 'erased'; readonly by: string | null }
    /** The browser threw this phone's database away. */
    | { readonly why: 'lost'; readonly by: null }
    | null;
  /** Possible doubles of children that were not yet answered. */
  readonly doubles: readonly Doubles[];
}

/** A child that was on this phone and one of the family's that may be the same. */
export interface Doubles {
  readonly mine: Child;
  readonly theirs: Child;
}

/** This phone, ready to take another one in. */
export interface Offer {
  /** What the QR code holds. */
  readonly qrText: string;
  /** The same for typing: 16 signs in groups of four. */
  readonly typed: string;
  /** When it ends, ms since 1970. */
  readonly until: number;
  /** The six digits, once the other phone has answered; the failure if nobody does. */
  readonly digits: Outcome<string>;
  /** "The same digits are there": the other phone gets the family's secret; done when it says that it has it. "Others": it gets nothing. */
  readonly answer: (isSame: boolean) => Outcome<void>;
  readonly cancel: () => void;
}

/** This phone, about to join. */
export interface Joining {
  readonly digits: Outcome<string>;
  /** After the other phone's "yes": everything of the family is here, and what was here is with it. */
  readonly finished: Outcome<Joined>;
  readonly cancel: () => void;
}

export interface Joined {
  readonly doubles: readonly Doubles[];
}

export interface Device {
  readonly id: string;
  readonly name: string;
  readonly isThis: boolean;
  /** When it was last in touch with the relay, as its own clock said; ms since 1970. */
  readonly lastContact: number;
  /** It has merged all that this phone sent. */
  readonly hasAll: boolean;
}

/** A device that was put out, for the list to say so. */
export interface RemovedDevice {
  readonly name: string;
  readonly by: string | null;
  readonly at: number;
}

/** Something deleted less than a year ago. */
export interface Deleted {
  /** `<table>|<id>`. */
  readonly key: string;
  readonly table: string;
  /** The row as it was, both versions of a text included. */
  readonly row: Readonly<Record<string, unknown>>;
  readonly at: number;
  /** The device's name, `null` when it is not known any more. */
  readonly by: string | null;
  /** How many entries went with it and come back with it: a child's belongings. */
  readonly withIt: number;
}

/** The newest write of one field. */
export interface FieldChange {
  readonly field: string;
  /** `null`: before sync was switched on. */
  readonly at: number | null;
  readonly by: string | null;
  readonly isThisDevice: boolean;
  /** Versions of a text written without knowing of each other, oldest first, where there is more than one. */
  readonly versions: readonly { readonly text: string; readonly at: number | null; readonly by: string | null }[];
}

/** An entry that somebody has written to, and what is known of each of its fields, the latest first. */
export interface Changed {
  /** `<table>|<id>`. */
  readonly key: string;
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly at: number | null;
  readonly changes: readonly FieldChange[];
}

/** What an edition offers, asked of its relay. */
export interface Offered {
  /** `invited`: switching on needs the operator's invitation; joining does not. `closed`: one can join only. */
  readonly spaces: 'open' | 'invited' | 'closed';
}

/**
 * Everything the pages do with sync. The app hands it in (features do not know it); nothing is loaded before it is called.
 * `watch…` calls its listener soon with what is now and again after each change.
 */
export interface FamilySync {
  /** `no-relay` where the edition has none: then the page shows nothing of sync. */
  readonly askRelay: () => Outcome<Offered>;
  readonly watchState: (listener: (state: SyncState) => void) => Stop;
  /** Makes the family's space; gives the recovery code. Nothing changes here when it fails. */
  readonly switchOn: (deviceName: string, invitation?: string) => Outcome<RecoveryCode>;
  readonly offer: () => Outcome<Offer>;
  /** With what was scanned or typed. */
  readonly join: (text: string, deviceName: string) => Outcome<Joining>;
  readonly joinByCode: (code: string, deviceName: string) => Outcome<Joined>;
  /** Whether what was typed is the family's recovery code. */
  readonly checkCode: (typed: string) => Outcome<void>;
  readonly showCode: () => Outcome<RecoveryCode>;
  /** Moves everything of `mine` onto `theirs`, losing nothing, and deletes `mine`. */
  readonly sameChild: (mine: Child['id'], theirs: Child['id']) => Outcome<void>;
  /** They are two: not asked again. */
  readonly notSameChild: (mine: Child['id'], theirs: Child['id']) => Outcome<void>;
  readonly watchDevices: (listener: (devices: readonly Device[], removed: readonly RemovedDevice[]) => void) => Stop;
  readonly renameDevice: (name: string) => Outcome<void>;
  /** Moves house without it; gives the new recovery code. Where new spaces are by invitation the new one needs one too. */
  readonly removeDevice: (id: string, invitation?: string) => Outcome<RecoveryCode>;
  readonly pause: () => Outcome<void>;
  readonly resume: () => Outcome<void>;
  /** Compares everything with the relay, now. */
  readonly checkNow: () => Outcome<void>;
  /** `unsent`: erasing would lose changes; with `evenUnsent` it is done all the same. */
  readonly leave: (how: 'keep' | 'erase', evenUnsent?: boolean) => Outcome<void>;
  /** On every phone of the family and on the relay; this phone then does not sync any more. */
  readonly eraseEverywhere: () => Outcome<void>;
  readonly watchDeleted: (listener: (deleted: readonly Deleted[]) => void) => Stop;
  readonly restore: (key: string) => Outcome<void>;
  /** Who wrote what, of the entries that were changed last; none where sync is off. */
  readonly watchChanged: (listener: (changed: readonly Changed[]) => void) => Stop;
  /** Puts one version of a text in the place of all. */
  readonly writeText: (key: string, field: string, text: string) => Outcome<void>;
}
