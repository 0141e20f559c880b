import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

const installed = '/usr/lib/postgresql';

/** The programs of the newest PostgreSQL that Debian or Ubuntu installed; `null` where there is none. */
export function findPostgres(): string | null {
  const versions = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(installed, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

export interface Postgres {
  /** The address of a new, empty database. */
  database(): Promise<string>;
  /** Ends it as a crash does (every process at once), then starts it again on the same data. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** PostgreSQL will not run as root: then it runs as the user its package made. */
function asPostgres(program: string, args: readonly string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [program, [...args]];
  return ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args]];
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

interface PostgresOptions {
  /** Does not wait for the disk: for what is thrown away, and where nobody measures. */
  readonly isQuick?: boolean;
}

/** An ordinary PostgreSQL on loopback with its data in a temporary folder, both gone after `stop`. */
export async function startPostgres(bin: string, { isQuick = false }: PostgresOptions = {}): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'evaat-postgres-'));
  if (process.getuid?.() === 0) {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    chownSync(folder, id('-u'), id('-g'));
  }
  const data = join(folder, 'data');
  const [init, initArguments] = asPostgres(join(bin, 'initdb'), [
    ...['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'],
  ]);
  execFileSync(init, initArguments, { stdio: 'ignore', cwd: folder });
  const port = await freePort();
  const address = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  let child: ChildProcess;

  async function start(): Promise<void> {
    const [program, args] = asPostgres(join(bin, 'postgres'), [
      ...['-D', data, '-p', String(port), '-k', folder],
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=200'],
      ...(isQuick ? ['-c', 'fsync=off', '-c', 'synchronous_commit=off'] : []),
    ]);
    child = spawn(program, args, { stdio: 'ignore', cwd: folder });
    for (let tries = 0; !(await answers(address('postgres'))); tries += 1) {
      if (tries > 100) throw new Error('PostgreSQL does not answer');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  await start();
  let count = 0;
  return {
    async database() {
      count += 1;
      const client = new Client({ connectionString: address('postgres') });
      await client.connect();
      await client.query(`create database d${count}`);
      await client.end();
      return address(`d${count}`);
    },
    async crash() {
      // SIGQUIT: its processes end at once without writing anything; SIGKILL would leave its children running for a while.
      await end('SIGQUIT');
      await start();
    },
    async stop() {
      await end('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
