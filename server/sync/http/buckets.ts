/** How many tokens there are at most, and how many come back in a second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** So many are remembered; then the fullest, which are the same as new ones, are forgotten. */
const mostBuckets = 50_000;

/** Token buckets by name, in memory only. `take` answers 0, or after how many seconds the cost can be paid. */
export function createBuckets({ burst, perSecond }: Rate, now: () => number) {
  const buckets = new Map<string, Bucket>();
  const filled = ({ tokens, at }: Bucket, time: number) =>
    Math.min(burst, tokens + (Math.max(0, time - at) / 1000) * perSecond);

  function forget(time: number): void {
    for (const [name, bucket] of buckets) if (filled(bucket, time) >= burst) buckets.delete(name);
    // All of them in use, e.g. by a flood from many addresses: the oldest go, in order of their first request.
    for (const name of buckets.keys()) {
      if (buckets.size < mostBuckets) return;
      buckets.delete(name);
    }
  }

  return {
    take(name: string, cost: number): number {
      const time = now();
      const tokens = filled(buckets.get(name) ?? { tokens: burst, at: time }, time);
      if (!buckets.has(name) && buckets.size >= mostBuckets) forget(time);
      const enough = tokens >= Math.min(cost, burst);
      buckets.set(name, { tokens: enough ? tokens - cost : tokens, at: time });
      return enough ? 0 : Math.max(1, Math.ceil((Math.min(cost, burst) - tokens) / perSecond));
    },
    size: () => buckets.size,
  };
}
export type Buckets = ReturnType<typeof createBuckets>;
