import { restamp } from '#domain/sync/restamp.ts';
import type { Connection } from '#storage/connection.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import { newIdentity, stateIn } from './identity.ts';
import { family, type SyncedRow } from './rows.ts';

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
