import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
export const builtSite = join(root, 'dist');

/** The production server as a process of its own, on a folder that can be swapped under it and that can be taken away. */
export interface ServedSite {
  readonly url: string;
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

function start(folder: string, port: number): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', folder], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((done, fail) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const url = /http:\/\/[^\s]+/.exec(said)?.[0];
      if (url) done({ process: child, url: url.replace('127.0.0.1', 'localhost') });
    });
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
    });
    child.on('exit', (code) => fail(new Error(`the server ended with ${code ?? 'a signal'}: ${said}`)));
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });
}

function answerAll(html: string, port: number): Promise<Server> {
  const portal = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  return new Promise((done) => portal.listen(port, '127.0.0.1', () => done(portal)));
}

/** Serves a built site on a free port. */
export async function serveSite(folder: string = builtSite): Promise<ServedSite> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} is not built: run "npm run build" first`);
  const home = mkdtempSync(join(tmpdir(), 'evaat-site-'));
  const link = join(home, 'current');
  symlinkSync(folder, link);
  let running = await start(link, 0);
  let portal: Server | null = null;
  const { url } = running;
  const port = Number(new URL(url).port);
  const stop = async () => {
    await end(running.process);
    portal?.closeAllConnections();
    await new Promise<void>((done) => (portal ? portal.close(() => done()) : done()));
    portal = null;
  };
  return {
    url,
    deploy: (next) => {
      symlinkSync(next, `${link}.next`);
      renameSync(`${link}.next`, link);
    },
    stop,
    restart: async () => {
      await stop();
      running = await start(link, port);
    },
    capture: async (html) => {
      await stop();
      portal = await answerAll(html, port);
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
