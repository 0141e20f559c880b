import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { createApp } from '#server/app.ts';
import { createAbsentApp } from '#server/sync/http/base-app.ts';
import type { SyncEnv } from '#server/sync/http/setting.ts';

const isForSync = (url: string) => url.startsWith('/sync/') || url === '/healthz';

/** A server for the relay alone, not listening yet. */
export function createSyncServer(sync: Hono<SyncEnv>): Server {
  const listener = getRequestListener(sync.fetch, { errorHandler: () => new Response(null, { status: 400 }) });
  return createServer((request, response) => void listener(request, response));
}

/** The production server for a built site in `root`, with the relay under /sync where the edition has one; not listening yet. */
export function createSiteServer(root: string, sync: Hono<SyncEnv> = createAbsentApp()): Server {
  const app = createApp({ root });
  // What the adapter cannot read as a request (a backslash in the path, a broken Host) gets the app's own 400, with its headers.
  const errorHandler = () => app.request('/%');
  const pages = getRequestListener(app.fetch, { errorHandler });
  const relay = getRequestListener(sync.fetch, { errorHandler });
  return createServer((request, response) => {
    void (isForSync(request.url ?? '') ? relay : pages)(request, response);
  });
}
