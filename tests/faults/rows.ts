export type Row = Readonly<Record<string, unknown>>;
/** Rows by table; a table that is missing has none. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** The field that names a row. */
export const keyOf = (row: Row): string => String(row['id'] ?? row['key']);

const sortedFields = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The same text for the same rows, in whatever order rows and fields come. */
export function textOf(rows: Rows): string {
  const tables = Object.entries(rows).filter(([, held]) => held.length > 0);
  return JSON.stringify(
    tables
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([table, held]) => [
        table,
        held.map((row) => JSON.stringify(row, (_, value: unknown) => sortedFields(value))).sort(),
      ]),
  );
}
