import { CsvError, parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { ok, type Result } from '#domain/result.ts';
import { fault, readText, type Encoding, type Row, type Rows } from '#tools/directory/geo/row.ts';
import type { ImportFault } from '#tools/directory/source.ts';

const lines = v.array(v.object({ record: v.array(v.string()), info: v.object({ lines: v.number() }) }));

/** Code lists wrap codes in apostrophes, `'020'`, so that a spreadsheet keeps their leading zeros. */
const unwrapped = (cell: string): string => /^'(.*)'$/su.exec(cell)?.[1] ?? cell;

/**
 * Reads a table whose first line names its columns; quoted cells may hold separators and line breaks. Every cell stays text
 * ("020" keeps its zero). A line with more or fewer cells than the head is left out and named: its cells cannot be told apart.
 */
export async function readCsv(file: string, encoding: Encoding, separator: string): Promise<Result<Rows, ImportFault>> {
  const text = await readText(file, encoding);
  if (!text.ok) return text;
  let records: v.InferOutput<typeof lines>;
  try {
    const options = {
      delimiter: separator,
      info: true,
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
    } as const;
    records = v.parse(lines, parse(text.value, options));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fault(file, error.message.slice(0, 200));
  }
  const [head, ...body] = records;
  if (head === undefined) return fault(file, 'is empty, expected a line with the names of the columns');
  const names = head.record.map((name) => unwrapped(name.trim()));
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) return fault(file, `line 1: two columns "${twice}"`);
  const columns = new Map(names.map((name, index) => [name, index]));
  const rows: Row[] = [];
  const broken: { id: string; reason: string }[] = [];
  for (const { record, info } of body) {
    const place = `line ${info.lines}`;
    const value = (field: string) => unwrapped(record[columns.get(field) ?? -1]?.trim() ?? '') || null;
    if (record.length === names.length) rows.push({ place, value, point: null });
    else broken.push({ id: place, reason: `${record.length} cells, expected ${names.length}` });
  }
  return ok({ rows, fields: new Set(names), broken });
}
