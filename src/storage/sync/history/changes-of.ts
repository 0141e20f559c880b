import { deletion, type Json, type Sibling } from '#domain/sync/record.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { writersIn } from '#storage/sync/devices/device-list.ts';
import { family, rowKey } from '#storage/sync/rows.ts';

/** Times up to here are not times: what was on a phone before sync. */
const beforeSync = 2;

interface Version {
  readonly value: Json | undefined;
  readonly at: number | null;
  readonly by: string | null;
}

export interface Change {
  readonly field: string;
  readonly at: number | null;
  readonly by: string | null;
  readonly isThisDevice: boolean;
  readonly versions: readonly Version[];
}

/** The newest write of each register of an entry, the latest first. A register of several fields is listed for each of them. */
export const listChanges = (connection: Connection<PersonalDatabase>, record: string) =>
  connection.run((db) =>
    db.transaction('r', db.synced, db.sync, async (): Promise<Change[]> => {
      const [row, writers] = await Promise.all([db.synced.get(rowKey(family, record)), writersIn(db)]);
      const timeOf = ({ t }: Sibling) => (t > beforeSync ? t : null);
      const changes = Object.entries(row?.f ?? {}).flatMap(([name, siblings]): Change[] => {
        const last = siblings.at(-1);
        if (!last || name === deletion) return [];
        const versions = siblings.map((each) => ({
          value: each.v,
          at: timeOf(each),
          by: writers.get(each.a)?.name ?? null,
        }));
        const writer = writers.get(last.a);
        const told = { at: timeOf(last), by: writer?.name ?? null, isThisDevice: writer?.isThis ?? false };
        return name.split('+').map((field) => ({ field, ...told, versions: siblings.length > 1 ? versions : [] }));
      });
      return changes.sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
    }),
  );
