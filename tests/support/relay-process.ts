import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { httpRelay } from '#domain/sync/wire/http-relay.ts';
import type { Relay } from '#domain/sync/wire/relay.ts';
import type { Place } from '#server/sync/settings.ts';

const main = fileURLToPath(new URL('../../server/sync/main.ts', import.meta.url));

const environment = (place: Place): Record<string, string> =>
  'postgres' in place ? { DATABASE_URL: place.postgres } : { DATABASE_URL: '', SYNC_FILE: place.sqlite };

interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly error: string;
}

export interface RelayProcess {
  readonly relay: Relay;
  readonly url: string;
  /** Where the line that begins with a word says that it listens. */
  address(what: string): string;
  readonly pid: number;
  stop(signal: NodeJS.Signals): Promise<Outcome>;
}

function run(args: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    env: { ...process.env, HOST: '', PORT: '0', METRICS_PORT: '', LOG_REQUESTS: '', ...env },
  });
  const text = { out: '', error: '' };
  child.stdout.on('data', (chunk) => (text.out += String(chunk)));
  child.stderr.on('data', (chunk) => (text.error += String(chunk)));
  try {
    onTestFinished(() => void child.kill('SIGKILL'));
  } catch {
    // Not in a test: whoever started it stops it.
  }
  const ended = once(child, 'close').then((): Outcome => ({ code: child.exitCode, signal: child.signalCode, ...text }));
  return { child, text, ended };
}

/** `npm run server -- …` until it ends. */
export const runCommand = (args: readonly string[], place: Place, env: Record<string, string> = {}): Promise<Outcome> =>
  run(args, { ...environment(place), ...env }).ended;

/** `npm run server` as a process of its own on a free port, ended after the test at the latest. */
export async function startRelayProcess(place: Place, env: Record<string, string> = {}): Promise<RelayProcess> {
  const { child, text, ended } = run([], { ...environment(place), ...env });
  const address = (what: string) => new RegExp(`^${what}: http://localhost:(\\d+)`, 'm').exec(text.out)?.[1] ?? '';
  while (address('Eväät sync') === '') {
    const over = await Promise.race([ended, once(child.stdout, 'data').then(() => null)]);
    if (over) throw new Error(`the relay did not start: ${over.error}`);
  }
  const at = (what: string) => `http://127.0.0.1:${address(what)}`;
  const url = at('Eväät sync');
  return {
    relay: httpRelay(url, (path, init) => fetch(path, init)),
    url,
    address: at,
    pid: child.pid ?? 0,
    stop(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
