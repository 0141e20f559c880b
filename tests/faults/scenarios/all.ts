import { badScript, badServer } from './bad-server.ts';
import { clockSetBack } from './clock.ts';
import { firstVisit } from './first-visit.ts';
import { fullDisk } from './full-disk.ts';
import { everySchema, yearAway } from './long-away.ts';
import type { Scenario } from './stage.ts';
import { tornLog } from './torn-log.ts';
import { thirtyTabs } from './thirty-tabs.ts';

/** By the name that the command knows each by, with the versions of the app that it needs beside the built one. */
export const scenarios: Readonly<Record<string, { readonly play: Scenario; readonly versions: readonly string[] }>> = {
  'first-visit': { play: firstVisit, versions: [] },
  'full-disk': { play: fullDisk, versions: [] },
  'torn-log': { play: tornLog, versions: [] },
  'thirty-tabs': { play: thirtyTabs, versions: [] },
  'clock-set-back': { play: clockSetBack, versions: [] },
  'bad-server': { play: badServer, versions: ['8.0.1', '8.0.2', '8.0.3', '8.0.4', '8.0.5', '8.0.6', '8.0.7'] },
  'bad-script': { play: badScript, versions: ['8.0.1', '8.0.2'] },
  'year-away': { play: yearAway, versions: ['8.0.1', '8.0.2', '8.0.3', '8.0.4', '8.0.5'] },
  'every-schema': { play: everySchema, versions: [] },
};
