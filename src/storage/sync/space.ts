import { ok, type Result } from '#domain/result.ts';
import type { Connection } from '#storage/connection.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { minSyncingReader, noLoss, type PersonalDatabase } from '#storage/personal-database.ts';
import { newState, stateIn } from './identity.ts';
import { keyRow, secretOf } from './key-keeping.ts';
import { family, keysOf, type SpaceKeyRow, type SyncedRow } from './rows.ts';
import { settle } from './settle.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Personal = Connection<PersonalDatabase>;

export interface SwitchedOn {
  /** False where the browser cannot keep a key to itself: the page tells it. */
  readonly keepsKeys: boolean;
}

/**
 * Switches sync on with a family's secret (16 bytes). `founds`: this phone makes the space; else it joins, and where both hold
 * something the family's own is shown. What is on the phone becomes its first writes. Nothing is sent yet. Doing it twice is doing it once.
 * `arrive` makes what else is to be written in the moment the phone comes in: a phone that is switched off then is in, or it is not.
 * `known`: the row of its keys, where it was made while the relay was asked.
 */
export async function switchOn(
  connection: Personal,
  secret: Bytes,
  founds: boolean,
  arrive: (keepsKeys: boolean) => Promise<(db: PersonalDatabase) => Promise<unknown>> = () =>
    Promise.resolve(() => Promise.resolve()),
  known?: SpaceKeyRow,
): Promise<Result<SwitchedOn, StorageFailure>> {
  const keys = known ?? (await keyRow(connection, secret));
  const keepsKeys = keys.cipher !== undefined;
  const arrived = await arrive(keepsKeys);
  const begun = await connection.run((db) =>
    db.transaction('rw', db.synced, db.sync, db.meta, async () => {
      const known = (await db.sync.get(keys.key)) as SpaceKeyRow | undefined;
      if (known?.id === keys.id && (await stateIn(db))) return;
      await db.synced.bulkDelete(await db.synced.toCollection().primaryKeys());
      await db.sync.bulkPut([{ ...newState(family), adoptsAs: founds ? 2 : 1 }, keys]);
      await arrived(db);
      await db.meta.update('schema', { minReader: minSyncingReader, ...noLoss });
    }),
  );
  if (!begun.ok) return begun;
  await connection.renew();
  const adopted = await settle(connection, Date.now());
  return adopted.ok ? ok({ keepsKeys }) : adopted;
}

/** The family's secret, for a further phone or a recovery code; `null` while sync is off. */
export async function readSecret(connection: Personal): Promise<Result<Bytes | null, StorageFailure>> {
  const row = await connection.run(async (db) => (await db.sync.get(keysOf(family))) as SpaceKeyRow | undefined);
  if (!row.ok) return row;
  return ok(row.value ? await secretOf(row.value) : null);
}

/** Leaves the space: nothing of it is kept but the family's own data, and nothing is deleted anywhere else. */
export const leaveSpace = (connection: Personal): Promise<Result<void, StorageFailure>> =>
  connection.run((db) =>
    db.transaction('rw', db.synced, db.sync, async () => {
      await db.synced.bulkDelete(await db.synced.toCollection().primaryKeys());
      await db.sync.bulkDelete(await db.sync.toCollection().primaryKeys());
    }),
  );

/**
 * Moving house, after a phone was put out: everything known goes to a new space under a new secret, as if nothing had been sent.
 * What was written meanwhile stays, for the records keep who saw what. Rows that `staysBehind` names are left out. All of it happens, or
 * nothing. The old relay's generation is kept: it says that this phone belongs there, so a relay that was restored or wiped at that very
 * moment, and knows no such space, is told to make it again.
 */
export async function moveSpace(
  connection: Personal,
  secret: Bytes,
  staysBehind: (row: SyncedRow) => boolean = () => false,
): Promise<Result<SwitchedOn, StorageFailure>> {
  const keys = await keyRow(connection, secret);
  const moved = await connection.run((db) =>
    db.transaction('rw', db.synced, db.sync, async () => {
      const state = await stateIn(db);
      if (!state) return;
      const rows = await db.synced.toArray();
      const [left, taken] = [rows.filter(staysBehind), rows.filter((row) => !staysBehind(row))];
      await db.synced.bulkDelete(left.map(({ key }) => key));
      await db.synced.bulkPut(taken.map((row) => ({ ...row, seqs: [], dirty: 1 as const, rev: row.rev + 1 })));
      await db.sync.bulkPut([{ ...newState(family), actor: state.actor, gen: state.gen }, keys]);
    }),
  );
  return moved.ok ? ok({ keepsKeys: keys.cipher !== undefined }) : moved;
}
