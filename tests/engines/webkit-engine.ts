import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { findWebKit, webkitPackages, type WebKit } from '#tools/test/webkit.ts';
import type { Engine, Missing, Phone, Tab } from './engine.ts';

/*
 * WebKit's engine by the W3C WebDriver protocol (https://www.w3.org/TR/webdriver2/), of which these checks need seven commands: Playwright has
 * a WebKit of its own, which is a download that not every machine can make.
 */
const startMs = 20_000;
const scriptMs = 60_000;
/** A driver that says nothing for so long has hung; the check fails and the next has a driver of its own. */
const answerMs = 90_000;

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

type Answer<T> = { readonly value: T } | { readonly value: { readonly error: string; readonly message: string } };

async function ask<T>(url: string, method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<T> {
  const signal = AbortSignal.timeout(answerMs);
  const response = await fetch(url, { method, signal, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as Answer<T>;
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${JSON.stringify(value)}`);
  return value as T;
}

async function untilReady(url: string): Promise<void> {
  const end = Date.now() + startMs;
  for (;;) {
    try {
      await ask(`${url}/status`, 'GET');
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

/** Runs an asynchronous function and hands over what came of it: a script's own exception would come without its text. */
const asScript = (work: string) => `
  const done = arguments[arguments.length - 1];
  const __name = (value) => value;
  Promise.resolve(arguments[0]).then(${work}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

async function openPhone(url: string, { browser }: WebKit): Promise<Phone & { readonly version: string }> {
  const { sessionId, capabilities } = await ask<Session>(`${url}/session`, 'POST', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        timeouts: { script: scriptMs },
      },
    },
  });
  const session = `${url}/session/${sessionId}`;
  let [free] = await ask<string[]>(`${session}/window/handles`, 'GET');
  /** One command at a time: the driver has one tab in its hands. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTab = <T>(handle: string, work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(async () => {
      await ask(`${session}/window`, 'POST', { handle });
      return work();
    });
    turn = mine.catch(() => undefined);
    return mine;
  };
  const tabOf = (handle: string): Tab => ({
    goto: (to) => inTab(handle, () => ask(`${session}/url`, 'POST', { url: to })),
    run: async (work, given) => {
      const told = await inTab(handle, () =>
        ask<{ value: never } | { error: string }>(`${session}/execute/async`, 'POST', {
          script: asScript(String(work)),
          args: [given ?? null],
        }),
      );
      if ('error' in told) throw new Error(told.error);
      return told.value;
    },
    load: async (script) => {
      await inTab(handle, () => ask(`${session}/execute/sync`, 'POST', { script: `${script};`, args: [] }));
    },
  });
  return {
    version: capabilities.browserVersion,
    newTab: async () => {
      const handle = free ?? (await ask<{ handle: string }>(`${session}/window/new`, 'POST', { type: 'tab' })).handle;
      free = undefined;
      return tabOf(handle);
    },
    close: () => ask(session, 'DELETE'),
  };
}

/** The driver, its browser and the screen are one group. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

/** A driver for each phone: one that has opened and closed many was seen to hang. */
async function startPhone(webkit: WebKit): Promise<Phone & { readonly version: string }> {
  const port = await freePort();
  const child = spawn(webkit.screen, ['-a', webkit.driver, '-p', String(port)], { stdio: 'ignore', detached: true });
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(url);
    const phone = await openPhone(url, webkit);
    const close = async () => {
      await phone.close().catch(() => undefined);
      end(child);
    };
    return { ...phone, close };
  } catch (error) {
    end(child);
    throw error;
  }
}

export async function startWebKit(): Promise<Engine | Missing> {
  const webkit = findWebKit();
  if (webkit === null) return { name: 'WebKitGTK', missing: `the Debian packages ${webkitPackages}` };
  const first = await startPhone(webkit);
  await first.close();
  return { name: `WebKitGTK ${first.version}`, newPhone: () => startPhone(webkit), close: () => Promise.resolve() };
}
