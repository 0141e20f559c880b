import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, keepWorkerAway, storeForOffline, takeOut, test as base } from '#tests/support/browser-test.ts';
import { runTool } from '#tests/support/run-tool.ts';

// One worker for the file: the second version is built once.
base.describe.configure({ mode: 'default' });

const test = base.extend<object, { newer: string }>({
  /** The same sources, built as version 9.9.9. */
  newer: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'evaat-newer-'));
      await runTool('src/build/main.ts', '--out', folder, '--release', '9.9.9');
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

const offer = (page: Page) => page.getByRole('status').filter({ hasText: 'Uusi versio on valmis' });
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });

/** Opens pages as on every visit but the first: the worker has the page in its hands. */
async function openControlled(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Counts the documents that a tab loads from now on. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => (loads += 1));
  return () => loads;
}

async function versionOf(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Asetukset' }).click();
  await expect(page.getByText('Versio 9.9.9')).toBeVisible();
}

test('a new version waits until one tab accepts it; then both tabs are on it and nothing written is lost', async ({
  page: tabA,
  context,
  site,
  newer,
}) => {
  await storeForOffline(tabA);
  await openControlled(tabA, '/fi/family');
  await tabA.getByRole('button', { name: 'Lisää lapsi tai laskettu aika' }).click();
  await tabA.getByLabel('Kutsumanimi').fill('Muru');
  await tabA.getByLabel('Laskettu aika').fill('2027-03-01');
  const tabB = await context.newPage();
  await openControlled(tabB, '/fi/search');

  site.deploy(newer);
  const loads = [countLoads(tabA), countLoads(tabB)];
  await lookForUpdate(tabB);
  await expect(offer(tabA)).toBeVisible();
  await expect(offer(tabB)).toBeVisible();

  // The server has no file of the old version any more; the old worker hands them out all the same.
  for (const name of ['Muista', 'Eväät', 'Tietosuoja', 'Haku']) {
    await tabB.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await expect(tabB.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }
  await tabB.getByRole('combobox').fill('väsynyt');
  await expect(tabB).toHaveURL(/q=v/);
  expect(loads.map((count) => count())).toEqual([0, 0]);

  await offer(tabB).getByRole('button', { name: 'Ota käyttöön' }).click();
  await expect.poll(() => loads.map((count) => count())).toEqual([1, 1]);
  await expect(tabA.getByLabel('Kutsumanimi')).toHaveValue('Muru');
  await expect(tabA.getByLabel('Laskettu aika')).toHaveValue('2027-03-01');
  await expect(tabB.getByRole('combobox')).toHaveValue('väsynyt');
  await versionOf(tabB);
  await tabA.bringToFront();
  await versionOf(tabA);
  await expect(offer(tabA)).toBeHidden();
  expect(loads.map((count) => count())).toEqual([1, 1]);
});

test('"later" hides the offer and forces nothing; the next opening offers it again', async ({
  page,
  context,
  site,
  newer,
}) => {
  await storeForOffline(page);
  await openControlled(page, '/fi/kit');
  const loads = countLoads(page);
  site.deploy(newer);
  await lookForUpdate(page);
  await offer(page).getByRole('button', { name: 'Myöhemmin' }).click();
  await expect(offer(page)).toBeHidden();
  await page.getByRole('navigation').getByRole('link', { name: 'Asetukset' }).click();
  await expect(page.getByText(/^Versio \d/)).not.toContainText('9.9.9');
  await lookForUpdate(page);
  await expect(offer(page)).toBeHidden();

  // Each version after a declined one is another question.
  for (const next of ['second', 'third']) {
    appendFileSync(join(newer, 'sw.js'), `\n// ${next}`);
    await lookForUpdate(page);
    await offer(page).getByRole('button', { name: 'Myöhemmin' }).click();
    await expect(offer(page)).toBeHidden();
  }
  expect(loads()).toBe(0);

  // What waits is on the phone: it can be taken without a network too.
  await site.stop();
  const tab = await context.newPage();
  await tab.goto('/fi/settings');
  // A page that still fetches when a parent accepts: what starts the old worker anew would keep the new one waiting.
  await offer(tab).waitFor();
  await tab.evaluate(() => {
    const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
    const fetching = setInterval(() => void fetch(script), 4);
    setTimeout(() => clearInterval(fetching), 2_000);
  });
  await offer(tab).getByRole('button', { name: 'Ota käyttöön' }).click();
  await expect(tab.getByRole('status').filter({ hasText: 'Uusi versio otetaan käyttöön' })).toBeVisible();
  await expect(tab.getByText('Versio 9.9.9')).toBeVisible();
  await expect(page.getByText('Versio 9.9.9')).toBeVisible();
  await expect.poll(loads).toBe(1);
});

test('the page of the first visit is left alone when its worker starts and when that is replaced', async ({
  page,
  site,
  newer,
}) => {
  const loads = countLoads(page);
  await storeForOffline(page, '/fi/settings');
  site.deploy(newer);
  await lookForUpdate(page);
  // The old worker holds no page yet, so the new one takes over at once and there is nothing to offer.
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/fi/shell.html', { ignoreSearch: true }))?.text()))
    .toBe(readFileSync(join(newer, 'fi/shell.html'), 'utf8'));
  await expect(offer(page)).toBeHidden();
  await expect(page.getByText(/^Versio \d/)).not.toContainText('9.9.9');
  await expect.poll(loads).toBe(1);
  await page.reload();
  await expect(page.getByText('Versio 9.9.9')).toBeVisible();
});

test('a page whose part is gone from the server loads itself anew, once', async ({ page, site, newer, trouble }) => {
  // No worker keeps the old parts: the deploy comes between two taps of a first visit.
  await keepWorkerAway(page);
  await page.goto('/fi/');
  await expect(page.getByText(/tallessa/)).toBeVisible();
  const loads = countLoads(page);
  site.deploy(newer);
  await page.getByRole('navigation').getByRole('link', { name: 'Asetukset' }).click();
  await expect(page.getByText('Versio 9.9.9')).toBeVisible();
  await expect.poll(loads).toBe(1);
  await takeOut(trouble, /404|dynamically imported/);
});
