import type { Json } from '#domain/sync/record.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { stateIn } from '#storage/sync/identity.ts';
import type { SyncedRow } from '#storage/sync/rows.ts';
import { entriesOf, isOwnRecord } from './own-records.ts';

/** How far a device has merged: the relay's generation, and the order number. */
interface Merged {
  readonly g: string | null;
  readonly at: number;
}
const isMerged = (value: Json): value is { g: string | null; at: number } =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number';

/** Every copy of a device tells for itself, and the one that is behind counts. */
export const hasMerged = (row: SyncedRow, { g, at }: Merged): boolean => {
  const told = entriesOf(row, 'seen').map(([, value]) => value);
  return told.length > 0 && told.every((value) => isMerged(value) && value.g === g && value.at >= at);
};

/** Rows read at once: as a list they are read many times faster than one by one, and so many hold no page up. */
const step = 250;

/** The highest order number of a blob that holds a family's entry, with the generation it belongs to. */
export async function newestData(db: PersonalDatabase): Promise<Merged> {
  let at = 0;
  for (let last = ''; ;) {
    const rows = await db.synced.where('key').above(last).limit(step).toArray();
    for (const row of rows) if (!isOwnRecord(row)) at = Math.max(at, ...row.seqs);
    last = rows.at(-1)?.key ?? '';
    if (rows.length < step) return { g: (await stateIn(db))?.gen ?? null, at };
  }
}
