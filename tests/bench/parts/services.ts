import type { Page } from '@playwright/test';
import { countrySite } from '#tests/bench/parts/country.ts';
import { engineTimes } from '#tests/bench/parts/engine.ts';
import type { Build, Note, Part } from '#tests/bench/parts/part.ts';
import { firstVisit, slowDown } from '#tests/bench/phone/open-phone.ts';
import { withServedPhone } from '#tests/bench/phone/served-phone.ts';
import { paintedAfter } from '#tests/bench/phone/painted-after.ts';

const turku = ['853', 'Turku'] as const;
const oulu = ['564', 'Oulu'] as const;
const rowOf = (page: Page, name: string) => page.locator('main li a', { hasText: `${name}: ` }).first();

/** From a change of the address, as Back and Forward make it, until a row of that municipality has been painted. */
const switchArea = (page: Page, [code, name]: readonly [string, string]): Promise<number> =>
  paintedAfter(page, { to: `?area=${code}` }, { shown: 'main li a', begins: `${name}: ` });

/** The chips of the worry level: the first takes every choice away, the fourth leaves a few dozen services of many hundred. */
const chip = (page: Page, number: number) => page.locator(`main [role=group] button:nth-child(${number})`).first();
const countLine = { changed: 'main p[role=status][tabindex]' };

async function areas(page: Page, url: string, note: Note): Promise<void> {
  await page.waitForTimeout(2_000);
  note('area from the network', await switchArea(page, turku));
  await page.waitForTimeout(1_000);
  note('area from the network', await switchArea(page, oulu));
  await page.waitForTimeout(1_000);
  // A page that has opened none of the others: they come from the disk.
  await page.goto(`${url}/fi/services?area=905`);
  await rowOf(page, 'Vaasa').waitFor();
  await page.waitForTimeout(2_000);
  note('area from the phone', await switchArea(page, turku));
  await page.waitForTimeout(500);
  note('area from the phone', await switchArea(page, oulu));
}

async function filters(page: Page, note: Note): Promise<void> {
  for (let again = 0; again < 3; again += 1) {
    await page.waitForTimeout(500);
    note('filter, fewer services', await paintedAfter(page, chip(page, 4), countLine));
    await page.waitForTimeout(500);
    note('filter, all again', await paintedAfter(page, chip(page, 1), countLine));
  }
}

/** The app is opened on another page and the list for the first time since; then again. */
async function list(page: Page, url: string, note: Note): Promise<void> {
  await page.getByRole('button', { name: 'Tallenna omaksi alueeksi' }).click();
  await page.getByText('Oulu', { exact: true }).waitFor();
  await page.goto(`${url}/fi/urgent`);
  for (const when of ['first time', 'opened again']) {
    await page.waitForTimeout(2_000);
    const link = page.locator('a[href="/fi/services"]').first();
    note(
      `list of services, ${when}`,
      await paintedAfter(page, link, { shown: 'main li h2 a[href*="load"]', begins: '' }),
    );
    await page.waitForTimeout(1_000);
    await page.locator('a[href="/fi/urgent"]').first().click();
  }
}

async function measure(build: Build, note: Note): Promise<void> {
  if (build.name === 'now') {
    const { openNow } = await engineTimes(build);
    note('10,000 services: open now?', openNow.median);
  }
  await withServedPhone(countrySite(build), async (context, site) => {
    const page = await context.newPage();
    await firstVisit(page, `${site.url}/fi/services?area=905`);
    await page.reload();
    await rowOf(page, 'Vaasa').waitFor();
    await slowDown(page, build.rate, 'slow');
    await areas(page, site.url, note);
    await filters(page, note);
    await list(page, site.url, note);
  });
}

/** A country of 30,000 services in 308 areas: another area, a filter, the list itself. */
export const services: Part = {
  runs: 3,
  lines: {
    'area from the network': { unit: 'ms', aim: 1_000 },
    'area from the phone': { unit: 'ms', aim: 300 },
    'filter, fewer services': { unit: 'ms', aim: 50 },
    'filter, all again': { unit: 'ms', aim: 50 },
    'list of services, first time': { unit: 'ms', aim: 100 },
    'list of services, opened again': { unit: 'ms', aim: 100 },
    '10,000 services: open now?': { unit: 'ms', aim: 50 },
  },
  measure,
};
