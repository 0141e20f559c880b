import { cellsOf, titles } from '#tests/bench/report/cells.ts';
import { isFault, type Row } from '#tests/bench/report/row.ts';

/** What was measured, where and with what beside it. */
export interface Results {
  readonly rows: readonly Row[];
  /** Times of one and the same computation on this machine while all this ran, ms. */
  readonly reference: readonly number[];
  /** The version it was compared with, as it is called; `null` where it was compared with none. */
  readonly before: string | null;
  /** What a reader must know: machine, load, runs. */
  readonly remarks: readonly string[];
}

/** A column that nobody filled is not there. */
function columns(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isUsed = (at: number) => lines.some((line) => line[at] !== '');
  const used = titles.map((_title, at) => at).filter(isUsed);
  return [titles, ...lines].map((line) => used.map((at) => line[at] ?? ''));
}

const linesOf = ({ rows, reference }: Results) => columns(rows.map((row) => cellsOf(row, reference)));

/** For a terminal. */
export function textTable(results: Results): string {
  const lines = linesOf(results);
  const widths = lines[0]?.map((_cell, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  return lines
    .map((line) => line.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((line) => `  ${line.join('  ')}`.trimEnd())
    .join('\n');
}

/** The last line of the command. */
export function summary(rows: readonly Row[]): string {
  const aimed = rows.filter(({ aim }) => aim !== null);
  const missed = aimed.filter(isFault);
  const names = missed.map(({ name }) => name).join(', ');
  return `${aimed.length - missed.length} of ${aimed.length} aims hold${missed.length > 0 ? `; not: ${names}` : ''}`;
}

const markdownLine = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

export function markdown(results: Results): string {
  const [head = [], ...lines] = linesOf(results);
  const rule = head.map((_title, at) => (at === 0 ? '---' : '---:'));
  return [
    ...results.remarks.map((remark) => `- ${remark}`),
    `- ${summary(results.rows)}`,
    '',
    ...[head, rule, ...lines].map(markdownLine),
    '',
  ].join('\n');
}
