import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '#server/app.ts';

/** The production server for a built site in `root`, not listening yet. */
export function createSiteServer(root: string): Server {
  const app = createApp({ root });
  // What the adapter cannot read as a request (a backslash in the path, a broken Host) gets the app's own 400, with its headers.
  const listener = getRequestListener(app.fetch, { errorHandler: () => app.request('/%') });
  return createServer((request, response) => void listener(request, response));
}
