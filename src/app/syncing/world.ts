import type { Relay } from '#domain/sync/wire/relay.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import type { SyncDevice } from '#storage/sync/device.ts';
import type { Surroundings } from '#storage/sync/keep-in-sync.ts';

/** What the tabs of one phone tell each other: how it stands, a question for that, or that something was decided in another tab. */
export type Told = Pick<View, 'status' | 'remarks'> | 'ask' | 'look';
export interface View {
  readonly status: Parameters<Surroundings['onStatus']>[0];
  readonly remarks: Parameters<Surroundings['onStatus']>[1];
}

/** What keeping in sync needs of the browser. A test hands in its own. */
export interface SyncWorld extends Pick<Surroundings, 'isVisible' | 'isOnline' | 'chance' | 'sleep'> {
  readonly connection: Connection<PersonalDatabase>;
  readonly relay: Relay;
  /** The relay's whole address, as the QR code tells it. */
  readonly address: string;
  readonly now: SyncDevice['now'];
  readonly pause: SyncDevice['pause'];
  /** Runs work in one tab at a time; the others wait until it has ended. */
  readonly inOneTab: (work: () => Promise<void>) => Promise<void>;
  /** The other tabs; `null` where the browser cannot reach them. */
  readonly tabs: {
    readonly tell: (told: Told) => void;
    readonly listen: (listener: (told: Told) => void) => void;
  } | null;
  /** Shown again, or the network is back. */
  readonly onReturn: (listener: () => void) => void;
  /** Any write, in this tab or another. */
  readonly onWrite: (listener: () => void) => void;
  /** Erases everything personal on this phone. */
  readonly eraseHere: () => Promise<{ readonly ok: boolean }>;
  /** Half-written forms about a child that is no more. */
  readonly forgetDrafts: (about: string) => void;
  readonly memory: {
    readonly get: (key: string) => string | null;
    readonly set: (key: string, value: string | null) => void;
  };
}

/** In the phone's small memory: `on` is what the entry looks at before it loads anything of sync; `ended` says why it is off. */
export const flags = { on: 'sync', ended: 'sync-ended' } as const;
