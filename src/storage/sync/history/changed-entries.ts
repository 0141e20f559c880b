import { isLive } from '#domain/sync/life.ts';
import { deletion, type Sibling } from '#domain/sync/record.ts';
import { rowOf } from '#domain/sync/registers.ts';
import { shapeOf } from '#domain/sync/synced-tables.ts';
import type { Row } from '#domain/sync/table-shape.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { writersIn, type Writer } from '#storage/sync/devices/device-list.ts';
import { recordOf, splitRow, type SyncedRow } from '#storage/sync/rows.ts';

/** Times up to here are not times: what was on a phone before sync. */
const beforeSync = 2;

export interface TextVersion {
  readonly text: string;
  /** Ms since 1970 by the writer's clock; `null`: before sync. */
  readonly at: number | null;
  readonly by: string | null;
}

/** The newest write of one field. */
export interface FieldChange {
  readonly field: string;
  readonly at: number | null;
  readonly by: string | null;
  readonly isThisDevice: boolean;
  /** Of a text that was written on several devices at once every version, oldest first; else none. */
  readonly versions: readonly TextVersion[];
}

export interface ChangedEntry {
  /** `<table>|<id>`. */
  readonly key: string;
  readonly table: string;
  readonly row: Row;
  /** Of its newest change; `null` where nothing has been written since sync began, but two versions met. */
  readonly at: number | null;
  readonly changes: readonly FieldChange[];
}

type Writers = ReadonlyMap<string, Writer>;

const timeOf = ({ t }: Sibling) => (t > beforeSync ? t : null);
const nameOf = (writers: Writers, { a }: Sibling) => writers.get(a)?.name ?? null;

/** Empty since its first write: a field of a new entry in which nobody has written anything. */
const isNeverTold = ({ n, v }: Sibling) =>
  n === 1 && (v === null || v === false || (Array.isArray(v) && v.length === 0));

function versionsOf(siblings: readonly Sibling[], writers: Writers): TextVersion[] {
  const told = siblings.flatMap((each): TextVersion[] =>
    typeof each.v === 'string' && each.v !== '' ? [{ text: each.v, at: timeOf(each), by: nameOf(writers, each) }] : [],
  );
  return new Set(told.map(({ text }) => text)).size > 1 ? told : [];
}

/** What is known of an entry, the latest first. A register of several fields is told for each of them. */
function changesIn({ f }: SyncedRow, texts: readonly string[], writers: Writers): FieldChange[] {
  const changes = Object.entries(f).flatMap(([name, siblings]): FieldChange[] => {
    const last = siblings.at(-1);
    if (!last || name === deletion || isNeverTold(last)) return [];
    const told = { at: timeOf(last), by: nameOf(writers, last), isThisDevice: writers.get(last.a)?.isThis ?? false };
    const versions = texts.includes(name) ? versionsOf(siblings, writers) : [];
    return name.split('+').map((field) => ({ field, ...told, versions }));
  });
  return changes.sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

/** The entries that somebody has written to since sync began, or of which two versions met: the latest first, so many of them. */
export const listChanged = (connection: Connection<PersonalDatabase>, tables: readonly string[], most: number) =>
  connection.run((db) =>
    db.transaction('r', db.synced, db.sync, async (): Promise<ChangedEntry[]> => {
      const [rows, writers] = [await db.synced.toArray(), await writersIn(db)];
      const entries = rows.flatMap((record): ChangedEntry[] => {
        const { table, id } = splitRow(record);
        const shape = tables.includes(table) ? shapeOf(table) : null;
        if (!shape || !isLive(record)) return [];
        const changes = changesIn(record, shape.texts ?? [], writers);
        const at = changes[0]?.at ?? null;
        const isNews = at !== null || changes.some(({ versions }) => versions.length > 0);
        return isNews
          ? [{ key: recordOf(record), table, row: { ...rowOf(record, shape), [shape.key]: id }, at, changes }]
          : [];
      });
      return entries.sort((a, b) => (b.at ?? 0) - (a.at ?? 0)).slice(0, most);
    }),
  );
