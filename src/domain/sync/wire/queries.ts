import { err, ok, type Result } from '#domain/result.ts';
import { limits } from '#domain/sync/wire/limits.ts';
import { isClientId, isNonce } from '#domain/sync/wire/names.ts';
import type { Push, PullQuestion } from '#domain/sync/wire/relay.ts';

type Query = Readonly<Record<string, string | undefined>>;

/** A whole number in digits only; `null` for anything else ("1e3", "-1", " 1", one too large to be exact). */
export function wholeNumber(text: string | undefined): number | null {
  const value = text !== undefined && /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : null;
}

const within = (text: string | undefined, most: number) => {
  const value = wholeNumber(text);
  return value === null ? null : Math.min(value, most);
};

/** `client` and `since` must be there; `limit` and `wait` are capped by the limits. */
export function readPullQuery(query: Query): Result<PullQuestion, 'malformed'> {
  const { client = '' } = query;
  const since = wholeNumber(query['since']);
  const limit = within(query['limit'] ?? '500', limits.batch);
  const wait = within(query['wait'] ?? '0', limits.wait);
  if (!isClientId(client) || since === null || limit === null || wait === null) return err('malformed');
  return ok({ client, since, limit, wait });
}

/** Which client's which push: all three must be there; `no` is at least 1 and fits 32 bits. */
export function readPushQuery(query: Query): Result<Omit<Push, 'items'>, 'malformed'> {
  const { client = '', nonce = '' } = query;
  const no = wholeNumber(query['no']);
  if (!isClientId(client) || !isNonce(nonce) || no === null || no < 1 || no >= 2 ** 32) return err('malformed');
  return ok({ client, no, nonce });
}

/** How long to wait for a letter, in ms; nonsense is no waiting. */
export const readWait = (query: Query): number => within(query['wait'], limits.wait) ?? 0;
