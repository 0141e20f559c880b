import { Hono } from 'hono';
import { getPath } from 'hono/utils/url';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { writeInfo } from '#domain/sync/wire/info.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import { base, infoPath } from '#domain/sync/wire/paths.ts';
import { done, refuse } from '#server/sync/http/answers.ts';
import { openWithToken, payPerAddress } from '#server/sync/http/guard.ts';
import { letterRoutes } from '#server/sync/http/letter-routes.ts';
import { observe } from '#server/sync/http/observe.ts';
import type { Setting, SyncEnv } from '#server/sync/http/setting.ts';
import { spaceRoutes } from '#server/sync/http/space-routes.ts';

/** Frame and the fields around 4 MB of blobs. */
const largestBody = limits.body + 64 * 1024;

/** The same app stands under /sync on the site's own origin and at the root of a host of its own. */
const newApp = () => new Hono<SyncEnv>({ getPath: (request) => getPath(request).replace(/^\/sync(?=\/)/, '') });

const information = (app: Hono<SyncEnv>, text: string) =>
  app.get(infoPath, (c) => c.body(text, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' }));

/**
 * The relay as one Hono app, its paths beginning with `/v1`. No cookies; the token travels in a header, so any origin
 * may ask (an edition may have its relay on another host).
 */
export function createSyncApp(setting: Setting): Hono<SyncEnv> {
  const app = newApp();
  app.use(observe(setting));
  app.use(
    cors({
      origin: '*',
      allowHeaders: ['authorization', 'content-type'],
      exposeHeaders: ['retry-after'],
      maxAge: 86_400,
    }),
  );
  app.use(async (c, next) => {
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
  });
  app.get('/healthz', async (c) => {
    await setting.db.selectFrom('spaces').select('space').limit(1).execute();
    return done(c);
  });
  app.use(`${base}/*`, payPerAddress(setting, 1));
  app.use(`${base}/*`, bodyLimit({ maxSize: largestBody, onError: (c) => refuse(c, 'too-big') }));
  information(app, writeInfo({ spaces: setting.spaces, pushKey: null }));
  app.use(`${base}/s/:space/*`, openWithToken(setting));
  app.route(`${base}/s/:space`, spaceRoutes(setting));
  app.route(`${base}/m`, letterRoutes(setting));
  app.notFound((c) => refuse(c, 'unknown'));
  app.onError((error, c) => {
    setting.log('error', 'failed', describeError(error));
    return refuse(c, 'trouble', 5);
  });
  return app;
}

/** Where an edition has no relay: it says so, and nothing else is there. */
export function createAbsentApp(): Hono<SyncEnv> {
  const app = newApp();
  information(app, writeInfo(null));
  app.get('/healthz', (c) => done(c));
  app.notFound((c) => refuse(c, 'unknown'));
  return app;
}

/** What kind of error and where in our code: a database's own message may quote a row. */
function describeError(error: Error): Readonly<Record<string, string>> {
  const code = 'code' in error ? String(error.code) : '';
  const at = /server\/\S+?:\d+/.exec(error.stack ?? '')?.[0] ?? '';
  return { name: error.name, code, at };
}
