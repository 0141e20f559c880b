import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { wasThrownAway } from '#tests/faults/look.ts';
import { allThings } from '#tests/faults/things.ts';
import { waitUntilStored, type Scenario } from './stage.ts';
import { lookNow, writeAll } from './write-all.ts';

/** The head of a record of 241 bytes: what is there of it when a process dies between its head and its body. */
const head = Buffer.from([0x99, 0xbc, 0xdc, 0x27, 241, 0, 1]);

/** Adds it to the log that LevelDB writes at; `false` where the browser's database is no LevelDB. */
function tear(profile: string): boolean {
  const home = join(profile, 'Default/IndexedDB');
  const folder = readdirSync(home).find((name) => name.endsWith('.leveldb'));
  if (folder === undefined) return false;
  const log = readdirSync(join(home, folder))
    .filter((name) => name.endsWith('.log'))
    .sort()
    .at(-1);
  if (log === undefined) return false;
  appendFileSync(join(home, folder, log), head);
  return true;
}

/**
 * Half a record at the end of the log, as a kill in the midst of a write leaves it: the next browser writes on behind it, and the one after
 * that throws everything away. What was acknowledged must come back from the second copy, and packs from the network.
 */
export const tornLog: Scenario = async (stage) => {
  const { profile, open } = stage;
  const before = await open();
  await waitUntilStored(before);
  const first = await lookNow(stage, before, new Map(), await writeAll(stage, before, allThings, new Map()));
  await before.victim.kill();
  if (!tear(profile)) return [...first.faults, 'nothing was torn, so nothing was tried'];

  const next = await open();
  await waitUntilStored(next);
  const second = await lookNow(stage, next, first.found, await writeAll(stage, next, allThings, first.found));
  await next.victim.kill();

  const after = await open();
  await waitUntilStored(after);
  const third = await lookNow(stage, after, second.found, null);
  const isTried = wasThrownAway(after) ? [] : ['the browser threw nothing away, so nothing was tried'];
  return [...first.faults, ...second.faults, ...third.faults, ...isTried];
};
