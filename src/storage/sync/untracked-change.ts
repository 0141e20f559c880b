import type { SyncRecord } from '#domain/sync/record.ts';
import { changesBetween, changesOfNew, registersOf, rowOf } from '#domain/sync/registers.ts';
import type { Row, TableShape } from '#domain/sync/table-shape.ts';
import { write } from '#domain/sync/write.ts';
import type { Author } from './tracked-change.ts';

/**
 * The record after a row was found that says something else: what it says is new is a change of this device, what it does not say is none.
 * An older version of the app may have made it, which keeps some registers and cannot show them.
 */
export function afterUntracked(
  record: SyncRecord,
  shape: TableShape,
  found: Row,
  { actor, now }: Author,
): SyncRecord | null {
  const [values, shown] = [registersOf(found, shape), rowOf(record, shape)];
  const before = shown && registersOf(shown, shape);
  const changes = before ? changesBetween(before, { ...before, ...values }) : changesOfNew(record, values);
  return Object.keys(changes).length > 0 ? write(record, actor, now, changes) : null;
}
