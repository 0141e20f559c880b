import { toBase64Bytes } from '#domain/sync/base64-bytes.ts';
import type { Random } from '#domain/sync/envelope.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { family, type SpaceState } from './rows.ts';

export const randomBytes: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

/** A name to write under (6 random bytes) and a client id (9, as a relay wants them): one installation in one space. */
export const newIdentity = () => ({ actor: toBase64Bytes(randomBytes(6)), client: toBase64Bytes(randomBytes(9)) });

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
  settledAt: 0,
  settledFor: '',
  hasNewer: false,
  unreadable: 0,
});

export const stateIn = async (db: PersonalDatabase): Promise<SpaceState | undefined> =>
  (await db.sync.get(family)) as SpaceState | undefined;

export const readState = (connection: Connection<PersonalDatabase>) => connection.run(stateIn);

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
