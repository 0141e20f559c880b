import { httpRelay } from '#domain/sync/wire/http-relay.ts';
import { openDatabase } from '#server/sync/open-database.ts';
import { readSyncSettings, type Place, type SyncSettings } from '#server/sync/settings.ts';
import { startSync, type SyncServer } from '#server/sync/start.ts';
import { newGens } from '#server/sync/store/housekeeping.ts';
import { newGen } from '#server/sync/store/spaces.ts';
import type { Restorable } from './run-history.ts';

/** Where a relay keeps its data, and what an operator does with that. Only `backUp` is done while the relay runs. */
export interface Keeping {
  readonly place: () => Place;
  /** What comes back puts the copy in place of what there is. */
  readonly backUp: () => Promise<() => Promise<void>>;
  readonly empty: () => Promise<void>;
  readonly end: () => Promise<void>;
}

const generous = { burst: 1e9, perSecond: 1e9 };

function settingsFor(place: Place): SyncSettings {
  const read = readSyncSettings({});
  if (!read.ok) throw new Error(read.error);
  return { ...read.value, place, rates: { space: generous, address: generous } };
}

/** The real relay without a socket; backed up, restored and lost as docs/operate.md says. */
export async function realRelay(now: () => number, keeping: Keeping): Promise<Restorable> {
  const start = () => startSync(settingsFor(keeping.place()), { log: () => undefined, now });
  let server: SyncServer = await start();
  const stopped = async (work: () => Promise<void>) => {
    server.answerAll();
    await server.close();
    await work();
  };
  return {
    relay: httpRelay('/sync', (url, init) => server.app.request(url, init)),
    backUp: async () => {
      const putBack = await keeping.backUp();
      return async () => {
        await stopped(putBack);
        const { db } = await openDatabase(keeping.place());
        await newGens(db, newGen());
        await db.destroy();
        server = await start();
      };
    },
    wipe: async () => {
      await stopped(keeping.empty);
      server = await start();
    },
    close: () => stopped(keeping.end),
  };
}
