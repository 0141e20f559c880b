import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdtempSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSiteServer } from '#server/site-server.ts';

/** Answers a request in the server's place and says so; `false` leaves it to the server. */
export type Meddler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The production server, which can be taken away, told to misbehave, and asked what it was asked for. */
export interface Site {
  readonly url: string;
  /** Paths in the order they were asked for, since the last `forget`. */
  readonly asked: readonly string[];
  readonly forget: () => void;
  /** Resolves when a path is asked for. */
  readonly whenAsked: (path: string, withinMs: number) => Promise<boolean>;
  readonly meddle: (meddler: Meddler | null) => void;
  readonly deploy: (folder: string) => void;
  /** What is served now. */
  readonly folder: () => string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openSite(folder: string): Promise<Site> {
  const home = mkdtempSync(join(tmpdir(), 'evaat-faults-site-'));
  const link = join(home, 'current');
  symlinkSync(folder, link);
  const inner = createSiteServer(link);
  const asked: string[] = [];
  const waiting = new Set<{ path: string; done: (is: boolean) => void }>();
  let meddler: Meddler | null = null;
  let port = 0;
  let running: Server | null = null;

  const start = async () => {
    if (running) return;
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      asked.push(pathname);
      for (const one of waiting)
        if (one.path === pathname) {
          waiting.delete(one);
          one.done(true);
        }
      if (!meddler?.(request, response)) inner.emit('request', request, response);
    });
    await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
    const address = server.address();
    if (typeof address === 'object' && address) port = address.port;
    running = server;
  };
  const stop = async () => {
    const server = running;
    running = null;
    if (!server) return;
    await new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  };
  await start();
  return {
    url: `http://localhost:${port}`,
    asked,
    forget: () => asked.splice(0),
    whenAsked: (path, withinMs) =>
      new Promise((done) => {
        const one = { path, done };
        waiting.add(one);
        setTimeout(() => {
          if (waiting.delete(one)) done(false);
        }, withinMs);
      }),
    meddle: (next) => (meddler = next),
    deploy: (next) => {
      symlinkSync(next, `${link}.next`);
      renameSync(`${link}.next`, link);
    },
    folder: () => readlinkSync(link),
    stop,
    start,
    close: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
