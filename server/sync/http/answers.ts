import type { Context } from 'hono';
import { frameType } from '#domain/sync/wire/frame.ts';
import { writeDone } from '#domain/sync/wire/write-frame.ts';
import { statuses } from '#domain/sync/wire/statuses.ts';

const ready = { 'Content-Type': frameType, 'Cache-Control': 'no-store' };

export const frame = (c: Context, bytes: Uint8Array<ArrayBuffer>): Response => c.body(bytes, 200, ready);
export const done = (c: Context): Response => frame(c, writeDone());

/** A refusal has no body: the status says all, and one refusal looks like another of its kind. */
export function refuse(c: Context, reason: keyof typeof statuses, retryAfter?: number): Response {
  const wait = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return c.body(null, statuses[reason], { 'Cache-Control': 'no-store', ...wait });
}
