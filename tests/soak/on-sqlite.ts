import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '#server/sync/back-up.ts';
import { realRelay } from './real-relay.ts';
import type { Restorable } from './run-history.ts';

/** In memory where there is such a folder: a third of a history is waiting for the disk, which process.test cuts off in the middle of writing. */
const room = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** The real relay on an SQLite file of its own. */
export async function onSqlite(now: () => number): Promise<Restorable & { readonly folder: string }> {
  const folder = mkdtempSync(join(room, 'evaat-soak-'));
  let life = 0;
  let backUps = 0;
  const file = () => join(folder, `sync-${life}.sqlite`);
  const next = () => {
    life += 1;
    return Promise.resolve();
  };
  const relay = await realRelay(now, {
    place: () => ({ sqlite: file() }),
    backUp: async () => {
      const kept = join(folder, `kept-${(backUps += 1)}.sqlite`);
      const done = await backUp({ sqlite: file() }, kept);
      if (!done.ok) throw new Error(done.error);
      return async () => {
        await next();
        copyFileSync(kept, file());
      };
    },
    empty: next,
    end: () => rm(folder, { recursive: true, force: true }),
  });
  return { ...relay, folder };
}
