import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSecurityHeaders } from '#server/app.ts';
import { hasOwnRelay } from '#server/edition.ts';
import { fail, listen, portSetting, setting, stopOnSignals } from '#server/operator.ts';
import { createSiteServer } from '#server/site-server.ts';

/** Starts the server: `tsx server/main.ts [folder]`, the folder being the built site, dist/ when not given. */

const port = portSetting('PORT', '4173');
const host = setting('HOST', '127.0.0.1');
const root = process.argv[2] ? resolve(process.argv[2]) : fileURLToPath(new URL('../dist', import.meta.url));

const folder = await stat(root).catch(() => null);
if (!folder?.isDirectory()) fail(`there is no built site in ${root}: run "npm run build" first`);
if (!(await readSecurityHeaders(root)).ok)
  fail(`headers.json in ${root} is missing or broken: run "npm run build" again`);

// The database and its libraries are loaded only where they are used.
const sync = (await hasOwnRelay(root)) ? await (await import('#server/sync/run.ts')).runSync() : null;
const server = createSiteServer(root, sync?.app);
stopOnSignals(
  server,
  () => sync?.answerAll(),
  async () => sync?.close(),
);
await listen(server, host, port, 'Eväät');
