import type { RelayFault } from '#domain/sync/wire/relay.ts';

type Told = Exclude<RelayFault, 'offline' | 'not-a-relay'>;

/**
 * One status for each reason. `unknown` is also the answer to a token that does not fit, to a name that cannot be one and to
 * a space that may not be made: they look alike on purpose.
 */
export const statuses = {
  malformed: 400,
  unknown: 404,
  conflict: 409,
  gone: 410,
  'too-big': 413,
  sealed: 423,
  'slow-down': 429,
  trouble: 503,
  full: 507,
} as const satisfies Record<Told, number>;

const reasons = new Map(Object.entries(statuses).map(([reason, status]) => [status as number, reason as Told]));

/** Other statuses in the 500s come from a proxy before a relay that is away; the rest from something that is no relay. */
export const reasonOf = (status: number): RelayFault =>
  reasons.get(status) ?? (status >= 500 ? 'trouble' : 'not-a-relay');
