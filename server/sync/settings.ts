import type { BlockList } from 'node:net';
import { resolve } from 'node:path';
import { err, ok, type Result } from '#domain/result.ts';
import type { RelayInfo } from '#domain/sync/wire/relay.ts';
import { trustedProxies } from '#server/sync/http/address.ts';
import { defaultRates, type Rates } from '#server/sync/http/limiter.ts';

/** Where the relay keeps its data: an address of a PostgreSQL, or a file. */
export type Place = { readonly postgres: string } | { readonly sqlite: string };

export interface SyncSettings {
  readonly place: Place;
  readonly spaces: RelayInfo['spaces'];
  readonly invitation: string;
  readonly trusted: BlockList;
  readonly rates: Rates;
  readonly logRequests: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const spacesKinds = ['open', 'invited', 'closed'] as const;

export function placeFrom(env: Environment): Result<Place, string> {
  const { DATABASE_URL: url = '', SYNC_FILE: file = '' } = env;
  if (url === '') return ok({ sqlite: file === ':memory:' ? file : resolve(file === '' ? 'data/sync.sqlite' : file) });
  return /^postgres(ql)?:\/\//.test(url) ? ok({ postgres: url }) : err('DATABASE_URL is no postgres:// address');
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
  return ok({
    place: place.value,
    spaces,
    invitation,
    trusted: trusted.value,
    rates: defaultRates,
    logRequests: env['LOG_REQUESTS'] === '1',
  });
}
