import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { httpRelay } from '#domain/sync/wire/http-relay.ts';
import { backUp } from '#server/sync/back-up.ts';
import { openSqlite } from '#server/sync/database/sqlite.ts';
import { readSyncSettings, type SyncSettings } from '#server/sync/settings.ts';
import { startSync, type SyncServer } from '#server/sync/start.ts';
import { newGens } from '#server/sync/store/housekeeping.ts';
import { newGen } from '#server/sync/store/spaces.ts';
import type { Restorable } from './run-history.ts';

const generous = { burst: 1e9, perSecond: 1e9 };

function settingsFor(sqlite: string): SyncSettings {
  const read = readSyncSettings({});
  if (!read.ok) throw new Error(read.error);
  return { ...read.value, place: { sqlite }, rates: { space: generous, address: generous } };
}

/** The real relay without a socket, on an SQLite file; backed up and restored as docs/operate.md says. */
export async function onSqlite(now: () => number): Promise<Restorable & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'evaat-soak-'));
  let life = 0;
  let backUps = 0;
  const file = () => join(folder, `sync-${life}.sqlite`);
  const start = () => startSync(settingsFor(file()), { log: () => undefined, now });
  let server: SyncServer = await start();
  const stop = () => {
    server.answerAll();
    return server.close();
  };
  return {
    folder,
    relay: httpRelay('/sync', (url, init) => server.app.request(url, init)),
    backUp: async () => {
      const kept = join(folder, `kept-${(backUps += 1)}.sqlite`);
      const done = await backUp({ sqlite: file() }, kept);
      if (!done.ok) throw new Error(done.error);
      return async () => {
        await stop();
        life += 1;
        copyFileSync(kept, file());
        const db = await openSqlite(file());
        await newGens(db, newGen());
        await db.destroy();
        server = await start();
      };
    },
    wipe: async () => {
      await stop();
      life += 1;
      server = await start();
    },
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
