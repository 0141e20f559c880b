import type { Page } from '@playwright/test';
import type { Call, Manners } from './call.ts';
import { startBrowser, type Victim } from './browser.ts';

/** An opened app, and what it said that it should not have. */
export interface Phone {
  readonly victim: Victim;
  readonly page: Page;
  readonly trouble: string[];
}

/** The network is away for much of the time, and the browser logs each refusal; what a test provokes is left out by itself. */
const isNoise = (text: string) =>
  /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|Failed to load resource/.test(text);

export function watchPage(page: Page, trouble: string[]): void {
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isNoise(message.text())) trouble.push(`console: ${message.text()}`);
  });
}

/** Starts the browser on a profile and opens a page of the app. */
export async function openPhone(profile: string, address: string): Promise<Phone> {
  const victim = await startBrowser(profile);
  // tsx names inner functions by a helper that a page does not have.
  await victim.context.addInitScript('globalThis.__name ??= (value) => value');
  const page = victim.context.pages()[0] ?? (await victim.context.newPage());
  const trouble: string[] = [];
  watchPage(page, trouble);
  await page.goto(address, { waitUntil: 'commit' });
  return { victim, page, trouble };
}

/** Called for each write that the page says is done. */
export type OnTold = (lane: number, call: number, failure: string | null) => void;

/** Who listens to a page now: a page keeps the function that it was given first. */
const listeners = new WeakMap<Page, OnTold>();

async function listen(page: Page, onTold: OnTold): Promise<void> {
  const isNew = !listeners.has(page);
  listeners.set(page, onTold);
  if (isNew)
    await page.exposeFunction('evaatTold', (...told: Parameters<OnTold>) => {
      listeners.get(page)?.(...told);
    });
}

/** Makes a page write. `done` tells whether it came to its end: a page that dies does not. */
export async function startWriting(
  page: Page,
  script: string,
  lanes: readonly (readonly Call[])[],
  onTold: OnTold,
  manners: Manners = 'honest',
): Promise<{ readonly done: Promise<boolean> }> {
  await listen(page, onTold);
  await page.evaluate(script);
  const writing = page.evaluate(
    async ({ lanes: all, manners: how }) => {
      const tell = Reflect.get(globalThis, 'evaatTold') as (...what: unknown[]) => unknown;
      await globalThis.evaatWriter?.run(all, (...what) => void tell(...what), how);
    },
    { lanes, manners },
  );
  return { done: writing.then(() => true).catch(() => false) };
}
