import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { httpRelay } from '#domain/sync/wire/http-relay.ts';
import type { Push, Relay, SpaceKey } from '#domain/sync/wire/relay.ts';
import type { Log } from '#server/sync/http/setting.ts';
import { readSyncSettings, type Place, type SyncSettings } from '#server/sync/settings.ts';
import { startSync, type SyncServer } from '#server/sync/start.ts';
import type { TestEngine } from '#tests/support/sync-engines.ts';

/** No test about something else ever meets these. */
const generous = { burst: 1e9, perSecond: 1e9 };

function syncSettings(place: Place, other: Partial<SyncSettings> = {}): SyncSettings {
  const read = readSyncSettings({});
  if (!read.ok) throw new Error(read.error);
  return { ...read.value, place, rates: { space: generous, address: generous }, ...other };
}

export const name = (bytes: number): string => randomBytes(bytes).toString('base64url');
export const newKey = (): SpaceKey => ({ space: name(16), token: name(32) });
export const newClient = (): string => name(9);
/** A push of blobs that are nothing but bytes. */
export const pushOf = (client: string, no: number, ...sizes: number[]): Push => ({
  client,
  no,
  nonce: name(9),
  items: sizes.map((size) => ({ supersedes: [], body: new Uint8Array(randomBytes(size)) })),
});

export interface TestRelay {
  readonly server: SyncServer;
  readonly relay: Relay;
  /** Milliseconds since 1970 as the relay sees them; set it to travel. */
  readonly clock: { now: number };
  readonly lines: string[];
}

interface Options {
  readonly settings?: Partial<SyncSettings>;
  readonly place?: Place;
}

/** The relay without a socket, on a database of its own (or the one given); closed after the test. */
export async function startRelay(engine: TestEngine, { settings, place }: Options = {}): Promise<TestRelay> {
  const clock = { now: Date.UTC(2026, 10, 22, 12) };
  const lines: string[] = [];
  const log: Log = (level, event, fields) => lines.push(JSON.stringify({ level, event, ...fields }));
  const server = await startSync(syncSettings(place ?? (await engine.place()), settings), {
    log,
    now: () => clock.now,
  });
  onTestFinished(async () => {
    server.answerAll();
    await server.close();
  });
  return { server, relay: httpRelay('/sync', (url, init) => server.app.request(url, init)), clock, lines };
}

/** The value of a Result that must be fine. */
export function must<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
