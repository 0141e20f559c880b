/** How many tokens there are at most, and how many come back in a second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** So many are remembered; then those not used for longest, which are the fullest, are forgotten, many at a time. */
const mostBuckets = 50_000;
const forgottenAtOnce = 1_000;

/** Token buckets by name, in memory only. `take` answers 0, or after how many seconds the cost can be paid. */
export function createBuckets({ burst, perSecond }: Rate, now: () => number) {
  // In order of their last use: a Map keeps the order in which names were put in.
  const buckets = new Map<string, Bucket>();
  const filled = ({ tokens, at }: Bucket, time: number) =>
    Math.min(burst, tokens + (Math.max(0, time - at) / 1000) * perSecond);

  function forgetOldest(): void {
    let left = forgottenAtOnce;
    for (const name of buckets.keys()) {
      if (left === 0) return;
      buckets.delete(name);
      left -= 1;
    }
  }

  return {
    take(name: string, cost: number): number {
      const time = now();
      const known = buckets.get(name);
      const tokens = known ? filled(known, time) : burst;
      const enough = tokens >= Math.min(cost, burst);
      buckets.delete(name);
      buckets.set(name, { tokens: enough ? tokens - cost : tokens, at: time });
      if (buckets.size > mostBuckets) forgetOldest();
      return enough ? 0 : Math.max(1, Math.ceil((Math.min(cost, burst) - tokens) / perSecond));
    },
    size: () => buckets.size,
  };
}
