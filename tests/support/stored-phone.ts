import { randomInt } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { storeForOffline, test as base } from '#tests/support/browser-test.ts';
import { builtSite, serveSite, type ServedSite } from '#tests/support/served-site.ts';

/** A browser's folder in which the whole app lies stored, as it came from a server on this port. */
interface Stored {
  readonly folder: string;
  readonly port: number;
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'evaat-phone-'));
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** On a port that no outgoing connection is given: it must be free again for each test. */
async function serveSomewhere(): Promise<ServedSite> {
  for (let tries = 0; tries < 20; tries += 1)
    try {
      return await serveSite(builtSite, undefined, randomInt(15_000, 30_000));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  throw new Error('no port is free');
}

async function storeOnce(launchOptions: LaunchOptions): Promise<Stored> {
  const site = await serveSomewhere();
  const folder = newFolder();
  try {
    const phone = await chromium.launchPersistentContext(folder, { ...launchOptions, baseURL: site.url });
    await storeForOffline(await phone.newPage()).finally(() => phone.close());
  } finally {
    await site.close();
  }
  return { folder, port: site.port };
}

/**
 * For tests that begin where everything is stored: each has a phone of its own, a copy of one on which the app was stored once. To store
 * it takes four and a half seconds of a processor, a copy one. How it comes to be stored is what the tests of `browser-test` see. Of
 * Playwright's options for a context viewport and colour scheme are heard; add what a test needs.
 */
export const testStored = base.extend<object, { stored: Stored }>({
  stored: [
    async ({ launchOptions }, use) => {
      const stored = await storeOnce(launchOptions);
      await use(stored);
      remove(stored.folder);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  site: async ({ stored }, use) => {
    const site = await serveSite(builtSite, undefined, stored.port);
    await use(site);
    await site.close();
  },
  context: async ({ stored, launchOptions, baseURL, viewport, colorScheme }, use) => {
    const folder = newFolder();
    // What the network's own cache holds is in the worker's too.
    cpSync(stored.folder, folder, { recursive: true, filter: (path) => basename(path) !== 'Cache' });
    const options = { ...launchOptions, ...(baseURL !== undefined && { baseURL }), viewport, colorScheme };
    const context = await chromium.launchPersistentContext(folder, options);
    await use(context);
    await context.close();
    remove(folder);
  },
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
});
