import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fakePolicy, fakeSite, put } from '#tests/server/fake-site.ts';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function run(folder: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', main, folder], {
    env: { ...process.env, HOST: '', PORT: '0', ...env },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let out = '';
  let error = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (error += String(chunk)));
  const ended = once(child, 'close').then((): Outcome => ({ code: child.exitCode, out, error }));
  const started = Promise.race([once(child.stdout, 'data'), ended]).then(() => {
    if (!out) throw new Error(`did not start: ${error}`);
    return { line: out.trim(), port: Number(out.trim().split(':').at(-1)) };
  });
  started.catch(() => undefined);
  return { child, ended, started };
}

/** Sends bytes as they are, which `fetch` would tidy up, and gives the answer as text. */
async function raw(port: number, line: string, host = 'localhost'): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => (text += String(chunk)));
  socket.write(`${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  await once(socket, 'close');
  return text;
}

async function expectOneLine(outcome: Promise<Outcome>, line: RegExp) {
  const { code, out, error } = await outcome;
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(error).toMatch(line);
  expect(error.trim().split('\n')).toHaveLength(1);
}

describe('server/main.ts', { timeout: 20_000 }, () => {
  test('refuses a PORT that is no port', async () => {
    const root = await fakeSite();
    const refused = (port: string) =>
      expectOneLine(run(root, { PORT: port }).ended, /PORT is ".*", which is not a port number/);
    await Promise.all(['abc', '65536', '-1', '80.5', '1e3', ' 80'].map(refused));
  });

  test('refuses to start without a built site or without its policy', async () => {
    const root = await fakeSite();
    const without = await fakeSite();
    await rm(join(without, 'headers.json'));
    await Promise.all([
      expectOneLine(run(join(root, 'none'), {}).ended, /there is no built site in .*none: run "npm run build" first/),
      expectOneLine(run(join(root, 'sw.js'), {}).ended, /there is no built site/),
      expectOneLine(run(without, {}).ended, /headers\.json in .* is missing or broken/),
    ]);
  });

  test('says so when the port is taken or the host is not ours', async () => {
    const root = await fakeSite();
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => {
      other.close();
    });
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await Promise.all([
      expectOneLine(run(root, { PORT: String(port) }).ended, new RegExp(`port ${port} on 127\\.0\\.0\\.1 is taken`)),
      expectOneLine(run(root, { HOST: '192.0.2.1' }).ended, /cannot listen on 192\.0\.2\.1/),
    ]);
  });

  test('serves, says where, and ends in order when told to', async () => {
    const root = await fakeSite();
    const endsOn = async (signal: 'SIGTERM' | 'SIGINT', host: string, shown: string) => {
      const server = run(root, { HOST: host });
      const { line, port } = await server.started;
      expect(line).toBe(`Eväät: http://${shown}:${port}`);

      const page = await fetch(`http://${host || '127.0.0.1'}:${port}/fi/services`, {
        headers: { 'Accept-Encoding': 'br' },
      });
      expect(page.headers.get('content-encoding')).toBe('br');
      expect(await page.text()).toBe('<h1>fi palvelut</h1>');

      server.child.kill(signal);
      expect(await server.ended).toMatchObject({ code: 0, error: '' });
    };
    await Promise.all([endsOn('SIGTERM', '', 'localhost'), endsOn('SIGINT', '127.0.0.2', '127.0.0.2')]);
  });

  test('carries the relay under /sync where the edition has it there, and elsewhere says that there is none', async () => {
    const info = async (syncServer: string | null | undefined) => {
      const root = await fakeSite();
      if (syncServer !== undefined) await put(root, 'edition.json', JSON.stringify({ syncServer }));
      const file = join(root, '../data/sync.sqlite');
      const server = run(root, { SYNC_FILE: file, DATABASE_URL: '' });
      const { port } = await server.started;
      const ask = async (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
      expect((await ask('/healthz')).status).toBe(200);
      expect(await (await ask('/fi/services')).text()).toBe('<h1>fi palvelut</h1>');
      expect((await ask('/edition.json')).status).toBe(404);
      expect((await ask(`/sync/v1/s/${'a'.repeat(22)}/live`)).status).toBe(404);
      const said: unknown = await (await ask('/sync/v1/info')).json();
      server.child.kill('SIGTERM');
      expect(await server.ended).toMatchObject({ code: 0, error: '' });
      return { said, database: existsSync(file) };
    };
    expect(await info('/sync')).toEqual({ said: { sync: 1, spaces: 'open', pushKey: null }, database: true });
    for (const elsewhere of [null, undefined, 'https://sync.evaat.example'])
      expect(await info(elsewhere)).toEqual({ said: { sync: 0 }, database: false });
  });

  test('answers odd requests with the security headers too', async () => {
    const server = run(await fakeSite(), {});
    const { port } = await server.started;
    const expectStatus = async (status: number, line: string, host?: string) => {
      const answer = await raw(port, line, host);
      expect(answer, line).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(answer.toLowerCase(), line).toContain(`content-security-policy: ${fakePolicy}`);
      expect(answer).not.toContain('outside');
      return answer;
    };
    await expectStatus(400, 'GET /..\\secret.txt');
    await expectStatus(400, 'GET /..%2fsecret.txt');
    await expectStatus(400, 'GET /', 'no host at all');
    await expectStatus(404, 'GET /../secret.txt');
    await expectStatus(404, 'GET /%2e%2e/%2e%2e/secret.txt');
    await expectStatus(405, 'TRACE /');
    await expectStatus(200, 'GET http://localhost/fi/');
    expect(await expectStatus(200, 'HEAD /sw.js')).toMatch(/\r\ncontent-length: 16\r\n[^]*\r\n\r\n$/i);
  });
});
