import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSecurityHeaders } from '#server/app.ts';
import { createSiteServer } from '#server/site-server.ts';

/** Starts the server: `tsx server/main.ts [folder]`, the folder being the built site, dist/ when not given. */

const secondsToFinish = 5;

function fail(reason: string): never {
  console.error(`Eväät: ${reason}`);
  process.exit(1);
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) fail(`PORT is "${text}", which is not a port number (0 to 65535)`);
  return port;
}

const onThisMachine = new Set(['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost']);
function shownHost(host: string): string {
  if (onThisMachine.has(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function whyNotListening(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') return `port ${port} on ${host} is taken: stop the other server or set PORT`;
  if (error.code === 'EACCES')
    return `port ${port} on ${host} may not be used without more rights: set PORT to 1024 or more`;
  return `cannot listen on ${host}, port ${port} (${error.code ?? error.message}): check HOST and PORT`;
}

/** An empty variable counts as not set: an empty HOST would mean every network of the machine. */
function setting(name: string, otherwise: string): string {
  const given = process.env[name] ?? '';
  return given === '' ? otherwise : given;
}

const port = portFrom(setting('PORT', '4173'));
const host = setting('HOST', '127.0.0.1');
const root = process.argv[2] ? resolve(process.argv[2]) : fileURLToPath(new URL('../dist', import.meta.url));

const folder = await stat(root).catch(() => null);
if (!folder?.isDirectory()) fail(`there is no built site in ${root}: run "npm run build" first`);
if (!(await readSecurityHeaders(root)).ok)
  fail(`headers.json in ${root} is missing or broken: run "npm run build" again`);

const server = createSiteServer(root);

server.once('error', (error) => fail(whyNotListening(error, host, port)));
server.listen(port, host, () => {
  const address = server.address();
  const realPort = typeof address === 'object' && address ? address.port : port;
  console.log(`Eväät: http://${shownHost(host)}:${realPort}`);
});

/** Lets answers under way finish, but waits only so long for a connection that hangs; a second signal ends it at once. */
function stop(): void {
  server.close(() => process.exit(0));
  setTimeout(() => server.closeAllConnections(), secondsToFinish * 1000).unref();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
