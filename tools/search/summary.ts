import type { Judged } from './judge.ts';

export interface Quality {
  /** Queries that expect something. */
  readonly count: number;
  readonly recall: number;
  readonly mrr: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, each) => sum + each, 0) / values.length;

/** Means over the queries that expect something; NaN when none does. */
export function qualityOf(judged: readonly Judged[]): Quality {
  const recalls = judged.flatMap(({ recall }) => recall ?? []);
  return {
    count: recalls.length,
    recall: mean(recalls),
    mrr: mean(judged.flatMap(({ reciprocal }) => reciprocal ?? [])),
  };
}

/** The value that `share` of them do not exceed (nearest rank); NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export const latencyOf = (times: readonly number[]): Latency => ({
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
  p99: percentile(times, 0.99),
});
