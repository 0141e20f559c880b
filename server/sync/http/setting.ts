import type { HttpBindings } from '@hono/node-server';
import type { BlockList } from 'node:net';
import type { RelayInfo } from '#domain/sync/wire/relay.ts';
import type { SyncDatabase } from '#server/sync/database/tables.ts';
import type { Limiter } from '#server/sync/http/limiter.ts';
import type { MoreHosts } from '#server/sync/push/services.ts';
import type { Notifier } from '#server/sync/notifier.ts';
import type { SpaceState } from '#server/sync/store/spaces.ts';
import type { WakeUps } from '#server/sync/wake-ups.ts';

/** What the routes work with. */
export interface Setting {
  readonly db: SyncDatabase;
  readonly wakeUps: WakeUps;
  readonly notifier: Notifier;
  readonly limiter: Limiter;
  readonly trusted: BlockList;
  readonly spaces: RelayInfo['spaces'];
  /** The code that lets somebody make a space where `spaces` is `invited`. */
  readonly invitation: string;
  /** ms since 1970. */
  readonly now: () => number;
  /** How phones are woken; `null` where nobody is. */
  readonly push: PushOffer | null;
  readonly metrics: SyncMetrics;
  readonly log: Log;
}

/** What a phone needs to know of the relay's push, and where the relay sends it. */
export interface PushOffer {
  readonly publicKey: string;
  readonly more: MoreHosts;
}

/** Things that count; names and numbers only. */
export interface SyncMetrics {
  request(route: string, method: string, status: number, seconds: number | null): void;
  limited(whom: 'space' | 'address'): void;
  pushed(blobs: number, bytes: number): void;
}

/** One event with figures; never an id, an address or a path with its parameters. */
export type Log = (level: 'info' | 'error', event: string, fields?: Readonly<Record<string, string | number>>) => void;

export interface SyncEnv {
  Bindings: Partial<HttpBindings>;
  Variables: { space: string; state: SpaceState };
}
