import { ok, type Result } from '#domain/result.ts';
import { recordKey } from '#domain/sync/record-key.ts';
import { textOf, type Changes, type Json, type SyncRecord } from '#domain/sync/record.ts';
import { changesBetween, changesOfNew, registersOf, rowOf } from '#domain/sync/registers.ts';
import { shapeOf, syncedTableNames, type SyncedTable } from '#domain/sync/synced-tables.ts';
import { isSynced, type Row, type TableShape } from '#domain/sync/table-shape.ts';
import { write } from '#domain/sync/write.ts';
import type { Connection } from '#storage/connection.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { stateIn } from './identity.ts';
import { markAsRemote } from './remote-writes.ts';
import { changed, family, keyOf, newRow, splitRow, type SyncedRow } from './rows.ts';

export interface Times {
  /** Time of writes that are adopted, which is not known: before every real one, so that those win. */
  readonly adoptedAt: number;
  /** Time of a change that went past the tracking. */
  readonly now: number;
}

/** Rows looked at in one transaction: a few ms of work on a cheap phone. */
const step = 60;

/** What was told goes before what was not: of two phones that had never met, an empty field does not hide a filled one. */
function adopted(row: SyncedRow, values: Record<string, Json>, actor: string, at: number): SyncRecord {
  const [told, untold]: [Record<string, Json | undefined>, Record<string, Json | undefined>] = [{}, {}];
  for (const [name, value] of Object.entries<Json | undefined>(changesOfNew(row, values)))
    (value === null ? untold : told)[name] = value;
  const first = write(row, actor, 0, untold);
  return Object.keys(told).length > 0 ? write(first, actor, at, told) : first;
}

/** The sidecar row after what is found beside it; `null` when it says so already. */
function brought(row: SyncedRow | undefined, key: string, shape: TableShape, found: Row, actor: string, times: Times) {
  const values = registersOf(found, shape);
  if (!row) return changed(newRow(family, key), adopted(newRow(family, key), values, actor, times.adoptedAt));
  const before = rowOf(row, shape);
  const changes: Changes = before ? changesBetween(registersOf(before, shape), values) : changesOfNew(row, values);
  return Object.keys(changes).length > 0 ? changed(row, write(row, actor, times.now, changes)) : null;
}

/** Looks at the rows of a table after `last`; gives the name of the last one looked at, `null` at the table's end. */
async function settleRows(db: PersonalDatabase, name: SyncedTable, last: string, times: Times): Promise<string | null> {
  const shape = shapeOf(name);
  const state = await stateIn(db);
  if (!shape || !state) return null;
  const rows = (await db.table(name).where(':id').above(last).limit(step).toArray()) as Row[];
  const ids = rows.map((row) => String(row[shape.key]));
  const sidecar = await db.synced.bulkGet(ids.map((id) => keyOf(family, name, id)));
  const news = rows.flatMap((row, at) => {
    const id = ids[at] ?? '';
    if (!isSynced(shape, id)) return [];
    return brought(sidecar[at], recordKey(name, id), shape, row, state.actor, times) ?? [];
  });
  await db.synced.bulkPut(news);
  return rows.length === step ? (ids.at(-1) ?? null) : null;
}

/** Shows the records of a table that have no row, or one that an older version of the app made of them. */
async function settleRecords(db: PersonalDatabase, name: SyncedTable, last: string): Promise<string | null> {
  const shape = shapeOf(name);
  if (!shape) return null;
  const first = keyOf(family, name, '');
  const records = await db.synced
    .where('key')
    .between(last || first, `${first}\uffff`, false)
    .limit(step)
    .toArray();
  const shown = records.flatMap((record) => {
    const { id } = splitRow(record);
    const row = isSynced(shape, id) && rowOf(record, shape);
    return row ? [{ ...row, [shape.key]: id }] : [];
  });
  const there = (await db.table(name).bulkGet(shown.map((row) => row[shape.key] as string))) as (Row | undefined)[];
  markAsRemote();
  const inNames = (row: Row | undefined) => textOf(row && (Object.fromEntries(Object.entries(row).sort()) as Json));
  await db.table(name).bulkPut(shown.filter((row, at) => inNames(row) !== inNames(there[at])));
  return records.length === step ? (records.at(-1)?.key ?? null) : null;
}

/**
 * Brings rows and sidecar together: adopts what was there before sync, finds what was written past the tracking (by a tab that had
 * not loaded it), and shows what only a newer version of the app understands. A row that is missing is never taken for deleted.
 */
export async function settle(
  connection: Connection<PersonalDatabase>,
  times: Times,
): Promise<Result<void, StorageFailure>> {
  for (const name of syncedTableNames)
    for (const part of [settleRows, settleRecords]) {
      let last: string | null = '';
      while (last !== null) {
        const from: string = last;
        const done = await connection.run((db) =>
          db.transaction('rw', db.table(name), db.synced, db.sync, () => part(db, name, from, times)),
        );
        if (!done.ok) return done;
        last = done.value;
      }
    }
  return ok(undefined);
}
