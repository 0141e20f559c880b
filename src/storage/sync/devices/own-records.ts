import { recordKey } from '#domain/sync/record-key.ts';
import type { Changes, Json } from '#domain/sync/record.ts';
import { write } from '#domain/sync/write.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { stateIn } from '#storage/sync/identity.ts';
import { changed, family, keyOf, newRow, type SyncedRow } from '#storage/sync/rows.ts';

/**
 * Records about sync itself: they travel like a family's entries and are nobody's row. `devices`: who is in the space. `houses`: where it
 * moved, or that it was erased.
 */
export type OwnTable = 'devices' | 'houses';

export const ownRecords = (db: PersonalDatabase, name: OwnTable): Promise<SyncedRow[]> =>
  db.synced
    .where('key')
    .startsWith(keyOf(family, name, ''))
    .toArray();

/** True for rows that are not a family's entries. */
export const isOwnRecord = ({ key }: { readonly key: string }): boolean =>
  key.startsWith(keyOf(family, 'devices', '')) || key.startsWith(keyOf(family, 'houses', ''));

/** Writes registers of such a record, in the caller's transaction over `synced` and `sync`. */
export async function writeOwn(db: PersonalDatabase, name: OwnTable, id: string, now: number, changes: Changes) {
  const state = await stateIn(db);
  if (!state) return;
  const row = (await db.synced.get(keyOf(family, name, id))) ?? newRow(family, recordKey(name, id));
  await db.synced.put(changed(row, write(row, state.actor, now, changes)));
}

/** What a register shows: the value written last. */
export const shown = ({ f }: SyncedRow, register: string): Json | undefined => f[register]?.at(-1)?.v;

/** The registers of a kind, `<kind>/<entry>`, with their values; those taken away are not there. */
export const entriesOf = (row: SyncedRow, kind: string): [entry: string, value: Json][] =>
  Object.keys(row.f).flatMap((name): [string, Json][] => {
    const value = shown(row, name);
    return name.startsWith(`${kind}/`) && value !== undefined ? [[name.slice(kind.length + 1), value]] : [];
  });

export const textIn = (row: SyncedRow, register: string): string | null => {
  const value = shown(row, register);
  return typeof value === 'string' ? value : null;
};
