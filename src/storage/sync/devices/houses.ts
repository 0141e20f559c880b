import { isLive } from '#domain/sync/life.ts';
import type { Json } from '#domain/sync/record.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Connection } from '#storage/connection.ts';
import type { StorageFailure } from '#storage/failure.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { randomBytes } from '#storage/sync/identity.ts';
import { family, keyOf, splitRow, type SyncedRow } from '#storage/sync/rows.ts';
import { moveSpace } from '#storage/sync/space.ts';
import { nameOf } from './device-list.ts';
import { hereIn } from './here.ts';
import { ownRecords, shown, textIn, writeOwn } from './own-records.ts';
import { readDeviceKey } from './settle-in.ts';
import { unwrapFor, wrapFor } from './wrapped-secret.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Personal = Connection<PersonalDatabase>;

/** What the family's old space says of its end. */
export type HouseNews =
  /** A new space; `out` is the device that was put out, `by` who did it. */
  | { readonly kind: 'moved'; readonly secret: Bytes; readonly out: string; readonly by: string | null }
  /** This phone was put out. `by`: the device's name. */
  | { readonly kind: 'removed'; readonly by: string | null }
  | { readonly kind: 'erased'; readonly by: string | null };

/** Tells, in the space that ends, where it goes on: the new secret wrapped for each device but `out`. */
export async function announceMove(connection: Personal, secret: Bytes, out: string, now: number) {
  const read = await connection.run(async (db) => ({ rows: await ownRecords(db, 'devices'), here: await hereIn(db) }));
  if (!read.ok) return read;
  const registers: Record<string, Json> = { by: read.value.here?.device ?? null, out };
  for (const row of read.value.rows.filter(isLive)) {
    const [{ id }, key] = [splitRow(row), textIn(row, 'key')];
    const wrapped = id === out || key === null ? null : await wrapFor(id, key, secret);
    if (wrapped) registers[`to/${id}`] = wrapped;
  }
  return announce(connection, registers, now);
}

/** Tells, in the space that ends, that the family has erased it. */
export const announceErasure = async (connection: Personal, now: number) => {
  const here = await connection.run(hereIn);
  return here.ok ? announce(connection, { by: here.value?.device ?? null, erased: true }, now) : here;
};

async function announce(
  connection: Personal,
  registers: Record<string, Json>,
  now: number,
): Promise<Result<void, StorageFailure>> {
  const id = Array.from(randomBytes(8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return connection.run((db) =>
    db.transaction('rw', db.synced, db.sync, () => writeOwn(db, 'houses', id, now, registers)),
  );
}

/** The news of a space's end that reached the relay first: two phones may have moved at once, and all follow the same. */
const firstOf = (rows: readonly SyncedRow[]) =>
  rows
    .filter(({ seqs }) => seqs.length > 0)
    .map((row) => ({ row, seq: Math.min(...row.seqs) }))
    .sort((a, b) => a.seq - b.seq)[0]?.row;

/** What was told of this space's end; `null` while it goes on. */
export async function readHouseNews(connection: Personal): Promise<Result<HouseNews | null, StorageFailure>> {
  const read = await connection.run((db) =>
    db.transaction('r', db.synced, db.sync, async () => ({
      news: firstOf(await ownRecords(db, 'houses')),
      devices: await ownRecords(db, 'devices'),
      here: await hereIn(db),
    })),
  );
  if (!read.ok) return read;
  const { news, devices, here } = read.value;
  if (!news || !here) return ok(null);
  const who = devices.find((row) => splitRow(row).id === textIn(news, 'by'));
  const by = who ? nameOf(who) : null;
  if (shown(news, 'erased') === true) return ok({ kind: 'erased', by });
  const [wrapped, key] = [shown(news, `to/${here.device}`), await readDeviceKey(connection)];
  if (!key.ok) return key;
  const secret = wrapped === undefined || !key.value ? null : await unwrapFor(here.device, key.value, wrapped);
  const out = textIn(news, 'out') ?? '';
  return ok(secret ? { kind: 'moved', secret, out, by: textIn(news, 'by') } : { kind: 'removed', by });
}

/** Moves into the new space: everything known goes there, what was not yet sent too; the news of the old one's end stays behind. */
export async function moveIn(connection: Personal, secret: Bytes): Promise<Result<void, StorageFailure>> {
  const moved = await moveSpace(connection, secret, ({ key }) => key.startsWith(keyOf(family, 'houses', '')));
  return moved.ok ? ok(undefined) : moved;
}
