import type { Server } from 'node:http';

/* What every start of a server has in common: settings from the environment, one plain line when it cannot start. */

const secondsToFinish = 5;

export function fail(reason: string): never {
  console.error(`Eväät: ${reason}`);
  process.exit(1);
}

/** An empty variable counts as not set: an empty HOST would mean every network of the machine. */
export function setting(name: string, otherwise: string): string {
  const given = process.env[name] ?? '';
  return given === '' ? otherwise : given;
}

/** A port from the environment; ends the process when it is none. */
export function portSetting(name: string, otherwise: string): number {
  const text = setting(name, otherwise);
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) fail(`${name} is "${text}", which is not a port number (0 to 65535)`);
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

/** Listens, and says where; ends the process when it cannot. */
export function listen(server: Server, host: string, port: number, what: string): Promise<void> {
  server.once('error', (error) => fail(whyNotListening(error, host, port)));
  return new Promise((resolve) => {
    server.listen(port, host, () => {
      const address = server.address();
      const realPort = typeof address === 'object' && address ? address.port : port;
      console.log(`${what}: http://${shownHost(host)}:${realPort}`);
      resolve();
    });
  });
}

/**
 * Lets answers under way finish on SIGTERM and SIGINT, but waits only so long for a connection that hangs; a second
 * signal ends it at once. `first` runs before and `last` after the connections are closed.
 */
export function stopOnSignals(server: Server, first: () => void, last: () => Promise<void>): void {
  const stop = () => {
    first();
    server.close(() => void last().finally(() => process.exit(0)));
    setTimeout(() => server.closeAllConnections(), secondsToFinish * 1000).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
