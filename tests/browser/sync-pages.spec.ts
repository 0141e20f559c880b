import type { Page } from '@playwright/test';
import { expect, storeForOffline, takeOut, test } from '#tests/support/browser-test.ts';
import { texts } from '#tests/support/texts.ts';

const lateFiles = (page: Page): Promise<number> =>
  page.evaluate(async () =>
    (await caches.has('evaat-late')) ? (await (await caches.open('evaat-late')).keys()).length : 0,
  );

test('the pages of sharing are on no phone that never opened one; on the others they open without a network', async ({
  page,
  site,
  trouble,
}) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  await storeForOffline(page, '/fi/settings');
  expect(await lateFiles(page)).toBe(0);
  expect(asked.filter((path) => path.includes('/sync'))).toEqual([]);

  await page.getByRole('link', { name: texts.fi.settings.phones.open }).click();
  await expect(page.getByRole('button', { name: texts.fi.sync.start.action })).toBeVisible();
  await expect.poll(() => lateFiles(page)).toBeGreaterThan(10);
  // Looking asks nobody.
  expect(asked.filter((path) => path.startsWith('/sync'))).toEqual([]);

  await site.stop();
  await page.goto('/sv/settings/phones/join');
  await expect(page.getByLabel(texts.sv.sync.join.typed)).toBeVisible();
  await page.goto('/fi/settings/phones/code');
  await expect(page.getByText(texts.fi.sync.notYet)).toBeVisible();
  await page.goto('/fi/settings/phones');
  await page.getByLabel(texts.fi.sync.start.name).fill('Anna');
  await page.getByRole('button', { name: texts.fi.sync.start.action }).click();
  await expect(page.getByRole('alert')).toHaveText(texts.fi.sync.failure.offline);
  await takeOut(trouble, /CONNECTION_REFUSED.*\/sync\/v1\/info/);
});

test('a camera that may not be used leads to typing', async ({ page, trouble }) => {
  const t = texts.sv.sync;
  await page.goto('/sv/settings/phones/join');
  await page.getByLabel(t.start.name).fill('Anna');
  await page.getByRole('button', { name: t.camera.open }).click();
  await expect(page.getByRole('alert')).toHaveText(new RegExp(`${t.camera.denied}|${t.camera.none}`));
  await expect(page.getByLabel(t.join.typed)).toBeVisible();
  expect(trouble).toEqual([]);
});
