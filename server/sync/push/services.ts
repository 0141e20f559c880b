import { err, ok, type Result } from '#domain/result.ts';

/** Whose push service it is, for figures; never the endpoint itself. */
export type PushService = 'mozilla' | 'google' | 'apple' | 'microsoft' | 'other' | 'loopback';

/**
 * The browser makers' own hosts (web-push-libs/web-push#801). Phones name the address that the relay will write to, so anything else
 * would let a stranger make the relay knock at the operator's inner machines.
 */
const known: readonly (readonly [PushService, RegExp])[] = [
  ['mozilla', /^([a-z0-9-]+\.)*push\.services\.mozilla\.com$/],
  ['google', /^(fcm|android)\.googleapis\.com$/],
  ['apple', /^([a-z0-9-]+\.)+push\.apple\.com$/],
  ['microsoft', /^([a-z0-9-]+\.)+notify\.windows\.com$/],
];

/** What the operator allows beside the makers' hosts. */
export interface MoreHosts {
  readonly hosts: readonly string[];
  /** Tests only: plain HTTP to 127.0.0.1. */
  readonly loopback: boolean;
}

/** Host names with commas between them; the error is the one that is none. */
export function readHosts(list: string): Result<string[], string> {
  const hosts = list.split(',').map((host) => host.trim().toLowerCase());
  const given = hosts.filter((host) => host !== '');
  const wrong = given.find((host) => !/^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(host));
  return wrong === undefined ? ok(given) : err(wrong);
}

/** The service of an endpoint; `null` for one that the relay does not write to. */
export function serviceOf(endpoint: string, { hosts, loopback }: MoreHosts): PushService | null {
  if (!URL.canParse(endpoint)) return null;
  const { protocol, hostname, port, username, password } = new URL(endpoint);
  if (username !== '' || password !== '') return null;
  if (loopback && protocol === 'http:' && hostname === '127.0.0.1') return 'loopback';
  if (protocol !== 'https:' || port !== '') return null;
  const maker = known.find(([, host]) => host.test(hostname))?.[0];
  return maker ?? (hosts.includes(hostname) ? 'other' : null);
}
