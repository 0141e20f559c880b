export interface Row {
  readonly name: string;
  /** One value a run, ms. */
  readonly values: readonly number[];
  /** What the issue aims at, ms; `null` where it names none. */
  readonly aim: number | null;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** min, median and max of each row, with the aim beside it. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const cell = (value: number) => value.toFixed(value < 20 ? 1 : 0).padStart(6);
  const lines = rows.map(
    ({ name, values, aim }) =>
      `  ${name.padEnd(width)} ${cell(Math.min(...values))} ${cell(median(values))} ${cell(Math.max(...values))}  ${aim === null ? '' : `aim ${aim}`}`,
  );
  return [`  ${''.padEnd(width)}    min median    max`, ...lines].join('\n');
}
