import { median, ratio, verdictOf, type Row } from '#tests/bench/report/row.ts';

export const number = (value: number): string => {
  if (Number.isNaN(value)) return '–';
  return Number.isFinite(value) ? value.toFixed(Math.abs(value) < 20 && !Number.isInteger(value) ? 1 : 0) : 'never';
};

const times = (value: number | null): string => (value === null ? '' : `${value.toFixed(2)} ×`);

export const titles = ['', 'unit', 'min', 'median', 'max', 'aim', '', '÷ reference', 'before', 'now ÷ before'] as const;

/**
 * A row as words. A time is also told in the measure of the reference computation, so that it means something on another machine;
 * counts mean the same everywhere.
 */
export function cellsOf(row: Row, reference: readonly number[]): readonly string[] {
  const { name, unit, values, before, aim } = row;
  const isMeasured = values.length > 0;
  return [
    name,
    unit,
    isMeasured ? number(Math.min(...values)) : '–',
    number(median(values)),
    isMeasured ? number(Math.max(...values)) : '–',
    aim === null ? '' : number(aim),
    verdictOf(row) === 'no aim' ? '' : verdictOf(row),
    unit === 'ms' ? times(ratio(values, reference)) : '',
    before.length > 0 ? number(median(before)) : '',
    times(ratio(values, before)),
  ];
}
