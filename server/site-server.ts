import { createServer, type Server, type ServerOptions } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { createApp } from '#server/app.ts';
import { createAbsentApp } from '#server/sync/http/base-app.ts';
import type { SyncEnv } from '#server/sync/http/setting.ts';

const isForSync = (url: string) => url.startsWith('/sync/') || url === '/healthz';

/** How long a request may take to arrive, in ms: its head quickly, or many that never end would hold all sockets; 4 MB over a bad network take minutes. */
const patience: ServerOptions = { headersTimeout: 20_000, requestTimeout: 300_000, connectionsCheckingInterval: 5_000 };

/** A server for the relay alone, not listening yet. */
export function createSyncServer(sync: Hono<SyncEnv>, options: ServerOptions = patience): Server {
  const listener = getRequestListener(sync.fetch, { errorHandler: () => new Response(null, { status: 400 }) });
  return createServer(options, (request, response) => void listener(request, response));
}

/** The production server for a built site in `root`, with the relay under /sync where the edition has one; not listening yet. */
export function createSiteServer(root: string, sync: Hono<SyncEnv> = createAbsentApp()): Server {
  const app = createApp({ root });
  // What the adapter cannot read as a request (a backslash in the path, a broken Host) gets the app's own 400, with its headers.
  const errorHandler = () => app.request('/%');
  const pages = getRequestListener(app.fetch, { errorHandler });
  const relay = getRequestListener(sync.fetch, { errorHandler });
  return createServer(patience, (request, response) => {
    void (isForSync(request.url ?? '') ? relay : pages)(request, response);
  });
}
