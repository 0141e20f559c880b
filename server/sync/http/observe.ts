import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Setting, SyncEnv } from '#server/sync/http/setting.ts';

/** Counts each request under its route as it is written in the code (`/v1/s/:space/changes`), so that no id is ever part of it. */
export const observe = ({ metrics, log }: Setting) =>
  createMiddleware<SyncEnv>(async (c, next) => {
    const start = performance.now();
    await next();
    const ms = Math.round(performance.now() - start);
    const route = routePath(c, -1);
    // How long somebody waited for news says nothing about the server.
    const waited = c.req.query('wait') !== undefined && c.req.query('wait') !== '0';
    metrics.request(route, c.req.method, c.res.status, waited ? null : ms / 1000);
    log('info', 'request', { method: c.req.method, route, status: c.res.status, ms });
  });
