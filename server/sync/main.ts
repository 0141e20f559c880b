import { fail, listen, portSetting, setting, stopOnSignals } from '#server/operator.ts';
import { createSyncServer } from '#server/site-server.ts';
import { backUp } from '#server/sync/back-up.ts';
import { move } from '#server/sync/move.ts';
import { openDatabase } from '#server/sync/open-database.ts';
import { newPushKeys } from '#server/sync/push/keys.ts';
import { runSync } from '#server/sync/run.ts';
import { placeFrom, type Place } from '#server/sync/settings.ts';
import { newGens } from '#server/sync/store/housekeeping.ts';
import { newGen } from '#server/sync/store/spaces.ts';

/**
 * The relay without the site. `npm run server` serves; `-- move <file>` copies an SQLite file into the PostgreSQL of DATABASE_URL;
 * `-- back-up <file>` copies the SQLite file while it is in use; `-- restored` tells phones that a back-up was put back;
 * `-- vapid` makes the keys for Web Push.
 */

const usage = 'npm run server [-- move <sqlite file> | back-up <new file> | restored | vapid]';

function place(): Place {
  const from = placeFrom(process.env);
  return from.ok ? from.value : fail(from.error);
}

async function serve(): Promise<void> {
  const port = portSetting('PORT', '4174');
  const sync = await runSync();
  const server = createSyncServer(sync.app);
  stopOnSignals(
    server,
    () => sync.answerAll(),
    () => sync.close(),
  );
  await listen(server, setting('HOST', '127.0.0.1'), port, 'Eväät sync');
}

async function restored(): Promise<void> {
  const { db } = await openDatabase(place());
  const count = await newGens(db, newGen());
  await db.destroy();
  console.log(`${count} spaces: every phone will compare what it has with what is here.`);
}

const [command, file] = process.argv.slice(2);
if (command === undefined) await serve();
else if (command === 'restored') await restored();
else if (command === 'vapid') console.log(newPushKeys());
else if (command === 'move' && file !== undefined) {
  const moved = await move(file, place());
  console.log(moved.ok ? moved.value : fail(moved.error));
} else if (command === 'back-up' && file !== undefined) {
  const saved = await backUp(place(), file);
  console.log(saved.ok ? saved.value : fail(saved.error));
} else fail(usage);
