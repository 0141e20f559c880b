import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { PushSubscriptionOrder } from '#domain/sync/wire/relay.ts';

const derive = (secret: Uint8Array, salt: Uint8Array, info: Uint8Array | string, length: number) =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length));

/** A browser's half of a subscription: opens what RFC 8291 sealed for it, written from the RFC and not from the sender's library. */
function newBrowser() {
  const curve = createECDH('prime256v1');
  const p256dh = curve.generateKeys();
  const auth = randomBytes(16);
  const open = (body: Buffer): string => {
    const salt = body.subarray(0, 16);
    const keyLength = body.readUInt8(20);
    const sender = body.subarray(21, 21 + keyLength);
    const sealed = body.subarray(21 + keyLength);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), p256dh, sender]);
    const secret = derive(curve.computeSecret(sender), auth, info, 32);
    const key = derive(secret, salt, 'Content-Encoding: aes128gcm\0', 16);
    const nonce = derive(secret, salt, 'Content-Encoding: nonce\0', 12);
    const opening = createDecipheriv('aes-128-gcm', key, nonce);
    opening.setAuthTag(sealed.subarray(-16));
    const padded = Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()]);
    // One record: a 2, then zeros to the end.
    const end = padded.lastIndexOf(2);
    if (padded.subarray(end + 1).some((byte) => byte !== 0)) throw new Error('the padding is no padding');
    return padded.subarray(0, end).toString('utf8');
  };
  return { p256dh: new Uint8Array(p256dh), auth: new Uint8Array(auth), open };
}

const asJson = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>;

/** What a push service checks of who sends (RFC 8292); `null` for a signature that is none. */
function readVapid(authorization: string) {
  const [, token = '', key = ''] = /^vapid t=([^,\s]+), k=(\S+)$/.exec(authorization) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  if (point.length !== 65) return null;
  const coordinate = (from: number) => point.subarray(from, from + 32).toString('base64url');
  const publicKey = createPublicKey({
    key: { kty: 'EC', crv: 'P-256', x: coordinate(1), y: coordinate(33) },
    format: 'jwk',
  });
  const signed = Buffer.from(`${head}.${claims}`);
  const isSigned = verify(
    'sha256',
    signed,
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  return isSigned && asJson(head)['alg'] === 'ES256' ? { key, ...asJson(claims) } : null;
}

export interface Delivered {
  /** Of which subscription. */
  readonly id: string;
  readonly text: string;
  /** As they went over the wire, sealed. */
  readonly bytes: number;
  readonly headers: IncomingHttpHeaders;
  readonly vapid: ReturnType<typeof readVapid>;
}

type Reply = readonly [status: number, headers?: Record<string, string>];

export interface FakePushService {
  readonly origin: string;
  /** Everything that was asked of it and opened, also what it then answered with an error. */
  readonly delivered: Delivered[];
  /** What it answers, by subscription; 201 until a test says otherwise. */
  answer: (id: string) => Reply | Promise<Reply>;
  readonly stop: () => void;
  /** A new subscription, with what a browser would tell of it. */
  subscribe(): Pick<PushSubscriptionOrder, 'endpoint' | 'p256dh' | 'auth'> & { readonly id: string };
}

/** A browser maker's push service on loopback: takes what was sent, opens and checks it. Gone after the test. */
export async function startPushService(): Promise<FakePushService> {
  const browsers = new Map<string, ReturnType<typeof newBrowser>>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const id = (request.url ?? '').slice('/push/'.length);
      const browser = browsers.get(id);
      if (request.method !== 'POST' || !browser) return void response.writeHead(404).end();
      const vapid = readVapid(request.headers.authorization ?? '');
      service.delivered.push({ id, text: browser.open(body), bytes: body.length, headers: request.headers, vapid });
      void Promise.resolve(service.answer(id)).then(([status, headers]) => response.writeHead(status, headers).end());
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const service: FakePushService = {
    origin,
    delivered: [],
    answer: () => [201],
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
    subscribe() {
      const id = randomBytes(9).toString('base64url');
      const browser = newBrowser();
      browsers.set(id, browser);
      return { id, endpoint: `${origin}/push/${id}`, p256dh: browser.p256dh, auth: browser.auth };
    },
  };
  try {
    onTestFinished(service.stop);
  } catch {
    // Not in a test of Vitest's: whoever started it stops it.
  }
  return service;
}
