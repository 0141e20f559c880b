export type Unit = 'ms' | 'kB' | 'kB per 100' | 'per 100' | 'a minute';

/** What one row of the results says, before anything was measured. */
export interface Line {
  readonly unit: Unit;
  /** What the median may be at most; `null` where nobody has named an aim. */
  readonly aim: number | null;
}

export interface Row extends Line {
  readonly part: string;
  readonly name: string;
  /** One value a run. What never came is infinite. */
  readonly values: readonly number[];
  /** The same in the version it is compared with; empty where it was not measured there. */
  readonly before: readonly number[];
}

export type Verdict = 'holds' | 'missed' | 'not measured' | 'no aim';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** A row that nobody could measure does not hold: silence is no success. */
export function verdictOf({ values, aim }: Pick<Row, 'values' | 'aim'>): Verdict {
  if (values.length === 0) return 'not measured';
  if (aim === null) return 'no aim';
  return median(values) <= aim ? 'holds' : 'missed';
}

/** Whether the command ends with 1: an aim that is missed, or that was not measured. */
export const isFault = (row: Row): boolean =>
  verdictOf(row) === 'missed' || (row.aim !== null && row.values.length === 0);

/** One median in the measure of another; `null` where either is missing or nothing can be divided by. */
export function ratio(values: readonly number[], by: readonly number[]): number | null {
  const share = median(values) / median(by);
  return Number.isFinite(share) ? share : null;
}
