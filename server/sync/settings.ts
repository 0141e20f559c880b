import type { BlockList } from 'node:net';
import { resolve } from 'node:path';
import { err, ok, type Result } from '#domain/result.ts';
import type { RelayInfo } from '#domain/sync/wire/relay.ts';
import { trustedProxies } from '#server/sync/http/address.ts';
import { defaultRates, type Rates } from '#server/sync/http/limiter.ts';
import { readPushKeys, type PushKeys } from '#server/sync/push/keys.ts';
import { readHosts, type MoreHosts } from '#server/sync/push/services.ts';

/** Where the relay keeps its data: an address of a PostgreSQL, or a file. */
export type Place = { readonly postgres: string } | { readonly sqlite: string };

export interface SyncSettings {
  readonly place: Place;
  readonly spaces: RelayInfo['spaces'];
  readonly invitation: string;
  readonly trusted: BlockList;
  readonly rates: Rates;
  /** How phones are woken; `null` where no keys are set. */
  readonly push: PushSettings | null;
  readonly logRequests: boolean;
}

export interface PushSettings {
  readonly keys: PushKeys;
  readonly more: MoreHosts;
}

type Environment = Readonly<Record<string, string | undefined>>;

const spacesKinds = ['open', 'invited', 'closed'] as const;

export function placeFrom(env: Environment): Result<Place, string> {
  const { DATABASE_URL: url = '', SYNC_FILE: file = '' } = env;
  if (url === '') return ok({ sqlite: file === ':memory:' ? file : resolve(file === '' ? 'data/sync.sqlite' : file) });
  return /^postgres(ql)?:\/\//.test(url) ? ok({ postgres: url }) : err('DATABASE_URL is no postgres:// address');
}

function pushFrom(env: Environment): Result<PushSettings | null, string> {
  const keys = readPushKeys(env);
  if (!keys.ok) return keys;
  const hosts = readHosts(env['PUSH_HOSTS'] ?? '');
  if (!hosts.ok) return err(`PUSH_HOSTS: "${hosts.error}" is no host name`);
  return ok(keys.value && { keys: keys.value, more: { hosts: hosts.value, loopback: env['PUSH_LOOPBACK'] === '1' } });
}

/** The relay's settings from the environment; the error is one line for the operator, without any secret in it. */
export function readSyncSettings(env: Environment): Result<SyncSettings, string> {
  const { SYNC_SPACES: kind = '', SYNC_INVITATION: invitation = '', TRUSTED_PROXIES: proxies = '' } = env;
  const place = placeFrom(env);
  if (!place.ok) return place;
  const spaces = kind === '' ? 'open' : spacesKinds.find((known) => known === kind);
  if (!spaces) return err(`SYNC_SPACES is "${kind}"; it may be ${spacesKinds.join(', ')}`);
  if (spaces === 'invited' && invitation.length < 8) return err('SYNC_INVITATION must have at least 8 characters');
  const trusted = trustedProxies(proxies);
  if (!trusted.ok) return err(`TRUSTED_PROXIES: "${trusted.error}" is neither an address nor a network`);
  const push = pushFrom(env);
  if (!push.ok) return push;
  return ok({
    place: place.value,
    spaces,
    invitation,
    trusted: trusted.value,
    rates: defaultRates,
    push: push.value,
    logRequests: env['LOG_REQUESTS'] === '1',
  });
}
