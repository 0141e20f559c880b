import type { Locator } from '@playwright/test';
import { kitStates } from '#tests/support/axe-kit-states.ts';
import { states } from '#tests/support/axe-states.ts';
import { expect, routes, storeForOffline } from '#tests/support/browser-test.ts';
import { testStored as test } from '#tests/support/stored-phone.ts';
import { enterCareStart, open, stopTheDay } from '#tests/support/entering.ts';
import { findProblems } from '#tests/support/find-problems.ts';
import { goOn } from '#tests/support/in-app.ts';
import { texts } from '#tests/support/texts.ts';

const wide = [
  '',
  'services',
  'services/how-are-you?level=big',
  'services/vaasa-kriisiryhma',
  'reminders',
  'reminders/daycare',
  'reminders/leave',
  'reminders/own',
  'family',
];

/* The colours are the same in both languages and the words in both schemes: each page is looked at once in each, so that CI stays short. */
for (const [language, colorScheme] of [
  ['fi', 'light'],
  ['sv', 'dark'],
] as const) {
  test(`axe finds nothing in ${language}, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(360_000);
    const problems: string[] = [];
    const check = async (name: string) => problems.push(...(await findProblems(page, name)));
    await stopTheDay(page);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await storeForOffline(page, `/${language}/`);
    for (const { path } of routes.filter(({ path }) => path.startsWith(`/${language}/`))) {
      await goOn(page, path);
      await check(path);
    }
    for (const { name, enter } of states(language)) {
      await enter(page);
      await check(name);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    // The last state can write nothing any more: the page is loaded anew.
    await open(page, `/${language}/`);
    for (const path of wide) {
      await goOn(page, `/${language}/${path}`);
      await check(`wide ${path}`);
    }
    expect(problems).toEqual([]);
  });
}

test('axe finds nothing on the kit’s pages in use, dark against the choice of the phone', async ({ page }) => {
  test.setTimeout(240_000);
  const problems: string[] = [];
  await stopTheDay(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 390, height: 844 });
  await storeForOffline(page, '/sv/');
  await page.evaluate(() => localStorage.setItem('evaat:scheme', 'dark'));
  for (const { name, enter } of kitStates('sv')) {
    await enter(page);
    problems.push(...(await findProblems(page, name)));
  }
  expect(problems).toEqual([]);
});

test('with forced colours the focus, the current page and what is chosen are still to be seen', async ({ page }) => {
  const { accessibility, services, settings, today, rules } = texts.fi;
  await page.emulateMedia({ forcedColors: 'active' });
  await storeForOffline(page, '/fi/services');
  const picture = (control: Locator) => control.screenshot({ animations: 'disabled' });
  const looksDifferent = async (one: Locator, act: () => Promise<unknown>) => {
    const before = await picture(one);
    await act();
    expect((await picture(one)).equals(before), String(one)).toBe(false);
  };
  const borderOf = (control: Locator) => control.evaluate((element) => getComputedStyle(element).borderTopWidth);
  const place = (name: string) => page.locator('nav').first().getByRole('link', { name }).locator('i');
  expect(await borderOf(place(texts.fi.app.nav.services))).not.toBe(await borderOf(place(texts.fi.app.nav.kit)));

  await goOn(page, '/fi/accessibility');
  const notice = page.getByText(accessibility.feedback.development).locator('xpath=../..');
  expect(await borderOf(notice)).not.toBe('0px');

  await goOn(page, '/fi/services/how-are-you?level=big');
  const link = (name: string) => page.getByRole('main').getByRole('link', { name, exact: true });
  expect(await borderOf(link(today.how.big))).not.toBe(await borderOf(link(today.how.small)));

  await goOn(page, '/fi/services');
  const all = page.getByRole('button', { name: services.all, exact: true });
  await looksDifferent(page.locator('main li').first(), () => page.locator('main h2 a').first().focus());
  await looksDifferent(page.getByRole('search'), () => page.getByRole('searchbox').focus());
  await looksDifferent(all, () => page.getByRole('button', { name: services.worry.big }).click());
  for (const path of ['/fi/urgent', '/fi/family', '/fi/settings']) {
    await open(page, path);
    for (const control of await page.locator('main :is(a, button, input:not([type=file]))').all()) {
      await control.scrollIntoViewIfNeeded();
      const around = control.locator('xpath=..');
      await looksDifferent(around, () => control.focus());
    }
  }
  // Still on the settings: the language that is chosen, and what looks like a button without being one.
  expect(await borderOf(link(settings.language.fi))).not.toBe(await borderOf(link(settings.language.sv)));
  expect(await borderOf(page.getByText(settings.backup.import))).not.toBe('0px');
  await enterCareStart(page, 'fi', '2027-08-01');
  await open(page, '/fi/reminders');
  const tick = page.getByRole('checkbox', { name: rules['ecec-apply-4mo'].title });
  await looksDifferent(tick, async () => {
    await tick.click();
    await expect(tick).toBeChecked();
  });
});
