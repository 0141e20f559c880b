import { isLive } from '#domain/sync/life.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { splitRow, type SyncedRow } from '#storage/sync/rows.ts';
import { hereIn } from './here.ts';
import { hasMerged, newestData } from './merged.ts';
import { entriesOf, ownRecords, textIn } from './own-records.ts';

export interface ListedDevice {
  readonly id: string;
  readonly name: string;
  readonly isThis: boolean;
  /** Ms since 1970, by its own clock. */
  readonly lastContact: number;
  /** It has merged everything that this phone has on the relay. */
  readonly hasAll: boolean;
}

export interface Gone {
  readonly name: string;
  /** The device that put it out; `null` when that is not known, or when it left by itself. */
  readonly by: string | null;
  readonly at: number;
}

export const nameOf = (row: SyncedRow): string => textIn(row, 'name') ?? '';

/** Who is in the space, this phone first, then by last contact; and who was put out. */
export const listDevices = (connection: Connection<PersonalDatabase>) =>
  connection.run((db) =>
    db.transaction('r', db.synced, db.sync, async () => {
      const [rows, here, newest] = await Promise.all([ownRecords(db, 'devices'), hereIn(db), newestData(db)]);
      const contact = ({ f }: SyncedRow) => Math.max(0, ...(f['contact'] ?? []).map(({ t }) => t));
      const devices = rows.filter(isLive).map((row): ListedDevice => {
        const { id } = splitRow(row);
        const isThis = id === here?.device;
        return { id, name: nameOf(row), isThis, lastContact: contact(row), hasAll: isThis || hasMerged(row, newest) };
      });
      const gone = rows.flatMap((row): Gone[] => {
        const [put] = row.f['out']?.slice(-1) ?? [];
        const by = rows.find((other) => splitRow(other).id === put?.v);
        return put && !isLive(row) ? [{ name: nameOf(row), by: by ? nameOf(by) : null, at: put.t }] : [];
      });
      const order = (a: ListedDevice, b: ListedDevice) =>
        Number(b.isThis) - Number(a.isThis) || b.lastContact - a.lastContact;
      return { devices: devices.sort(order), gone: gone.sort((a, b) => b.at - a.at) };
    }),
  );

export interface Writer {
  readonly name: string;
  readonly isThis: boolean;
}

/** Which device writes, or wrote, under which name; those put out too. */
export async function writersIn(db: PersonalDatabase): Promise<ReadonlyMap<string, Writer>> {
  const [rows, here] = await Promise.all([ownRecords(db, 'devices'), hereIn(db)]);
  return new Map(
    rows.flatMap((row) =>
      entriesOf(row, 'by').map(
        ([actor]) => [actor, { name: nameOf(row), isThis: splitRow(row).id === here?.device }] as const,
      ),
    ),
  );
}
