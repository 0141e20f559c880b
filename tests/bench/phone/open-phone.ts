import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArguments, findChromium } from '#tools/test/chromium.ts';

/** Opens a phone that nothing is on yet, lends it, and throws it away; `flags` are for Chromium. */
export async function withPhone<T>(
  work: (context: BrowserContext) => Promise<T>,
  flags: readonly string[] = [],
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'evaat-bench-'));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    args: [...chromiumArguments, ...flags],
    viewport: { width: 390, height: 844 },
    locale: 'fi-FI',
  });
  try {
    // tsx names inner functions by a helper that a page does not have.
    await context.addInitScript('globalThis.__name ??= (value) => value');
    return await work(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Opens the app and waits until it would work without a network. */
export async function firstVisit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page
    .getByText(/Kaikki tallessa|Allt är sparat/)
    .first()
    .waitFor({ timeout: 60_000 });
}

/** A processor so many times slower, as a cheap phone has; with `network` also 9 Mbps down, 3 up, 100 ms there and back. */
export async function slowDown(page: Page, rate: number, network: 'as it is' | 'slow' = 'as it is'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  if (network === 'as it is') return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: 9e6 / 8,
    uploadThroughput: 3e6 / 8,
  });
}
