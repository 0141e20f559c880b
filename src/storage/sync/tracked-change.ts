import { isLive } from '#domain/sync/life.ts';
import type { SyncRecord } from '#domain/sync/record.ts';
import { changesBetween, changesOfNew, registersOf } from '#domain/sync/registers.ts';
import type { Row, TableShape } from '#domain/sync/table-shape.ts';
import { remove, write } from '#domain/sync/write.ts';

/** Who writes, and what their clock says. */
export interface Author {
  readonly actor: string;
  readonly now: number;
}

/** The record after a row was deleted; `null` when there was none. */
export const afterDelete = (record: SyncRecord, before: Row | undefined, { actor, now }: Author): SyncRecord | null =>
  before && isLive(record) ? remove(record, actor, now) : null;

/** The record after a row was added or changed; `null` when nothing of it is new. */
export function afterWrite(
  record: SyncRecord,
  shape: TableShape,
  before: Row | undefined,
  after: Row,
  { actor, now }: Author,
): SyncRecord | null {
  const values = registersOf(after, shape);
  if (!before || !isLive(record)) return write(record, actor, now, changesOfNew(record, values));
  const changes = changesBetween(registersOf(before, shape), values);
  return Object.keys(changes).length > 0 ? write(record, actor, now, changes) : null;
}
