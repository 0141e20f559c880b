import { firefox, type Browser, type Page } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import { expect } from '#tests/support/browser-test.ts';
import { enterChild } from '#tests/support/entering.ts';
import { withRelay } from '#tests/support/site-with-relay.ts';
import { texts } from '#tests/support/texts.ts';
import { findFirefox } from '#tools/test/firefox.ts';

const otherEngine = findFirefox();
const engines = otherEngine === null ? 'Chromium twice: Firefox is not installed here' : 'Chromium and Firefox';

interface Fixtures {
  /** The browser of the second phone: another engine where there is one. */
  otherBrowser: Browser;
}

const test = withRelay.extend<Fixtures>({
  otherBrowser: async ({ browser }, use) => {
    if (otherEngine === null) return use(browser);
    const other = await firefox.launch({ channel: 'moz-firefox', executablePath: otherEngine });
    await use(other);
    await other.close();
  },
});

/** A phone of its own: nothing stored, and nothing shared with another. */
async function openPhone(browser: Browser, url: string, language: Language) {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto(`/${language}/settings/phones`);
  return { page, context, language, t: texts[language].sync };
}

/** The signs of a code as they stand on a page. */
const signsOn = async (page: Page): Promise<string> =>
  (await page.getByRole('listitem').allInnerTexts())
    .map((text) => text.trim().slice(0, 4))
    .filter((text) => /^[0-9A-Z]{4}$/.test(text))
    .join(' ');

test(`two phones pair, write without a network, meet, and agree (${engines})`, async ({
  browser,
  otherBrowser,
  site,
}) => {
  test.slow();
  const [mother, father] = [await openPhone(browser, site.url, 'fi'), await openPhone(otherBrowser, site.url, 'sv')];

  await mother.page.getByLabel(mother.t.start.name).fill('Anna');
  await mother.page.getByRole('button', { name: mother.t.start.action }).click();
  const written = mother.page.getByRole('button', { name: mother.t.code.written });
  await expect(written).toBeVisible();
  const code = await signsOn(mother.page);
  expect(code).toHaveLength(34);
  await written.click();
  await mother.page.getByLabel(mother.t.code.typed).fill(code.toLowerCase());
  await mother.page.keyboard.press('Enter');
  await mother.page.getByRole('link', { name: mother.t.code.next }).click();
  await expect(mother.page.getByRole('img', { name: mother.t.add.picture })).toBeVisible();

  await father.page.getByRole('link', { name: father.t.start.join }).click();
  const onMother = await signsOn(mother.page);
  // First the field that the page before did not have: the name's is on both. By keys: see enterChild.
  await father.page.getByLabel(father.t.join.typed).pressSequentially(onMother);
  await father.page.getByLabel(father.t.start.name).pressSequentially('Mikael');
  await father.page.getByRole('button', { name: father.t.join.continue }).click();
  const digitsOn = (page: Page) => page.getByText(/^\d{3} \d{3}$/).innerText();
  expect(await digitsOn(mother.page)).toBe(await digitsOn(father.page));
  await mother.page.getByRole('button', { name: mother.t.digits.same }).click();
  await father.page.getByRole('link', { name: father.t.join.open }).click();
  await mother.page.getByRole('link', { name: mother.t.add.ready }).click();
  for (const { page, t } of [mother, father]) await expect(page.getByText(t.state.everywhere)).toBeVisible();

  // Without a server both write; each keeps its own until they meet.
  for (const { page, language } of [mother, father]) {
    await page.goto(`/${language}/settings`);
    await expect(page.getByText(/Kaikki tallessa|Allt är sparat/).first()).toBeVisible({ timeout: 30_000 });
  }
  await site.stop();
  await enterChild(mother.page, 'fi', 'Aino', '2026-08-10');
  await enterChild(father.page, 'sv', 'Eino', '2024-05-02');
  await site.restart();
  for (const { page, language, t } of [mother, father]) {
    await page.goto(`/${language}/family`);
    for (const name of ['Aino', 'Eino'])
      await expect(page.getByRole('heading', { name: new RegExp(name) }).first()).toBeVisible({ timeout: 40_000 });
    await page.goto(`/${language}/settings/phones`);
    await expect(page.getByText(t.state.everywhere)).toBeVisible({ timeout: 40_000 });
  }
  for (const { context } of [mother, father]) await context.close();
});
