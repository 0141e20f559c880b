import type { Page } from '@playwright/test';
import { languages, type Language } from '#domain/language.ts';
import { expect, routes, storeForOffline, test } from '#tests/support/browser-test.ts';
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
  open,
  saveLeavePlan,
  stopTheDay,
} from '#tests/support/entering.ts';
import { filled, texts } from '#tests/support/texts.ts';

/**
 * What does not fit: sideways scrolling, text that leaves its box or is cut off, text on text, targets too small to tap
 * (24 px, 44 for what one comes to tap), and an end of the page that stays under the bar.
 * A link inside a sentence may be as small as its line; a text shortened to some lines on purpose stands in full on its own page.
 */
function findMisfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const misfits: string[] = [];
    const root = document.documentElement;
    /** A question that is asked is all there is. */
    const scope = document.querySelector('dialog[open]') ?? document.body;
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, dialog:not([open])');
    const short = (text: string | null) => (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 50);
    const say = (element: Element) => `<${element.tagName.toLowerCase()}> "${short(element.textContent)}"`;
    const px = (size: number) => Math.round(size * 10) / 10;

    scrollTo(0, 0);
    if (root.scrollWidth > innerWidth) misfits.push(`the page is ${root.scrollWidth} px wide in ${innerWidth}`);

    const skip = document.querySelector('[href="#main"]');
    if (!skip || skip.getBoundingClientRect().bottom > 0) misfits.push('the skip link shows without the focus');

    const blockOf = (element: Element): Element =>
      element.parentElement && getComputedStyle(element).display.startsWith('inline')
        ? blockOf(element.parentElement)
        : element;
    const clippedBy = (element: Element | null): Element | null =>
      !element || element === document.body
        ? null
        : !['hidden', 'clip'].includes(getComputedStyle(element).overflowX)
          ? clippedBy(element.parentElement)
          : element;
    const isScrolledAway = (box: DOMRect, element: Element | null): boolean => {
      if (!element || element === document.body) return false;
      const port = element.getBoundingClientRect();
      const isOut = getComputedStyle(element).overflowY === 'auto' && (box.top > port.bottom || box.bottom < port.top);
      return isOut || isScrolledAway(box, element.parentElement);
    };
    const isClamped = (element: Element) => getComputedStyle(element).webkitLineClamp !== 'none';

    const rows: { text: string; box: DOMRect; parent: Element }[] = [];
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || short(node.textContent) === '' || !isShown(parent)) continue;
      // The skip link waits above the page until it has the focus; the name beside the mark is for screen readers on a narrow phone.
      if (parent.matches('[href="#main"]') || getComputedStyle(parent).clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const clip = clippedBy(parent);
      const bounds = (clip ?? blockOf(parent)).getBoundingClientRect();
      const block = blockOf(parent).getBoundingClientRect();
      for (const box of range.getClientRects()) {
        if (box.width < 1 || isScrolledAway(box, parent)) continue;
        const text = short(node.textContent);
        if (box.left < -1 || box.right > innerWidth + 1) misfits.push(`off the screen: "${text}"`);
        if (clip && isClamped(clip)) {
          if (box.top > bounds.bottom) continue;
        } else if (clip && (box.bottom > bounds.bottom + 2 || box.top < bounds.top - 2))
          misfits.push(`cut off: "${text}"`);
        if (box.left < block.left - 1 || box.right > block.right + 1) misfits.push(`wider than its box: "${text}"`);
        rows.push({ text, box, parent });
      }
    }
    const bar = document.querySelector('nav');
    // A menu that one opens and the bar lie over the page, each with a ground of its own.
    const menu = document.querySelector('main details[open] > div');
    const isBar = (element: Element) =>
      (bar?.contains(element) ?? false) && getComputedStyle(bar ?? element).position === 'fixed';
    const layerOf = (element: Element) => (isBar(element) ? 'bar' : menu?.contains(element) ? 'menu' : 'page');
    // From the top down: what begins below the end of a row cannot lie on it.
    rows.sort((one, two) => one.box.top - two.box.top);
    for (const [index, one] of rows.entries()) {
      for (let next = index + 1; next < rows.length; next += 1) {
        const two = rows[next];
        if (!two || two.box.top >= one.box.bottom) break;
        if (one.parent === two.parent || layerOf(one.parent) !== layerOf(two.parent)) continue;
        const width = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        const height = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
        if (width > 2 && height > Math.min(one.box.height, two.box.height) / 3)
          misfits.push(`"${one.text}" lies on "${two.text}"`);
      }
    }

    for (const { text, box } of rows.filter(({ parent }) => isBar(parent)))
      if (rows.some((other) => isBar(other.parent) && other.text === text && other.box.top > box.bottom - 2))
        misfits.push(`the bar breaks the word "${text}"`);

    const isInSentence = (link: Element) => {
      const block = blockOf(link);
      return getComputedStyle(link).display === 'inline' && short(block.textContent) !== short(link.textContent);
    };
    const targetOf = (control: Element): DOMRect => {
      const label = control.matches('input[type=radio], input[type=checkbox], input[type=file]')
        ? (control.closest('label') ?? document.querySelector(`label[for="${CSS.escape(control.id)}"]`))
        : null;
      const after = getComputedStyle(control, '::after');
      const spread = after.content !== 'none' && after.position === 'absolute' ? control.closest('li') : null;
      return (label ?? spread ?? control).getBoundingClientRect();
    };
    for (const control of scope.querySelectorAll('a[href], button, input, select, summary')) {
      if (!isShown(control) || control.matches('[href="#main"]') || isInSentence(control)) continue;
      const box = targetOf(control);
      const isWanted = control.matches('button, [href^="tel:"], header a, nav a, input, [class*="button"]');
      // A number in a text is kept in one piece; it is a target in a sentence all the same.
      const isInText = control.matches('article :is(p, li) [href^="tel:"]');
      const least = isWanted && !isInText ? 44 : 24;
      if (box.width < least - 0.5 || box.height < least - 0.5)
        misfits.push(`${px(box.width)} × ${px(box.height)} is too small for ${say(control)}`);
    }

    scrollTo(0, root.scrollHeight);
    const last = document.querySelector('footer nav a:last-child');
    const { left = 0, top = 0, width = 0, height = 0 } = last?.getBoundingClientRect() ?? {};
    const reached = document.elementFromPoint(left + width / 2, top + height - 2);
    if (scope === document.body && (!last || !reached || !last.contains(reached)))
      misfits.push('the end of the page stays under the bar');
    scrollTo(0, 0);
    return [...new Set(misfits)];
  });
}

/** Text spacing as a reader may set it (WCAG 1.4.12), through the CSSOM, which the content policy lets pass. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });

/** The longest names there can be in every heading, link and button of the page's content. */
const lengthenNames = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('main :is(h1, h2, h3, h3 a, h2 a, li strong)'))
      if (element.childElementCount === 0)
        element.textContent =
          'Pohjois-Pohjanmaan lastensuojelun perhekuntoutuspalvelukeskus / Verksamhetsställe för barnfamiljerådgivning';
  });

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
  return language === 'fi' ? looks : looks.filter(({ width, prepare }) => width <= 390 && prepare !== spaceText);
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
      await open(page, path);
      await enter?.(page);
      for (const { name, width, height, fontSize = '', prepare } of looksAt(path, language)) {
        await page.setViewportSize({ width, height });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          delete document.documentElement.dataset['size'];
          document.adoptedStyleSheets = [];
        }, fontSize);
        await prepare?.(page);
        const where = new URL(page.url()).pathname;
        misfits.push(...(await findMisfits(page)).map((misfit) => `${where} at ${name}: ${misfit}`));
      }
    }
    expect(misfits).toEqual([]);
  });
}
