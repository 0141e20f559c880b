import { deletion, textOf, type Changes, type Json, type SyncRecord } from './record.ts';
import { isLive } from './life.ts';
import { shownValue } from './shown-value.ts';
import { groupName, type Row, type TableShape } from './table-shape.ts';

type Values = Record<string, Json>;

/** Names that only registers have: groups, deletions, and a newer app's entries of maps, which are kept and not shown. */
const isFieldName = (name: string) => !/[+/~]/.test(name);

/** A row as its registers. Fields that are not there have none; unknown ones are registers like any other. */
export function registersOf(row: Row, shape: TableShape): Values {
  const values: Values = {};
  const grouped = new Set(shape.together?.flat());
  for (const [name, value] of Object.entries(row)) {
    if (name === shape.key || value === undefined || grouped.has(name) || !isFieldName(name)) continue;
    values[name] = value as Json;
  }
  for (const fields of shape.together ?? []) {
    const told = fields.filter((name) => row[name] !== undefined);
    if (told.length > 0) values[groupName(fields)] = Object.fromEntries(told.map((name) => [name, row[name] as Json]));
  }
  return values;
}

/** The row that a record shows, without the field that names it; `null` when it is deleted. */
export function rowOf(record: SyncRecord, shape: TableShape): Row | null {
  if (!isLive(record)) return null;
  const row: Values = {};
  const groups = new Set(shape.together?.map(groupName));
  for (const name of Object.keys(record.f).sort()) {
    const value = shownValue(record.f[name] ?? [], shape.texts?.includes(name) ?? false);
    if (value === undefined) continue;
    if (groups.has(name)) Object.assign(row, value);
    else if (isFieldName(name)) row[name] = value;
  }
  return row;
}

/** What changes one row's registers into another's. */
export function changesBetween(before: Values, after: Values): Changes {
  const changes: Record<string, Json | undefined> = {};
  for (const [name, value] of Object.entries(after)) if (textOf(value) !== textOf(before[name])) changes[name] = value;
  for (const name of Object.keys(before)) if (!(name in after)) changes[name] = undefined;
  return changes;
}

/**
 * What writes a row that was not there: exactly its fields, also where a deleted record of the same name holds others.
 * A row without a field of its own says only that it is there.
 */
export function changesOfNew(record: SyncRecord, values: Values): Changes {
  const old = Object.keys(record.f).filter((name) => name !== deletion && !(name in values));
  const changes: Record<string, Json | undefined> = { ...values };
  for (const name of old) changes[name] = undefined;
  if (record.f[deletion] !== undefined || Object.keys(values).length === 0) changes[deletion] = null;
  return changes;
}
