import { createBuckets, type Rate } from '#server/sync/http/buckets.ts';

/** What things cost in tokens; a plain request costs one. */
export const costs = { create: 30, refused: 9, letter: 5, order: 10, perBlob: 0.1, perSuperseded: 0.01 } as const;

export interface Rates {
  readonly space: Rate;
  /** A mobile network hides thousands of phones behind one address; a phone that waits makes 2.4 requests a minute. */
  readonly address: Rate;
}
export const defaultRates: Rates = {
  space: { burst: 120, perSecond: 4 },
  address: { burst: 600, perSecond: 20 },
};

/**
 * Asks for the cost of a request; 0 when it may go on, else the seconds to wait. Names live in memory only, and a
 * space's only once its token has fitted: guessing fills nothing but the guesser's own bucket.
 */
export interface Limiter {
  address(address: string | null, cost: number): number;
  space(space: string, cost: number): number;
}

export function createLimiter(rates: Rates, now: () => number): Limiter {
  const spaces = createBuckets(rates.space, now);
  const addresses = createBuckets(rates.address, now);
  return {
    address: (address, cost) => (address === null ? 0 : addresses.take(address, cost)),
    space: (space, cost) => spaces.take(space, cost),
  };
}
