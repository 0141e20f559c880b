import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { limits } from '#domain/sync/wire/limits.ts';
import { base } from '#domain/sync/wire/paths.ts';
import { done, refuse } from '#server/sync/http/answers.ts';
import { informs, newApp } from '#server/sync/http/base-app.ts';
import { openWithToken, payPerAddress } from '#server/sync/http/guard.ts';
import { letterRoutes } from '#server/sync/http/letter-routes.ts';
import { observe } from '#server/sync/http/observe.ts';
import { pushRoutes } from '#server/sync/http/push-routes.ts';
import type { Setting, SyncEnv } from '#server/sync/http/setting.ts';
import { spaceRoutes } from '#server/sync/http/space-routes.ts';

/** Frame and the fields around 4 MB of blobs; what is put (an invitation, a letter, times to wake at) is small, and read before anybody is known. */
const largest = { post: limits.body + 64 * 1024, put: 2 * limits.letter };

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
  const onError = (c: Context) => refuse(c, 'too-big');
  app.on('PUT', `${base}/*`, bodyLimit({ maxSize: largest.put, onError }));
  app.use(`${base}/*`, bodyLimit({ maxSize: largest.post, onError }));
  informs(app, { spaces: setting.spaces, pushKey: setting.push?.publicKey ?? null });
  app.use(`${base}/s/:space/*`, openWithToken(setting));
  app.route(`${base}/s/:space`, spaceRoutes(setting));
  app.route(`${base}/m`, letterRoutes(setting));
  if (setting.push) app.route(`${base}/push`, pushRoutes(setting, setting.push.more));
  app.notFound((c) => refuse(c, 'unknown'));
  app.onError((error, c) => {
    setting.log('error', 'failed', describeError(error));
    return refuse(c, 'trouble', 5);
  });
  return app;
}

/** What kind of error and where in our code: a database's own message may quote a row. */
function describeError(error: Error): Readonly<Record<string, string>> {
  const code = 'code' in error ? String(error.code) : '';
  const at = /server\/\S+?:\d+/.exec(error.stack ?? '')?.[0] ?? '';
  return { name: error.name, code, at };
}
