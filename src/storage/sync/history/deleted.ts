import { isLive } from '#domain/sync/life.ts';
import { deletion, type Sibling, type SyncRecord } from '#domain/sync/record.ts';
import { rowOf } from '#domain/sync/registers.ts';
import { shapeOf } from '#domain/sync/synced-tables.ts';
import type { Row } from '#domain/sync/table-shape.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { writersIn } from '#storage/sync/devices/device-list.ts';
import { splitRow, type SyncedRow } from '#storage/sync/rows.ts';
import { year } from './year.ts';

type Personal = Connection<PersonalDatabase>;

export interface DeletedEntry {
  readonly key: string;
  readonly table: string;
  readonly row: Row;
  readonly at: number;
  /** Which device, by name; `null` when it is not known. */
  readonly by: string | null;
  readonly withIt: number;
}

interface Found {
  readonly table: string;
  readonly id: string;
  readonly row: Row;
  readonly last: Sibling;
}

/** What is deleted in one go carries times that are this close. */
const oneGo = 5_000;

const asItWas = ({ c, f }: SyncRecord): SyncRecord => ({
  c,
  f: Object.fromEntries(Object.entries(f).filter(([name]) => name !== deletion)),
});

function deletedRow(record: SyncedRow, now: number): Found | null {
  const { table, id } = splitRow(record);
  const shape = shapeOf(table);
  const last = record.f[deletion]?.at(-1);
  if (!shape || !last || isLive(record) || now - last.t > year) return null;
  const row = rowOf(asItWas(record), shape);
  // Settings that were forgotten are nobody's entry.
  return row && table !== 'settings' ? { table, id, row: { ...row, [shape.key]: id }, last } : null;
}

const isInOneGo = (one: Found, other: Found) =>
  one.last.a === other.last.a && Math.abs(one.last.t - other.last.t) <= oneGo;

/** Whether an entry went because the one it belongs to did. */
const belongs = (entry: Found, to: Found) =>
  entry !== to &&
  isInOneGo(entry, to) &&
  ((to.table === 'children' && entry.row['child'] === to.id) || (to.table === 'own' && entry.row['own'] === to.id));

/** Everything that belongs to an entry, with what belongs to that: a child's own reminders and their ticks. */
const withAll = (entry: Found, all: readonly Found[]): Found[] => [
  entry,
  ...all.filter((other) => belongs(other, entry)).flatMap((other) => withAll(other, all)),
];

const readFound = async (db: PersonalDatabase, now: number): Promise<Found[]> =>
  (await db.synced.toArray()).flatMap((record) => deletedRow(record, now) ?? []);

/** What was deleted within a year, the latest first; what went along with something else is counted there. */
export const listDeleted = (connection: Personal, now: number) =>
  connection.run((db) =>
    db.transaction('r', db.synced, db.sync, async (): Promise<DeletedEntry[]> => {
      const [found, writers] = [await readFound(db, now), await writersIn(db)];
      return found
        .filter((entry) => !found.some((other) => belongs(entry, other)))
        .sort((a, b) => b.last.t - a.last.t)
        .map((entry) => ({
          key: `${entry.table}|${entry.id}`,
          table: entry.table,
          row: entry.row,
          at: entry.last.t,
          by: writers.get(entry.last.a)?.name ?? null,
          withIt: withAll(entry, found).length - 1,
        }));
    }),
  );

/** The rows to put back for an entry: itself and what went with it. `[]` when it is not there any more. */
export const rowsToRestore = (connection: Personal, key: string, now: number) =>
  connection.run(async (db) => {
    const found = await readFound(db, now);
    const entry = found.find(({ table, id }) => `${table}|${id}` === key);
    return entry ? withAll(entry, found).map(({ table, row }) => ({ table, row })) : [];
  });
