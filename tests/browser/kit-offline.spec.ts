import type { Page } from '@playwright/test';
import type { Article } from '#domain/kit/article.ts';
import { themeOfArticle } from '#domain/kit/kit-order.ts';
import { stageNames } from '#domain/kit/stages.ts';
import { kitThemes, themeTopics } from '#domain/kit/topics.ts';
import { languages, type Language } from '#domain/language.ts';
import { expect, storeForOffline, test } from '#tests/support/browser-test.ts';
import { builtArticles } from '#tests/support/built-kit.ts';
import { filled, texts } from '#tests/support/texts.ts';

const articles = builtArticles();
/** One article in so many is opened cold, in a tab of its own. */
const sampled = 40;

interface Opened {
  readonly path: string;
  readonly heading: string;
  readonly hasText: boolean;
  /** Whether its picture is drawn; an article may have none. */
  readonly picture: 'drawn' | 'missing' | null;
  readonly isTooWide: boolean;
}

/** Follows "next" from the article that is open to the last of its theme, inside the page: a hundred articles in seconds. */
function readOn(page: Page, last: string): Promise<Opened[]> {
  return page.evaluate(async (end) => {
    const until = async (isThere: () => boolean) => {
      const latest = performance.now() + 8_000;
      while (!isThere() && performance.now() < latest) await new Promise(requestAnimationFrame);
    };
    const headingNow = () => document.querySelector('main h1')?.textContent ?? '';
    const opened: Opened[] = [];
    for (let previous = ''; ;) {
      await until(() => headingNow() !== previous && document.querySelector('main article') !== null);
      // Cards below have pictures too, each in its list.
      const picture = document.querySelector<SVGSVGElement>('main svg:has(use):not(li svg)');
      // Empty until the file has come.
      const isDrawn = () => !picture || picture.getBBox().width > 0;
      await until(isDrawn);
      opened.push({
        path: location.pathname,
        heading: headingNow(),
        hasText: (document.querySelector('main article')?.textContent ?? '').length > 100,
        picture: picture && (isDrawn() ? 'drawn' : 'missing'),
        isTooWide: document.documentElement.scrollWidth > innerWidth,
      });
      const next = () => document.querySelector<HTMLElement>('main a[rel=next]');
      if (location.pathname === end || opened.length > 200) return opened;
      // The neighbours come with the cards, a moment after the text.
      await until(() => next() !== null);
      if (!next()) return opened;
      previous = headingNow();
      next()?.click();
    }
  }, last);
}

const expected = (language: Language) => (article: Article) => ({
  path: `/${language}/kit/${article.slug}`,
  heading: article.texts[language].title,
  hasText: true,
  picture: article.picture ? 'drawn' : null,
  isTooWide: false,
});

for (const language of languages) {
  const { kit } = texts[language];
  const at = (path: string) => `/${language}/kit/${path}`;
  const headingIs = (page: Page, name: string) =>
    expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

  test(`with the server switched off every article opens with its picture, from its theme on, in ${language}`, async ({
    page,
    context,
    site,
  }) => {
    test.slow();
    await storeForOffline(page, language === 'fi' ? '/sv/' : '/fi/');
    // The narrowest phone with the app's largest text: nothing may stick out of it.
    await page.evaluate(() => localStorage.setItem('evaat:size', 'largest'));
    await page.close();
    await site.stop();
    const tab = await context.newPage();
    await tab.setViewportSize({ width: 320, height: 640 });
    for (const theme of kitThemes) {
      await tab.goto(at(`theme/${theme}`));
      await headingIs(tab, kit.theme[theme]);
      const own = articles.filter((article) => themeOfArticle(article) === theme);
      const [first] = own;
      if (!first) throw new Error(`${theme} is empty`);
      const shown = articles.filter(({ topics }) =>
        topics.some((topic) => (themeTopics[theme] as readonly string[]).includes(topic)),
      );
      for (const { texts: both } of [first, ...shown.slice(-1)])
        await expect(tab.getByRole('main').getByRole('link', { name: both[language].title }).first()).toBeVisible();
      const links = await tab
        .locator('main a[href*="/kit/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(
        shown.filter(({ slug }) => !links.includes(at(slug))),
        theme,
      ).toEqual([]);
      await tab.getByRole('main').getByRole('link', { name: first.texts[language].title, exact: true }).first().click();
      await headingIs(tab, first.texts[language].title);
      expect(await readOn(tab, at(own.at(-1)?.slug ?? ''))).toEqual(own.map(expected(language)));
    }
    for (const stage of stageNames) {
      await tab.goto(at(`age/${stage}`));
      await headingIs(tab, filled(kit.stageTitle, { stage: kit.stage[stage] }));
      await expect(tab.locator('main li h3 a, main li h2 a').first()).toBeVisible();
    }
  });

  test(`with the server switched off an article opens in a new tab, whichever it is, in ${language}`, async ({
    page,
    context,
    site,
  }) => {
    test.slow();
    await storeForOffline(page, language === 'fi' ? '/sv/' : '/fi/');
    await page.close();
    await site.stop();
    const offset = languages.indexOf(language);
    for (const { slug, texts: both, picture } of articles.filter((_each, index) => index % sampled === offset)) {
      const tab = await context.newPage();
      await tab.goto(at(slug));
      await headingIs(tab, both[language].title);
      await expect(tab.locator('main article [data-block="1"]')).toBeVisible();
      const answer =
        picture && (await tab.evaluate(async (url) => (await fetch(url)).text(), `/pictures/${picture}.svg`));
      if (answer) expect(answer, slug).toContain('id="p"');
      await tab.close();
    }
  });
}
