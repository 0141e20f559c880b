import type { IncomingMessage } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { isToken } from '#domain/sync/wire/names.ts';
import type { SyncEnv } from '#server/sync/http/setting.ts';

/** The body's bytes; a limit before this keeps it in bounds. */
export const bodyOf = async (c: Context<SyncEnv>): Promise<Uint8Array> => new Uint8Array(await c.req.arrayBuffer());

/** The bearer token, "" when there is none that could be one. */
export function tokenOf(c: Context<SyncEnv>): string {
  const token = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
  return isToken(token) ? token : '';
}

/** Node's own request; there is none where the app is asked without a socket. */
export function incomingOf(c: Context<SyncEnv>): IncomingMessage | undefined {
  return (c.env as Partial<HttpBindings> | undefined)?.incoming;
}
