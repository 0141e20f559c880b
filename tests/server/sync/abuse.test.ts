import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { limits } from '#domain/sync/wire/limits.ts';
import { writePush } from '#domain/sync/wire/push-frame.ts';
import { createSyncServer } from '#server/site-server.ts';
import { must, name, newClient, newKey, pushOf } from '#tests/support/relay-in-process.ts';
import { startRelayProcess } from '#tests/support/relay-process.ts';
import { sqliteRelay } from '#tests/support/sqlite-relay.ts';

/** A relay as a process, with the limits that everybody has. */
async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'evaat-abuse-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return startRelayProcess({ sqlite: join(folder, 'sync.sqlite') });
}
const memory = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** All that comes back until the other side hangs up. */
async function answerOf(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk) => (text += String(chunk)));
  socket.on('error', () => undefined);
  if (!socket.destroyed) await new Promise((closed) => socket.once('close', closed));
  return text;
}

test('a flood from one address is told to slow down, in bounded memory; another address and whoever waits notice nothing', async () => {
  const { url, relay, pid } = await start();
  const key = newKey();
  must(await relay.create(key, ''));
  const from = (address: string, path: string, init: RequestInit = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { 'x-forwarded-for': address } });
  const waiting = relay.changes(key, { client: newClient(), since: 0, limit: 500, wait: 20_000 });
  const before = memory(pid);
  const statuses: number[] = [];
  const flood = Array.from({ length: 24 }, async () => {
    for (let asked = 0; asked < 50; asked += 1)
      statuses.push((await from('198.51.100.1', `/v1/s/${name(16)}/live`)).status);
  });
  const calm: number[] = [];
  for (let asked = 0; asked < 10; asked += 1) {
    const begun = performance.now();
    expect((await from('203.0.113.9', '/v1/info')).status).toBe(200);
    calm.push(performance.now() - begun);
  }
  await Promise.all(flood);
  expect(new Set(statuses)).toEqual(new Set([404, 429]));
  // A wrong guess costs ten of 600 tokens, of which 20 a second come back.
  expect(statuses.filter((status) => status === 404).length).toBeLessThan(150);
  expect((await from('198.51.100.1', '/v1/info')).headers.get('retry-after')).toMatch(/^\d+$/);
  expect(Math.max(...calm)).toBeLessThan(3_000);
  expect(memory(pid) - before).toBeLessThan(150);
  must(await relay.push(key, pushOf(newClient(), 1, 5)));
  expect(must(await waiting).blobs).toHaveLength(1);
}, 60_000);

test('a body that is too big is refused before it is all there, told or not how long it is, and costs no memory', async () => {
  const { url, relay, pid } = await start();
  const key = newKey();
  must(await relay.create(key, ''));
  const before = memory(pid);
  const piece = Buffer.alloc(64 * 1024);
  const send = async (head: string, framed: (bytes: Buffer) => Buffer): Promise<{ answer: string; sent: number }> => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const answer = answerOf(socket);
    socket.write(`${head}Host: x\r\nAuthorization: Bearer ${key.token}\r\n\r\n`);
    let sent = 0;
    while (!socket.destroyed && !socket.readableEnded && sent < 200 * 1024 * 1024) {
      sent += piece.length;
      if (!socket.write(framed(piece)))
        await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
    }
    socket.destroy();
    return { answer: await answer, sent };
  };
  const push = `/v1/s/${key.space}/changes?client=${newClient()}&no=1&nonce=${name(9)}`;
  const chunk = (bytes: Buffer) =>
    Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
  for (const [line, most] of [
    [`POST ${push}`, limits.body],
    [`PUT /v1/s/${name(16)}`, limits.letter],
    [`PUT /v1/m/${name(16)}/0`, limits.letter],
  ] as const) {
    const told = await send(`${line} HTTP/1.1\r\nContent-Length: ${200 * 1024 * 1024}\r\n`, (bytes) => bytes);
    const untold = await send(`${line} HTTP/1.1\r\nTransfer-Encoding: chunked\r\n`, chunk);
    for (const { answer, sent } of [told, untold]) {
      // Whoever goes on sending may be cut off before the answer reaches him.
      expect(answer === '' || answer.startsWith('HTTP/1.1 413 '), line).toBe(true);
      // What lies in the buffers of both sides comes on top.
      expect(sent, line).toBeLessThan(most + 16 * 1024 * 1024);
    }
  }
  expect(memory(pid) - before).toBeLessThan(120);
  // What is put is small by nature: nobody is known yet when it is read.
  const put = await fetch(`${url}/v1/s/${name(16)}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${name(32)}` },
    body: new Uint8Array(3 * limits.letter),
  });
  expect(put.status).toBe(413);
  // Without a length but small: as good as any.
  const body = new ReadableStream({
    start(to) {
      to.enqueue(writePush(pushOf(newClient(), 1, 5).items));
      to.close();
    },
  });
  const headers = { authorization: `Bearer ${key.token}` };
  const small = await fetch(`${url}${push}`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
  expect(small.status).toBe(200);
}, 60_000);

test('requests that never end are hung up on, and nobody waits for them', async () => {
  const { server, relay } = await sqliteRelay();
  const key = newKey();
  must(await relay.create(key, ''));
  const listening = createSyncServer(server.app, {
    headersTimeout: 400,
    requestTimeout: 800,
    connectionsCheckingInterval: 100,
  }).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  onTestFinished(() => void listening.close());
  const { port } = listening.address() as AddressInfo;
  const push = `/v1/s/${key.space}/changes?client=${newClient()}&no=1&nonce=${name(9)}`;
  const heads = [
    'GET /v1/info HTTP/1.1\r\nHost: x\r\nX-Slow: ',
    `POST ${push} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key.token}\r\nContent-Length: 1000\r\n\r\n`,
  ];
  const slow = Array.from({ length: 100 }, async (_, at) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(heads[at % 2] ?? '');
    const drip = setInterval(() => socket.write('x'), 100);
    const answer = await answerOf(socket);
    clearInterval(drip);
    return answer;
  });
  expect((await fetch(`http://127.0.0.1:${port}/v1/info`)).status).toBe(200);
  for (const answer of await Promise.all(slow)) expect(answer === '' || answer.startsWith('HTTP/1.1 408 ')).toBe(true);
  expect(must(await relay.live(key)).seqs).toEqual([]);
}, 30_000);

test('how long a refusal takes does not tell whether the space is there', async () => {
  const { relay } = await sqliteRelay();
  const key = newKey();
  must(await relay.create(key, ''));
  must(await relay.push(key, pushOf(newClient(), 1, ...Array<number>(200).fill(500))));
  const times: Record<'unknown' | 'forbidden', number[]> = { unknown: [], forbidden: [] };
  const ask = async (what: keyof typeof times, space: string) => {
    const begun = performance.now();
    await relay.live({ space, token: name(32) });
    times[what].push(performance.now() - begun);
  };
  for (let turn = 0; turn < 600; turn += 1) {
    await ask('unknown', name(16));
    await ask('forbidden', key.space);
  }
  const median = (all: number[]) => all.sort((a, b) => a - b)[all.length >> 1] ?? 0;
  const ratio = median(times.forbidden) / median(times.unknown);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.7);
}, 30_000);
