import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { chromiumArguments, findChromium, findHeadlessShell } from '#tools/test/chromium.ts';

/** A browser on a profile of its own that can be ended as a phone ends it: all its processes at once and without a word. */
export interface Victim {
  readonly context: BrowserContext;
  /** SIGKILL to the whole group; resolves when the last process of it is gone. */
  readonly kill: () => Promise<void>;
  /** What the browser itself has said so far: of a database that it threw away it tells nobody else. */
  readonly said: () => string;
}

const running = new Set<number>();
// Groups of their own outlive us otherwise.
process.on('exit', () => {
  for (const group of running) killGroup(group);
});

function killGroup(group: number): boolean {
  try {
    process.kill(-group, 'SIGKILL');
    return true;
  } catch {
    return false; // nobody is left
  }
}

/**
 * Whether a process of the group still runs. One that is dead and waits to be fetched by its parent holds nothing any more, but is called dead
 * as soon as its first thread is: another may still write to the profile, and a browser that opens it meanwhile finds a damaged database.
 */
function isAlive(group: number): boolean {
  if (!killGroup(group)) return false;
  if (!existsSync('/proc/self/stat')) return true;
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const [state, , itsGroup] = (readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ');
      if (Number(itsGroup) !== group) return false;
      return (state !== 'Z' && state !== 'X') || readdirSync(`/proc/${name}/task`).length > 1;
    } catch {
      return false; // it ended while we looked
    }
  });
}

/** Where the browser listens: it says so when it is ready. */
function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`the browser did not start: ${said()}`)), 30_000);
    child.stderr?.on('data', () => {
      const address = /ws:\/\/\S+/.exec(said())?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      done(address);
    });
    child.once('exit', (code) => fail(new Error(`the browser ended with ${code}: ${said()}`)));
  });
}

let features: readonly string[] = [];
/** Has every browser from now on run with features of Chromium that it does not have switched on by itself. */
export function switchOn(names: readonly string[]): void {
  features = names;
}

/** Starts the browser on a profile that an earlier one may have left in any state. */
export async function startBrowser(profile: string): Promise<Victim> {
  const program = findHeadlessShell() ?? findChromium();
  if (program === null) throw new Error('no Chromium here: install it or set CHROMIUM');
  const child = spawn(
    program,
    [
      ...chromiumArguments,
      '--headless',
      '--enable-logging=stderr',
      `--enable-features=${features.join()}`,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const group = child.pid;
  if (group === undefined) throw new Error(`${program} did not start`);
  running.add(group);
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const browser: Browser = await chromium.connectOverCDP(await addressOf(child, () => said));
  const context = browser.contexts()[0];
  if (!context) throw new Error('the browser has no profile');
  return {
    context,
    kill: async () => {
      killGroup(group);
      while (isAlive(group)) await sleep(2);
      running.delete(group);
      await browser.close();
    },
    said: () => said,
  };
}
