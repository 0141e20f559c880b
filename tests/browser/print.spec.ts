import type { Page } from '@playwright/test';
import { languages, type Language } from '#domain/language.ts';
import { expect, holdBack, keepWorkerAway, storeContents, test, withoutWorkers } from '#tests/support/browser-test.ts';
import { pickedList } from '#tests/support/picked-list.ts';
import { enterChild, open, stopTheDay } from '#tests/support/entering.ts';
import { addMemory, addQuestion, fillSheet } from '#tests/support/entering-kit.ts';
import { texts } from '#tests/support/texts.ts';

/** What would be wrong on paper: what can only be tapped, and ink too pale for a white sheet. */
function findMisprints(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const short = (element: Element) =>
      `<${element.tagName.toLowerCase()}> "${element.textContent.trim().slice(0, 40)}"`;
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, [class*="skip"]');
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const tappable = [...document.querySelectorAll('nav, footer, button, summary, input[type=radio], form')];
    const pale = [...document.querySelectorAll('main *, main')].filter(
      (element) =>
        isShown(element) &&
        (element instanceof HTMLInputElement ||
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())) &&
        1.05 / (luminance(getComputedStyle(element).color) + 0.05) < 4.5,
    );
    const ground = getComputedStyle(document.body).backgroundColor;
    return [
      ...(ground === 'rgb(255, 255, 255)' ? [] : [`the sheet is ${ground}`]),
      ...tappable.filter(isShown).map((element) => `for the screen only: ${short(element)}`),
      ...pale.map((element) => `too pale: ${short(element)} ${getComputedStyle(element).color}`),
    ];
  });
}

interface Sheet {
  readonly path: string;
  readonly enter?: (page: Page, language: Language) => Promise<unknown>;
  /** What must be on paper. */
  readonly shows: readonly string[];
}

const sheets = (language: Language): Sheet[] => {
  const { brochure, kit, milestones, service, visit } = texts[language];
  return [
    { path: 'kit/crying', shows: [kit.sources] },
    { path: 'kit/hospital-bag', shows: [kit.sources] },
    { path: 'kit/babysitter', enter: fillSheet, shows: [kit.sources] },
    { path: 'kit/koro-koro-kirkkoon', shows: ['Körö körö kirkkoon'] },
    { path: 'kit/album', enter: addMemory, shows: ['Elli', milestones.album.memories, 'Hanki'] },
    { path: 'kit/visit', enter: addQuestion, shows: [visit.question.title, 'Hanki?', visit.agreed] },
    { path: 'services/brochure?area=091', shows: [brochure.paper.title, service.emergency, '080 005 005'] },
    { path: 'services/brochure?area=091&length=all&languages=both', shows: [brochure.paper.title] },
    { path: `services/selection${pickedList}`, shows: ['080 005 005', 'Hei!'] },
    { path: 'kit/growth', shows: [texts[language].growth.inNumbers] },
  ];
};

test.beforeEach(async ({ page }) => {
  await withoutWorkers(page);
});

for (const language of languages) {
  test(`on paper there is the text and nothing to tap, dark on white also where dark was chosen, in ${language}`, async ({
    page,
  }) => {
    const misprints: string[] = [];
    await stopTheDay(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await storeContents(page, `/${language}/`);
    await page.evaluate(() => localStorage.setItem('evaat:scheme', 'dark'));
    await enterChild(page, language, 'Elli', '2026-08-10');
    for (const { path, enter, shows } of sheets(language)) {
      await open(page, `/${language}/${path}`);
      await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
      await enter?.(page, language);
      await page.emulateMedia({ media: 'print' });
      misprints.push(...(await findMisprints(page)).map((misprint) => `${path}: ${misprint}`));
      for (const text of shows)
        await expect(page.getByRole('main').getByText(text).filter({ visible: true }).first(), path).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
    }
    expect(misprints).toEqual([]);
  });
}

test('the folded leaflet is one sheet, printed on both sides, in one language and in two', async ({ page }) => {
  await storeContents(page, '/fi/services?area=091');
  for (const query of ['', '&languages=both']) {
    await open(page, `/fi/services/brochure?area=091${query}`);
    await expect(page.getByText('080 005 005')).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sides = pdf.match(/\/MediaBox \[0 0 [\d.]+ [\d.]+\]/g) ?? [];
    expect(sides, query).toHaveLength(2);
    // A4 on its side.
    expect(sides[0], query).toMatch(/ 841\.\d+ 59[45]/);
  }
});

test('the page of the leaflet stays while the texts of the second language are fetched', async ({ page }) => {
  await keepWorkerAway(page);
  const letThrough = await holdBack(page, '**/directory-sv-*.js');
  await page.goto('/fi/services/brochure?area=091&languages=both');
  const lead = page.getByText(texts.sv.brochure.paper.lead);
  await expect(page.getByRole('radio', { name: texts.fi.brochure.languages.both })).toBeChecked();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(lead).toHaveCount(0);
  letThrough();
  await expect(lead).toHaveCount(1);
});
