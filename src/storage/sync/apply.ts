import type { Table } from 'dexie';
import { merge } from '#domain/sync/merge.ts';
import type { Payload } from '#domain/sync/payload.ts';
import { canonical } from '#domain/sync/record.ts';
import { recordKey, splitRecordKey } from '#domain/sync/record-key.ts';
import { rowOf } from '#domain/sync/registers.ts';
import { shapeOf, syncedTableNames } from '#domain/sync/synced-tables.ts';
import { isSynced, type Row } from '#domain/sync/table-shape.ts';
import { seenOf } from '#domain/sync/version-vector.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { stateIn } from './identity.ts';
import { markAsRemote } from './remote-writes.ts';
import { rowsAt } from './rows-at.ts';
import { changed, family, newRow, recordOf, rowKey, splitRow, type SpaceState, type SyncedRow } from './rows.ts';
import { afterUntracked } from './untracked-change.ts';

export interface Received {
  readonly seq: number;
  readonly payload: Payload;
}

/** From so many blobs on, the next push puts a record into one. */
const scattered = 4;

/** A row after a blob was merged into it. Own writes in it are on the relay: what it holds need not be sent again. */
function merged(row: SyncedRow, { seq, payload }: Received, actor: string): SyncedRow {
  const both = merge(row, payload);
  const seqs = [...row.seqs.filter((known) => known !== seq && !payload.u.includes(known)), seq];
  const holdsAll = canonical(both) === canonical({ c: payload.c, f: payload.f });
  return {
    ...row,
    ...both,
    seqs,
    rev: canonical({ c: {}, f: both.f }) === canonical({ c: {}, f: row.f }) ? row.rev : row.rev + 1,
    dirty: holdsAll ? 0 : row.dirty || (seqs.length > scattered ? 1 : 0),
    sent: Math.max(row.sent, seenOf(payload.c, actor)),
  };
}

/** The rows of the app's tables for these records. */
export async function rowsFor(db: PersonalDatabase, records: readonly SyncedRow[]): Promise<Map<string, Row>> {
  const found = new Map<string, Row>();
  for (const name of syncedTableNames) {
    const ids = records.map(splitRow).flatMap(({ table, id }) => (table === name ? [id] : []));
    if (ids.length === 0) continue;
    const rows = await rowsAt(db.table<Row, string>(name), ids);
    rows.forEach((row, at) => row && found.set(recordKey(name, ids[at] ?? ''), row));
  }
  return found;
}

/** A change that went past the tracking is written into its record before a merge could overwrite it. */
function withUntracked(record: SyncedRow, here: Row | undefined, actor: string, now: number): SyncedRow {
  const { table, id } = splitRow(record);
  const shape = shapeOf(table);
  if (!shape || !here || !isSynced(shape, id)) return record;
  const next = afterUntracked(record, shape, here, { actor, now });
  return next ? changed(record, next) : record;
}

/** Rows written in one go: a few ms of work on a cheap phone, then the page has its turn, within the transaction. */
const piece = 40;

async function putAll<T>(table: Table<T, string>, rows: readonly T[]): Promise<void> {
  for (let from = 0; from < rows.length; from += piece) await table.bulkPut(rows.slice(from, from + piece));
}

async function show(db: PersonalDatabase, records: readonly SyncedRow[]): Promise<void> {
  markAsRemote();
  for (const name of syncedTableNames) {
    const shape = shapeOf(name);
    const ours = records.filter((record) => splitRow(record).table === name);
    if (!shape || ours.length === 0) continue;
    const [puts, gone]: [Row[], string[]] = [[], []];
    for (const record of ours) {
      const { id } = splitRow(record);
      if (!isSynced(shape, id)) continue;
      const row = rowOf(record, shape);
      if (row) puts.push({ ...row, [shape.key]: id });
      else gone.push(id);
    }
    await putAll(db.table(name), puts);
    await db.table(name).bulkDelete(gone);
  }
}

/**
 * Merges what was received into sidecar and rows, and moves on in the space: one transaction, all of it or nothing. Nothing is done
 * when this device became another one meanwhile (`changed`: another tab noticed that it was copied), or when it learns from what it
 * received that it must (`copied`: somebody else writes under its name).
 */
export const applyReceived = (
  connection: Connection<PersonalDatabase>,
  asClient: string,
  received: readonly Received[],
  change: Partial<SpaceState>,
  now: number,
) =>
  connection.run((db) =>
    db.transaction('rw', [...syncedTableNames, 'synced', 'sync'], async () => {
      const state = await stateIn(db);
      if (state?.client !== asClient) return 'changed' as const;
      const names = [...new Set(received.map(({ payload }) => payload.k))];
      const found = await rowsAt(
        db.synced,
        names.map((name) => rowKey(family, name)),
      );
      const known = found.map((row, at) => row ?? newRow(family, names[at] ?? ''));
      const sent = new Map(known.map((row) => [recordOf(row), row.sent]));
      for (const { key, own } of state.pending?.rows ?? []) sent.set(key.slice(family.length + 1), own);
      const knowsMore = ({ payload: { k, c } }: Received) => seenOf(c, state.actor) > (sent.get(k) ?? 0);
      if (received.some(knowsMore)) return 'copied' as const;
      const here = await rowsFor(db, known);
      const records = new Map(
        known.map((row, at) => {
          const name = names[at] ?? '';
          return [name, withUntracked(row, here.get(name), state.actor, state.adoptsAs ?? now)] as const;
        }),
      );
      for (const one of received) {
        const row = records.get(one.payload.k);
        if (row) records.set(one.payload.k, merged(row, one, state.actor));
      }
      const all = [...records.values()];
      await putAll(db.synced, all);
      const revs = new Map(known.map((row) => [row.key, row.rev]));
      await show(
        db,
        all.filter(
          (row) => row.rev !== revs.get(row.key) && shapeOf(splitRecordKey(row.key.slice(family.length + 1)).table),
        ),
      );
      const isNew = Object.entries(change).some(([name, value]) => state[name as keyof SpaceState] !== value);
      if (isNew) await db.sync.put({ ...state, ...change });
      return 'applied' as const;
    }),
  );
