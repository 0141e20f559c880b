import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Hono } from 'hono';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { SyncEnv } from '#server/sync/http/setting.ts';
import { createSiteServer } from '#server/site-server.ts';

const root = resolve(import.meta.dirname, '../..');
export const builtSite = join(root, 'dist');

/** The production server, on a folder that can be swapped under it and that can be taken away. */
export interface ServedSite {
  readonly url: string;
  readonly port: number;
  /** Serves another folder from the next request on, as a deploy by link swap does. */
  readonly deploy: (folder: string) => void;
  /** Ends the server: from now on every request is refused. */
  readonly stop: () => Promise<void>;
  /** Starts it again on the same port. */
  readonly restart: () => Promise<void>;
  /** Ends the server and answers every request with 200 and this page, as the login page of a hotel's network does. */
  readonly capture: (html: string) => Promise<void>;
  /** Stops and cleans up. */
  readonly close: () => Promise<void>;
}

/** In the process of the test: one of its own takes a second of a processor to start, and each test has a server. */
function listen(server: Server, port: number): Promise<Server> {
  return new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', () => done(server)));
}

function end(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

const portal = (html: string): Server =>
  createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });

const portOf = (server: Server): number => {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server does not listen');
  return address.port;
};

/** Serves a built site on a free port or a given one, with a relay where a test brings one. */
export async function serveSite(folder: string = builtSite, relay?: Hono<SyncEnv>, at = 0): Promise<ServedSite> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} is not built: run "npm run build" first`);
  const home = mkdtempSync(join(tmpdir(), 'evaat-site-'));
  const link = join(home, 'current');
  symlinkSync(folder, link);
  let running: Server | null = await listen(createSiteServer(link, relay), at);
  const port = portOf(running);
  const stop = async () => {
    if (running) await end(running);
    running = null;
  };
  return {
    url: `http://localhost:${port}`,
    port,
    deploy: (next) => {
      symlinkSync(next, `${link}.next`);
      renameSync(`${link}.next`, link);
    },
    stop,
    restart: async () => {
      await stop();
      running = await listen(createSiteServer(link, relay), port);
    },
    capture: async (html) => {
      await stop();
      running = await listen(portal(html), port);
    },
    close: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A copy of the built site that a test may change, and must remove. */
export function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evaat-copy-'));
  cpSync(builtSite, folder, { recursive: true });
  return folder;
}
