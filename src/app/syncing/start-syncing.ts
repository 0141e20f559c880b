import { recall } from '#platform/local-memory.ts';
import { keepLateFiles } from './keep-late-files.ts';
import { flags } from './world.ts';

/** A browser may drop the small memory and keep the database, which knows better, and which every phone has open by now. */
async function isOnInDatabase(): Promise<boolean> {
  const { personal } = await import('#storage/personal-database.ts');
  const rows = await personal.run((db) => db.sync.count());
  return rows.ok && rows.value > 0;
}

async function start(): Promise<void> {
  if (recall(flags.on) === null && !(await isOnInDatabase())) return;
  keepLateFiles();
  const { runner, isOffered } = await import('./engine.ts');
  if (isOffered) runner.start();
}

/** At the start of a page: nothing of sync is loaded unless this phone has switched it on. */
export function startSyncing(): void {
  // Without its code at hand nothing is sent until the next visit; every change is noted all the same.
  start().catch(() => undefined);
}
