import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  allStored,
  expect,
  holdBack,
  keepWorkerAway,
  storeForOffline,
  test as base,
} from '#tests/support/browser-test.ts';
import { runTool } from '#tests/support/run-tool.ts';
import { copySite } from '#tests/support/served-site.ts';
import { hasTestData, testData } from '#tests/support/test-data.ts';

/** The built site with Helsinki's real register beside the authored packs, as an edition that has run the import ships it. */
async function siteWithHelsinki(): Promise<string> {
  const site = copySite();
  const packs = mkdtempSync(join(tmpdir(), 'evaat-packs-'));
  await runTool('tools/directory/main.ts', 'import', 'tpr', join(testData, 'tpr'), '--out', packs);
  await runTool('tools/directory/main.ts', 'publish', site, '--packs', packs);
  rmSync(packs, { recursive: true });
  return site;
}

const test = base.extend<object, { helsinkiSite: string }>({
  helsinkiSite: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const folder = await siteWithHelsinki();
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  siteFolder: async ({ helsinkiSite }, use) => use(helsinkiSite),
});

test.skip(!hasTestData, 'EVAAT_TEST_DATA not found');

async function choose(page: Page, typed: string, offered: RegExp): Promise<void> {
  await page.goto('/fi/family');
  await page.getByLabel('Kunta tai postinumero').fill(typed);
  await page.getByRole('button', { name: offered }).click();
  await expect(page.getByText('Kuntanne on')).toBeVisible();
}

test('Helsinki’s own services are found and read in both languages without a network', async ({
  page,
  context,
  site,
}) => {
  await storeForOffline(page);
  const release = await holdBack(page, '**/data/directory-091-*.json');
  await choose(page, '00530', /^Helsinki – Helsingfors/);
  await expect(page.getByText('Tallennetaan puhelimeen')).toBeVisible();
  await expect(allStored(page)).toBeHidden();
  release();
  await expect(allStored(page)).toBeVisible();
  await page.close();
  await site.stop();

  const tab = await context.newPage();
  const main = tab.getByRole('main');
  await tab.goto('/fi/services');
  await expect(main.getByText('Helsinki', { exact: true })).toBeVisible();
  await expect(main.getByRole('list', { name: 'Palvelut' }).getByRole('listitem')).toHaveCount(50);
  await tab.getByRole('searchbox').fill('esiopetus');
  await main.getByRole('link', { name: 'Esiopetus', exact: true }).click();
  await expect(main.getByText('Kaikilla esiopetusryhmillä on yhteinen opetussuunnitelma.')).toBeVisible();
  await tab.getByRole('link', { name: 'Svenska' }).click();
  await expect(tab.getByRole('heading', { level: 1, name: 'Förskoleundervisning' })).toBeVisible();
  await expect(main.getByText('Alla förskolegrupper har en gemensam läroplan')).toBeVisible();

  // What the register has in Finnish only says so, and is read aloud in Finnish.
  await tab.goto('/sv/search?q=lapsen+tukeminen+varhaiskasvatuksessa');
  const finnish = main.getByRole('option', { name: 'Lapsen tukeminen varhaiskasvatuksessa' });
  await expect(finnish.locator('[lang=fi]').first()).toHaveText('Lapsen tukeminen varhaiskasvatuksessa');
  await finnish.click();
  await expect(main.getByText('Texten finns bara på finska.')).toBeVisible();
  await expect(main.locator('div[lang=fi]').first()).toBeVisible();

  for (const { path, call, number } of [
    { path: '/fi/services/tpr-errand-5164', call: 'Soita 0206 96006', number: 'tel:020696006' },
    { path: '/sv/services/tpr-errand-5165', call: 'Ring 09 310 44222', number: 'tel:0931044222' },
  ]) {
    await tab.goto(path);
    await expect(main.getByRole('link', { name: call })).toHaveAttribute('href', number);
  }
});

test('a link to Helsinki shows Helsinki and leaves the family’s own municipality alone until it is told to', async ({
  page,
}) => {
  await choose(page, 'Vaasa', /^Vaasa/);
  await page.goto('/fi/services?area=091&q=esiopetus');
  const esiopetus = page.getByRole('main').getByRole('link', { name: 'Esiopetus', exact: true });
  const visiting = page.getByText('Katsot aluetta Helsinki. Oma alueesi on edelleen Vaasa.');
  await expect(visiting).toBeVisible();
  await expect(esiopetus).toBeVisible();
  await page.getByRole('button', { name: 'Takaisin omalle alueelle' }).click();
  await expect(page).toHaveURL('/fi/services?q=esiopetus');
  await expect(esiopetus).toBeHidden();
  await page.goto('/fi/family');
  await expect(page.getByText('Kuntanne on Vaasa.')).toBeVisible();

  await page.goto('/fi/services?area=091');
  await page.getByRole('button', { name: 'Tallenna omaksi alueeksi' }).click();
  await expect(visiting).toBeHidden();
  await expect(page).toHaveURL('/fi/services');
  await expect(page.getByRole('main').getByText('Helsinki', { exact: true })).toBeVisible();
  await page.goto('/fi/family');
  await expect(page.getByText('Kuntanne on Helsinki.')).toBeVisible();
});

test('a shared service of Helsinki opens on a phone that has nothing yet', async ({ page }) => {
  await page.goto('/sv/services/tpr-errand-5165?area=091');
  await expect(page.getByRole('link', { name: 'Ring 09 310 44222' })).toHaveAttribute('href', 'tel:0931044222');
});

test('while a shared service is on its way it is not called missing', async ({ page }) => {
  await keepWorkerAway(page);
  await page.goto('/sv/');
  await expect(page.getByText('Innehållet är sparat i telefonen.')).toBeVisible();
  const release = await holdBack(page, '**/data/manifest.json');
  await page.goto('/sv/services/tpr-errand-5165?area=091');
  await expect(page.getByText('Sparar i telefonen')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  release();
  await expect(page.getByRole('link', { name: 'Ring 09 310 44222' })).toBeVisible();
});

test('a municipality chosen without a network is not called stored before it is', async ({ page, site }) => {
  await storeForOffline(page);
  await page.reload();
  await expect(allStored(page)).toBeVisible();
  await site.stop();
  await choose(page, 'Helsinki', /^Helsinki/);
  await expect(page.getByText('Kaikki ei ole vielä tallessa puhelimessa.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Kaikki ei ole vielä tallessa puhelimessa.')).toBeVisible();
  await site.restart();
  await page.goto('/fi/settings');
  await expect(allStored(page)).toBeVisible();
  await page.goto('/fi/services?q=esiopetus');
  await expect(page.getByRole('main').getByRole('link', { name: 'Esiopetus', exact: true })).toBeVisible();
});
