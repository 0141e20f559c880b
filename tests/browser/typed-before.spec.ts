import type { Page } from '@playwright/test';
import { expect, holdBack, keepWorkerAway, test } from '#tests/support/browser-test.ts';
import { texts } from '#tests/support/texts.ts';

/** On the page as it was served; the app comes when `meanwhile` is through. */
async function beforeTheApp(page: Page, path: string, meanwhile: () => Promise<void>): Promise<void> {
  await keepWorkerAway(page);
  const letThrough = await holdBack(page, '**/assets/app-*.js');
  await page.goto(path, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await meanwhile();
  letThrough();
  // What React has taken over it marks with keys of its own.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__react')),
  );
}

const t = texts.fi;

test('a name and a code typed before the app came are sent', async ({ page }) => {
  const name = page.getByLabel(t.sync.start.name);
  const code = page.getByLabel(t.sync.join.typed);
  await beforeTheApp(page, '/fi/settings/phones/join', async () => {
    await name.fill('Mikael');
    await code.fill('ABCD');
  });
  await page.getByRole('button', { name: t.sync.join.continue }).click();
  // The app knows both: neither is missing, and this is no code.
  await expect(page.getByText(t.sync.failure['too-short'])).toBeVisible();
  await expect(code).toHaveValue('ABCD');
  await expect(name).toHaveValue('Mikael');
});

test('what was ticked before the app came is kept', async ({ page }) => {
  const first = page.getByRole('main').getByRole('checkbox').first();
  await beforeTheApp(page, '/fi/kit/hospital-bag', () => first.check());
  await expect(page.getByRole('button', { name: t.kit.list.clear })).toBeVisible();
  await page.reload();
  await expect(first).toBeChecked();
});

test('a choice made before the app came holds', async ({ page }) => {
  await beforeTheApp(page, '/fi/settings', () => page.getByLabel(t.appearance.sizes.largest).check());
  await expect(page.locator('html')).toHaveAttribute('data-size', 'largest');
  await page.reload();
  await expect(page.getByLabel(t.appearance.sizes.largest)).toBeChecked();
});

test('words typed before the app came narrow the list', async ({ page }) => {
  await beforeTheApp(page, '/fi/services', () => page.getByRole('main').getByRole('searchbox').fill('nollalinja'));
  await expect(page).toHaveURL(/q=nollalinja/);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('nollalinja');
});
