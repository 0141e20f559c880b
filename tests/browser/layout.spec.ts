import type { Page } from '@playwright/test';
import { languages, type Language } from '#domain/language.ts';
import { expect, routes, storeForOffline } from '#tests/support/browser-test.ts';
import { testStored as test } from '#tests/support/stored-phone.ts';
import { pickedPages } from '#tests/support/picked-list.ts';
import {
  addMemory,
  addQuestion,
  keepMilestone,
  noteMilestone,
  openTools,
  refuseCode,
  tickList,
} from '#tests/support/entering-kit.ts';
import {
  chooseMunicipality,
  enterCareStart,
  enterChild,
  enterOwnReminder,
  hush,
  saveLeavePlan,
  stopTheDay,
} from '#tests/support/entering.ts';
import { goOn } from '#tests/support/in-app.ts';
import { findMisfits } from '#tests/support/misfits.ts';
import { filled, texts } from '#tests/support/texts.ts';

/** Text spacing as a reader may set it (WCAG 1.4.12), through the CSSOM, which the content policy lets pass. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });

interface Lengthened {
  /** Puts back the very texts that React wrote, so that the app goes on with them. */
  shorten?: () => void;
}

/** The longest names there can be in every heading, link and button of the page's content. */
const lengthenNames = (page: Page) =>
  page.evaluate(() => {
    const own: (() => void)[] = [];
    for (const element of document.querySelectorAll('main :is(h1, h2, h3, h3 a, h2 a, li strong)')) {
      if (element.childElementCount > 0) continue;
      const nodes = [...element.childNodes];
      own.push(() => element.replaceChildren(...nodes));
      element.textContent =
        'Pohjois-Pohjanmaan lastensuojelun perhekuntoutuspalvelukeskus / Verksamhetsställe för barnfamiljerådgivning';
    }
    (window as Lengthened).shorten = () => own.forEach((undo) => undo());
  });

/** The page as it comes: without the last look's letters, spaces and names. */
const undress = (page: Page, fontSize = '') =>
  page.evaluate((size) => {
    (window as Lengthened).shorten?.();
    delete (window as Lengthened).shorten;
    document.documentElement.style.fontSize = size;
    delete document.documentElement.dataset['size'];
    document.adoptedStyleSheets = [];
  }, fontSize);

/** The largest of the app's own sizes. */
const largest = (page: Page) => page.evaluate(() => (document.documentElement.dataset['size'] = 'largest'));

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly fontSize?: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const looks: readonly Look[] = [
  { name: '320 px', width: 320, height: 640 },
  { name: '390 px, text at 200 %', width: 390, height: 844, fontSize: '200%' },
  { name: '390 px, text spaced out', width: 390, height: 844, prepare: spaceText },
  { name: '820 px', width: 820, height: 1180 },
  { name: '1440 px', width: 1440, height: 900 },
  { name: '320 px, long names', width: 320, height: 640, prepare: lengthenNames },
  { name: '1440 px, long names', width: 1440, height: 900, prepare: lengthenNames },
];

/** Where pages of text go wrong: on the narrowest phone and with the largest letters. */
const looksOfText: readonly Look[] = [
  ...looks.slice(0, 2),
  { name: '320 px, the app’s largest text', width: 320, height: 640, prepare: largest },
];

/** A page has one layout for both languages; in Swedish its words are measured where there is least room. */
const looksAt = (path: string, language: Language): readonly Look[] => {
  if (path.includes('/kit')) return looksOfText;
  return language === 'fi' ? looks : looks.slice(0, 2);
};

interface State {
  readonly path: string;
  readonly enter?: (page: Page) => Promise<unknown>;
}

function states(language: Language): State[] {
  const t = texts[language];
  const at = (path: string) => `/${language}/${path}`;
  const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  return [
    ...routes.filter(({ path }) => path.startsWith(at(''))).map(({ path }) => ({ path })),
    { path: at('nowhere') },
    { path: at('services/nobody') },
    { path: `${at('services')}?area=091` },
    { path: `${at('services')}?q=xyzzy` },
    ...['everyone', 'small', 'big'].map((level) => ({ path: `${at('services/how-are-you')}?level=${level}` })),
    ...pickedPages.map((path) => ({ path: at(path) })),
    { path: at('services/vaasa-kriisiryhma') },
    { path: at('services/jarvi-pohjanmaa-paivakodit') },
    { path: `${at('search')}?q=neuvola` },
    {
      path: at('family'),
      enter: async (page) => {
        await tap(page, t.family.area.change);
        await page.getByLabel(t.family.area.label).fill('kristi');
        await tap(page, filled(t.family.children.editNamed, { name: 'Elli-Aleksandra' }));
        await page.getByLabel(t.family.form.nickname).fill('131052-308T');
        await tap(page, t.family.form.save);
      },
    },
    { path: at('settings'), enter: (page) => tap(page, t.settings.erase.action) },
    { path: at('settings/phones'), enter: (page) => tap(page, t.sync.start.action) },
    {
      path: at('settings/phones/join'),
      enter: async (page) => {
        await tap(page, t.sync.join.continue);
        await page.getByLabel(t.sync.start.name).fill('Elli-Aleksandran ja Maria-Katariinan kännykkä');
        await tap(page, t.sync.join.continue);
      },
    },
    {
      path: at('reminders/daycare'),
      enter: (page) => page.getByLabel(t.daycare.start.slider).press('ArrowRight'),
    },
    {
      path: at('reminders/leave'),
      enter: async (page) => {
        await page.getByText(t.leave.situation.other).click();
        await tap(page, t.leave.periods.add);
      },
    },
    {
      path: at('reminders/own'),
      enter: async (page) => {
        await tap(page, t.own.add.medicine);
        await page.getByLabel(t.own.form.interval).check();
        await page.getByRole('button', { name: t.own.form.addTime }).click();
        await page.getByLabel(t.own.form.name).fill('');
        await tap(page, t.own.form.save);
      },
    },
    {
      path: at('reminders'),
      enter: async (page) => {
        await tap(page, t.reminders.actions.later);
        await tap(page, t.reminders.actions.laterBy.week);
        await tap(page, t.reminders.actions.notForUs);
        for (const folded of await page.locator('main summary').all()) await folded.click();
        await tap(page, t.reminders.actions.change);
        await page.getByLabel(t.reminders.actions.ownDay).check();
        await tap(page, t.reminders.actions.save);
      },
    },
    { path: at('reminders'), enter: (page) => tap(page, t.reminders.hush.action) },
    { path: at('reminders'), enter: (page) => hush(page, language) },
    ...[openTools, tickList, refuseCode, noteMilestone, keepMilestone, addMemory, addQuestion].map((fill) => ({
      path: at('kit'),
      enter: (page: Page) => fill(page, language),
    })),
    ...['kit', 'kit/milestones', 'kit/growth', 'kit/ba-ba-vita-lamm'].map((path) => ({ path: at(path) })),
    { path: at('') },
    { path: at('reminders/timeline') },
    { path: at('reminders/delivery') },
  ];
}

for (const language of languages) {
  test(`everything fits in ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    const misfits: string[] = [];
    await stopTheDay(page);
    await storeForOffline(page, `/${language}/`);
    await chooseMunicipality(page, language, '64100', language === 'fi' ? 'Kristiinankaupunki' : 'Kristinestad');
    await enterChild(page, language, 'Elli-Aleksandra', '2026-08-10');
    await enterCareStart(page, language, '2027-04-15');
    await saveLeavePlan(page, language);
    await enterOwnReminder(page, language);
    for (const { path, enter } of states(language)) {
      await undress(page);
      await goOn(page, path);
      await enter?.(page);
      for (const { name, width, height, fontSize = '', prepare } of looksAt(path, language)) {
        await page.setViewportSize({ width, height });
        await undress(page, fontSize);
        await prepare?.(page);
        const where = new URL(page.url()).pathname;
        misfits.push(...(await findMisfits(page)).map((misfit) => `${where} at ${name}: ${misfit}`));
      }
    }
    expect(misfits).toEqual([]);
  });
}
