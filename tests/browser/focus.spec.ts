import type { Page } from '@playwright/test';
import { languages, otherLanguage } from '#domain/language.ts';
import { expect, storeContents, test, withoutWorkers } from '#tests/support/browser-test.ts';
import {
  activate,
  enterChild,
  enterOwnReminder,
  open,
  press,
  saveLeavePlan,
  stopTheDay,
} from '#tests/support/entering.ts';
import { filled, texts } from '#tests/support/texts.ts';
import { walk } from '#tests/support/walk.ts';

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page }) => {
  await withoutWorkers(page);
  await stopTheDay(page);
});

const walked = [
  '',
  'services',
  'services/how-are-you?level=big',
  'kit/crying',
  'urgent',
  'family',
  'settings',
  'reminders',
  'search',
];
const kit = ['', '/theme/young', '/babysitter', '/milestones', '/album', '/visit', '/growth'].map(
  (page) => `kit${page}`,
);
const planning = ['daycare', 'leave', 'timeline', 'delivery', 'own'].map((page) => `reminders/${page}`);

const isOnHeading = async (page: Page, name: string | RegExp) => {
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
};

for (const language of languages) {
  const t = texts[language];
  const at = (path: string) => `/${language}/${path}`;

  test(`Tab leads through the page from the skip link to its end, marked and uncovered, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await storeContents(page, at(''));
    await enterChild(page, language, 'Elli', '2026-08-10');
    await saveLeavePlan(page, language);
    await enterOwnReminder(page, language);
    for (const path of language === 'fi' ? [...walked, ...planning] : kit) {
      await open(page, at(path));
      const stops = await walk(page);
      const order = stops.map(({ where }) => where);
      const regions = order.filter((where, index) => where !== order[index - 1]);
      // The timeline of one child is to be read only.
      const main = (await page.locator('main :is(a, button, input, summary)').count()) > 0 ? ['main'] : [];
      expect(regions, path).toEqual(['skip', 'header', 'places', ...main, 'footer']);
      expect(
        stops.filter(({ isMarked }) => !isMarked),
        `${path}: focus not to be seen`,
      ).toEqual([]);
      expect(
        stops.filter(({ isCovered }) => isCovered),
        `${path}: focus under the bar or off the screen`,
      ).toEqual([]);
    }
  });

  test(`the skip link leads into the content in ${language}`, async ({ page }) => {
    await open(page, at('services'));
    await press(page, 'Tab');
    const skip = page.getByRole('link', { name: t.app.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await press(page, 'Enter');
    await expect(page.locator('main')).toBeFocused();
    await press(page, 'Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test(`every link of the frame leads to the heading at the top of its page, titled, in ${language}`, async ({
    page,
  }) => {
    await storeContents(page, at('kit/crying'));
    const { nav, more, urgent } = t.app;
    const links = [
      [urgent, t.urgent.title, t.urgent.title],
      [nav.services, t.services.title, t.services.title],
      [more.search, t.search.title, t.search.title],
      [nav.kit, t.kit.title, t.kit.title],
      [more.family, t.family.title, t.family.title],
      [nav.reminders, t.reminders.title, t.reminders.title],
      [more.settings, t.settings.title, t.settings.title],
      [nav.today, t.today.greeting.day, t.today.title],
      [more.privacy, t.privacy.title, t.privacy.title],
      [more.accessibility, t.accessibility.title, t.accessibility.title],
    ] as const;
    for (const [link, heading, title] of links) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await activate(page.locator(':is(header, nav)').getByRole('link', { name: link, exact: true }).last());
      await isOnHeading(page, heading);
      await expect(page).toHaveTitle(`${title} – Eväät`);
    }
  });

  test(`every way on from the list leads to the heading at the top of its page, and Back to the link, in ${language}`, async ({
    page,
  }) => {
    await storeContents(page, at('reminders'));
    await enterChild(page, language, 'Elli', '2026-08-10');
    const { links, addOwn } = t.reminders;
    const ways = [
      [new RegExp(links.daycare.title), t.daycare.title],
      [new RegExp(links.leave.title), t.leave.title],
      [new RegExp(links.timeline.title), t.reminders.timeline.title],
      [new RegExp(links.delivery.title), t.delivery.title],
      [addOwn, t.own.title],
    ] as const;
    await open(page, at('reminders'));
    for (const [name, heading] of ways) {
      const link = page.getByRole('main').getByRole('link', { name });
      await activate(link);
      await isOnHeading(page, heading);
      await expect(page).toHaveTitle(`${heading} – Eväät`);
      await page.goBack();
      await expect(link).toBeFocused();
    }
  });

  test(`switching from ${language} keeps page, query and focus and says so`, async ({ page }) => {
    const other = otherLanguage(language);
    await open(page, `${at('services')}?q=uni&worry=everyone`);
    await activate(page.getByRole('banner').getByRole('link', { name: t.app.languageSwitch.to }));
    await expect(page).toHaveURL(new RegExp(`/${other}/services\\?q=uni&worry=everyone$`));
    await expect(page.getByRole('link', { name: texts[other].app.languageSwitch.to })).toBeFocused();
    await expect(page.getByRole('banner').getByRole('status')).toHaveText(texts[other].app.languageSwitch.switched);
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page).toHaveTitle(`${texts[other].services.title} – Eväät`);
    await expect(page.getByRole('searchbox')).toHaveValue('uni');

    await open(page, at('settings'));
    await activate(page.locator('main').getByRole('link', { name: t.settings.language[other] }));
    await expect(page.locator('main').getByRole('link', { name: t.settings.language[other] })).toBeFocused();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
  });
}

/* The way back knows no language: each is walked in one of them. */
test('Back returns to the place in the list and to the link one left from', async ({ page }) => {
  await storeContents(page, '/sv/services');
  const links = page.locator('main li h2 a');
  const followed = links.nth(25);
  await followed.scrollIntoViewIfNeeded();
  await followed.focus();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1_000);
  const name = await followed.innerText();
  const standsAt = async () => Math.round((await followed.boundingBox())?.y ?? NaN);
  const before = await standsAt();
  await press(page, 'Enter');
  await isOnHeading(page, name);
  await page.goBack();
  await expect(followed).toBeFocused();
  await expect.poll(standsAt).toBe(before);
  await page.goForward();
  await isOnHeading(page, name);
});

test('Back from a place of the bar returns to the scroll position and the heading', async ({ page }) => {
  await storeContents(page, '/fi/');
  await open(page, '/fi/kit/crying');
  await page.evaluate(() => scrollTo(0, 500));
  await activate(page.getByRole('navigation').first().getByRole('link', { name: texts.fi.app.nav.services }));
  await isOnHeading(page, texts.fi.services.title);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(500);
  await expect(page.locator('main h1')).toBeFocused();
});

test('Back finds a list as long as it was left', async ({ page }) => {
  await storeContents(page, '/sv/');
  await open(page, '/sv/services?area=091');
  const links = page.locator('main li h2 a');
  await activate(page.getByRole('button', { name: filled(texts.sv.services.showMore, { count: '1' }) }));
  await expect(links.nth(50)).toBeFocused();
  await press(page, 'Enter');
  await expect(page.locator('main h1')).toBeFocused();
  await page.goBack();
  await expect(links.nth(50)).toBeFocused();
});
