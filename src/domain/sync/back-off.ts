const firstMs = 5_000;
const mostMs = 15 * 60_000;

/**
 * Ms until the next try after so many failures in a row (1 or more): doubling from 5 s to 15 min, spread by up to a quarter (`chance`
 * is 0 to 1), so that a town's phones do not all come back in the same second. Never sooner than the relay asked for, in seconds.
 */
export function backOff(failures: number, retryAfter: number | null, chance: number): number {
  const doubled = Math.min(mostMs, firstMs * 2 ** (failures - 1));
  return Math.round(Math.max(doubled, (retryAfter ?? 0) * 1_000) * (1 + chance / 4));
}
