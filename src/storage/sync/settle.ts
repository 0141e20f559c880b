import { ok, type Result } from '#domain/result.ts';
import { recordKey } from '#domain/sync/record-key.ts';
import { textOf, type Json, type SyncRecord } from '#domain/sync/record.ts';
import { changesOfNew, registersOf, rowOf } from '#domain/sync/registers.ts';
import { shapeOf, syncedTableNames } from '#domain/sync/synced-tables.ts';
import { isSynced, type Row, type TableShape } from '#domain/sync/table-shape.ts';
import { write } from '#domain/sync/write.ts';
import type { Connection } from '#storage/connection.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { rowsFor } from './apply.ts';
import { readState, stateIn, updateState } from './identity.ts';
import { markAsRemote } from './remote-writes.ts';
import { rowsAt } from './rows-at.ts';
import { changed, family, keyOf, newRow, recordOf, splitRow, type SyncedRow } from './rows.ts';
import type { Author } from './tracked-change.ts';
import { afterUntracked } from './untracked-change.ts';

/** Rows looked at in one transaction; small tables share one. */
const step = 150;

/** What was told goes before what was not: of two phones that had never met, an empty field does not hide a filled one. */
function adopted(row: SyncedRow, values: Record<string, Json>, actor: string, at: number): SyncRecord {
  const [told, untold]: [Record<string, Json | undefined>, Record<string, Json | undefined>] = [{}, {}];
  for (const [name, value] of Object.entries<Json | undefined>(changesOfNew(row, values)))
    (value === null ? untold : told)[name] = value;
  const first = write(row, actor, 0, untold);
  return Object.keys(told).length > 0 ? write(first, actor, at, told) : first;
}

/** The sidecar row after what is found beside it; `null` when it says so already. */
function brought(row: SyncedRow, isNew: boolean, shape: TableShape, found: Row, by: Author, adoptedAt: number) {
  const next = isNew
    ? adopted(row, registersOf(found, shape), by.actor, adoptedAt)
    : afterUntracked(row, shape, found, by);
  return next && changed(row, next);
}

/** Where a walk stands: in which table, and after which row. */
interface Place {
  readonly table: number;
  readonly last: string;
}
const start: Place = { table: 0, last: '' };

/** Looks at the next rows, in as many tables as that takes; gives the place it has come to, `null` at the end. */
async function settleRows(db: PersonalDatabase, from: Place, now: number): Promise<Place | null> {
  const state = await stateIn(db);
  if (!state) return null;
  const by = { actor: state.actor, now };
  let [{ table, last }, left] = [from, step];
  for (let name = syncedTableNames[table]; name && left > 0; name = syncedTableNames[table]) {
    const shape = shapeOf(name);
    const rows = (await db.table(name).where(':id').above(last).limit(left).toArray()) as Row[];
    const ids = rows.map((row) => String(shape && row[shape.key]));
    const keys = ids.map((id) => keyOf(family, name, id));
    const sidecar = keys.length > 0 ? await rowsAt(db.synced, keys) : [];
    const news = rows.flatMap((row, at) => {
      const id = ids[at] ?? '';
      if (!shape || !isSynced(shape, id)) return [];
      const known = sidecar[at];
      const record = known ?? newRow(family, recordKey(name, id));
      return brought(record, !known, shape, row, by, state.adoptsAs ?? now) ?? [];
    });
    if (news.length > 0) await db.synced.bulkPut(news);
    left -= rows.length;
    last = left > 0 ? '' : (ids.at(-1) ?? '');
    table += left > 0 ? 1 : 0;
  }
  return left > 0 ? null : { table, last };
}

const inNames = (row: Row | undefined) => textOf(row && (Object.fromEntries(Object.entries(row).sort()) as Json));

/** Shows the next records that have no row, or one that an older version of the app made of them. */
async function settleRecords(db: PersonalDatabase, last: string): Promise<string | null> {
  const records = await db.synced.where('key').above(last).limit(step).toArray();
  const here = await rowsFor(db, records);
  markAsRemote();
  for (const record of records) {
    const { table, id } = splitRow(record);
    const shape = shapeOf(table);
    const row = shape && isSynced(shape, id) && rowOf(record, shape);
    if (!row) continue;
    const shown = { ...row, [shape.key]: id };
    if (inNames(shown) !== inNames(here.get(recordOf(record)))) await db.table(table).put(shown);
  }
  return records.length === step ? (records.at(-1)?.key ?? null) : null;
}

/**
 * Brings rows and sidecar together: adopts what was there before sync (and goes on with that where the phone was switched off in the
 * midst of it), finds what was written past the tracking (by a tab that had not loaded it), and shows what only a newer version of the
 * app understands. A row that is missing is never taken for deleted, nor a field for taken away.
 */
export async function settle(
  connection: Connection<PersonalDatabase>,
  now: number,
): Promise<Result<void, StorageFailure>> {
  const state = await readState(connection);
  if (!state.ok || !state.value) return state.ok ? ok(undefined) : state;
  const walk = async <P>(from: P, part: (db: PersonalDatabase, from: P) => Promise<P | null>) => {
    for (let place: P | null = from; place !== null;) {
      const at: P = place;
      const done = await connection.run((db) =>
        db.transaction('rw', [...syncedTableNames, 'synced', 'sync'], () => part(db, at)),
      );
      if (!done.ok) return done;
      place = done.value;
    }
    return ok(undefined);
  };
  const rows = await walk(start, (db, place) => settleRows(db, place, now));
  if (!rows.ok) return rows;
  // What was only just noted shows what it was made of.
  if (typeof state.value.adoptsAs === 'number') return updateState(connection, state.value.client, { adoptsAs: null });
  return walk('', settleRecords);
}
