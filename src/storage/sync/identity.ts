import { toBase64Bytes } from '#domain/sync/base64-bytes.ts';
import type { Random } from '#domain/sync/envelope.ts';
import { restamp } from '#domain/sync/restamp.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { family, type SpaceState, type SyncedRow } from './rows.ts';

export const randomBytes: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

/** A name to write under (6 random bytes) and a client id (9, as a relay wants them): one installation in one space. */
const newIdentity = () => ({ actor: toBase64Bytes(randomBytes(6)), client: toBase64Bytes(randomBytes(9)) });

/** Of a device that has just come into a space. */
export const newState = (space: string): SpaceState => ({
  key: space,
  ...newIdentity(),
  cursor: 0,
  no: 0,
  nonce: '',
  pending: null,
  gen: null,
  mustReconcile: false,
  reconciledAt: 0,
  hasNewer: false,
  unreadable: 0,
});

export const stateIn = async (db: PersonalDatabase): Promise<SpaceState | undefined> =>
  (await db.sync.get(family)) as SpaceState | undefined;

export const readState = (connection: Connection<PersonalDatabase>) => connection.run(stateIn);

/**
 * This device was copied or rolled back: its twin uses the same names. It takes new ones, and what it had not sent is written under
 * the new name, before anything of the twin's is merged.
 */
export const takeNewIdentity = (connection: Connection<PersonalDatabase>, asClient: string) =>
  connection.run((db) =>
    db.transaction('rw', db.synced, db.sync, async () => {
      const state = await stateIn(db);
      // Another tab was faster.
      if (state?.client !== asClient) return;
      const fresh = newIdentity();
      const rows = await db.synced.where('key').startsWith(`${family}|`).toArray();
      const renamed = rows.map((row): SyncedRow =>
        row.dirty === 0
          ? { ...row, sent: 0 }
          : { ...row, ...restamp(row, state.actor, row.sent, fresh.actor), sent: 0, rev: row.rev + 1 },
      );
      await db.synced.bulkPut(renamed);
      await db.sync.put({ ...state, ...fresh, no: 0, nonce: '', pending: null });
    }),
  );

/** Changes where this device stands, unless it is another device by now. */
export const updateState = (
  connection: Connection<PersonalDatabase>,
  asClient: string,
  change: Partial<Omit<SpaceState, 'key' | 'actor' | 'client'>>,
) =>
  connection.run((db) =>
    db.transaction('rw', db.sync, async () => {
      const state = await stateIn(db);
      if (state?.client === asClient) await db.sync.put({ ...state, ...change });
    }),
  );
