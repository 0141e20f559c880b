import type { BrowserContext, Page } from '@playwright/test';
import { expect, storeForOffline } from '#tests/support/browser-test.ts';
import { testStored as test } from '#tests/support/stored-phone.ts';
import { open } from '#tests/support/entering.ts';
import { texts } from '#tests/support/texts.ts';

test.use({ colorScheme: 'light' });

interface FirstFrame {
  readonly ground: string;
  readonly size: string;
}

/** Looks at each page before any script of the app has run: only what stands in its head can have set the colours by then. */
const watchFirstFrame = (context: BrowserContext) =>
  context.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const ground = getComputedStyle(document.body).backgroundColor;
      Object.assign(window, { firstFrame: { ground, size: getComputedStyle(document.documentElement).fontSize } });
    });
  });
const firstFrame = (page: Page) => page.evaluate(() => (window as unknown as { firstFrame: FirstFrame }).firstFrame);

const light = { ground: 'rgb(250, 246, 238)', size: '16px' };
const dark = { ground: 'rgb(14, 26, 26)', size: '24.96px' };

test('what was chosen is there in the first frame, also from the shell without a network, until it is taken back', async ({
  page,
  context,
  site,
}) => {
  const { appearance } = texts.fi;
  await watchFirstFrame(context);
  await storeForOffline(page, '/fi/settings');
  expect(await firstFrame(page)).toEqual(light);
  await page.getByLabel(appearance.schemes.dark).check();
  await page.getByLabel(appearance.sizes.largest).check();
  await expect(page.locator('body')).toHaveCSS('background-color', dark.ground);

  // From the server, from the worker's shell, and with the server gone.
  const fresh = await context
    .browser()
    ?.newContext({ baseURL: site.url, storageState: await context.storageState(), colorScheme: 'light' });
  if (!fresh) throw new Error('no browser');
  await watchFirstFrame(fresh);
  const visitor = await fresh.newPage();
  const answer = await visitor.goto('/fi/kit/crying');
  expect(answer?.fromServiceWorker()).toBe(false);
  expect(await firstFrame(visitor)).toEqual(dark);
  await fresh.close();

  const shell = await page.goto('/fi/kit/crying');
  expect(shell?.fromServiceWorker()).toBe(true);
  expect(await firstFrame(page)).toEqual(dark);
  await page.close();
  await site.stop();
  const tab = await context.newPage();
  for (const path of ['/sv/', '/sv/kit/first-weeks', '/fi/settings']) {
    await open(tab, path);
    expect(await firstFrame(tab), path).toEqual(dark);
  }
  await expect(tab.getByLabel(appearance.schemes.dark)).toBeChecked();
  await tab.getByLabel(appearance.schemes.auto).check();
  await tab.getByLabel(appearance.sizes.normal).check();
  await tab.reload();
  await open(tab, '/fi/kit');
  expect(await firstFrame(tab)).toEqual(light);
});

test('a phone without a voice of its own says so, and nothing of the text is sent anywhere', async ({ page }) => {
  const { listen } = texts.sv.kit;
  await storeForOffline(page, '/sv/kit/crying');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => speechSynthesis.getVoices().filter(({ localService }) => localService))).toEqual([]);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: listen.start }).click();
  await expect(page.getByText(listen.none)).toBeVisible();
  await expect(page.getByRole('button', { name: listen.start })).toBeVisible();
  expect(await page.evaluate(() => speechSynthesis.speaking || speechSynthesis.pending)).toBe(false);
  expect(asked).toEqual([]);
});
