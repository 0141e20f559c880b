/** Names a record on the wire: its table and the row's own name. */
export const recordKey = (table: string, id: string): string => `${table}|${id}`;

export function splitRecordKey(key: string): { readonly table: string; readonly id: string } {
  const bar = key.indexOf('|');
  return { table: key.slice(0, bar), id: key.slice(bar + 1) };
}
