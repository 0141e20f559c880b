import type { RelayFailure, RelayFault } from '#domain/sync/wire/relay.ts';
import { answered, spaceKey, stop, stored, type SyncDevice } from './device.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { stateIn } from './identity.ts';
import { isStillUs } from './pull.ts';
import { acknowledge } from './push-rows.ts';
import type { PushSize } from './push.ts';
import type { PendingPush, SpaceState, SyncedRow } from './rows.ts';

type Personal = Connection<PersonalDatabase>;

/** The relay has said that it took nothing; after any other failure it may have taken it. */
const refusals: ReadonlySet<RelayFault> = new Set([
  'full',
  'sealed',
  'malformed',
  'slow-down',
  'too-big',
  'unknown',
  'gone',
]);

const lastPush = (device: SyncDevice, { client, cursor }: SpaceState) =>
  answered(device.relay.changes(spaceKey(device), { client, since: cursor, limit: 0, wait: 0 }));

/** An earlier answer was lost: asks whether the relay has that push, and takes its answer now. */
export async function finish(device: SyncDevice, state: SpaceState, pending: PendingPush): Promise<void> {
  const known = await lastPush(device, state);
  if (known.lastNonce === pending.nonce) {
    const again = { client: state.client, no: pending.no, nonce: pending.nonce, items: [] };
    const seqs = await answered(device.relay.push(spaceKey(device), again));
    await stored(acknowledge(device.connection, pending, seqs));
  } else if (await isStillUs(device, state, known)) await stored(dropPending(device.connection, pending.nonce));
}

/** Puts aside what is too large for a relay, unless it was changed meanwhile. */
export const putAside = (connection: Personal, rows: readonly Pick<SyncedRow, 'key' | 'rev'>[]) =>
  connection.run((db) =>
    db.transaction('rw', db.synced, async () => {
      const now = await db.synced.bulkGet(rows.map(({ key }) => key));
      await db.synced.bulkPut(
        now.flatMap((row, at) => (row && row.rev === rows[at]?.rev ? [{ ...row, dirty: 2 as const }] : [])),
      );
    }),
  );

/** A push that the relay refused as a whole: nothing of it is there, and its rows still wait. */
const dropPending = (connection: Personal, nonce: string) =>
  connection.run((db) =>
    db.transaction('rw', db.sync, async () => {
      const state = await stateIn(db);
      if (state?.pending?.nonce === nonce) await db.sync.put({ ...state, pending: null });
    }),
  );

/** After a push that was not taken, or of which that is not known. Gives that it is worth another try, or ends the exchange. */
export async function afterRefusal(
  device: SyncDevice,
  state: SpaceState,
  { nonce, rows }: PendingPush,
  failure: RelayFailure,
  size: PushSize,
): Promise<true> {
  const { connection } = device;
  const { reason } = failure;
  if (refusals.has(reason)) await stored(dropPending(connection, nonce));
  if (reason === 'too-big') {
    if (rows.length === 1) await stored(putAside(connection, rows));
    size.records = Math.max(1, Math.ceil(rows.length / 2));
    return true;
  }
  if (reason !== 'conflict') return stop({ kind: 'relay', failure });
  await isStillUs(device, state, await lastPush(device, state));
  return true;
}
