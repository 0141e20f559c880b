import { Hono } from 'hono';
import { getPath } from 'hono/utils/url';
import { writeInfo } from '#domain/sync/wire/info.ts';
import { infoPath } from '#domain/sync/wire/paths.ts';
import type { RelayInfo } from '#domain/sync/wire/relay.ts';
import { done, refuse } from '#server/sync/http/answers.ts';
import type { SyncEnv } from '#server/sync/http/setting.ts';

/** The same app stands under /sync on the site's own origin and at the root of a host of its own. */
export const newApp = (): Hono<SyncEnv> =>
  new Hono<SyncEnv>({ getPath: (request) => getPath(request).replace(/^\/sync(?=\/)/, '') });

/** Says what the relay is. */
export function informs(app: Hono<SyncEnv>, info: RelayInfo | null): void {
  const text = writeInfo(info);
  app.get(infoPath, (c) => c.body(text, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' }));
}

/** Where an edition has no relay: it says so, and nothing else is there. Needs no database and loads none. */
export function createAbsentApp(): Hono<SyncEnv> {
  const app = newApp();
  informs(app, null);
  app.get('/healthz', (c) => done(c));
  app.notFound((c) => refuse(c, 'unknown'));
  return app;
}
