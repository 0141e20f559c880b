import type { Page } from '@playwright/test';
import { blockText } from '#domain/kit/block-text.ts';
import { languages } from '#domain/language.ts';
import { builtArticles } from '#tests/support/built-kit.ts';
import { allStored, expect, holdBack, keepWorkerAway, routes, test } from '#tests/support/browser-test.ts';
import { texts } from '#tests/support/texts.ts';

/** Everything that the build writes out in full; a service's page comes from the packs. */
const prerendered = routes.filter(({ path }) => !path.endsWith('/nollalinja'));

test('the address without a language leads to that of the browser', async ({ browser, site }) => {
  for (const [languages, path] of [
    [['fi-FI', 'en'], '/fi/'],
    [['sv-FI', 'fi'], '/sv/'],
    [['de', 'sv', 'fi'], '/sv/'],
    [['en-US', 'en'], '/fi/'],
  ] as const) {
    const context = await browser.newContext({ baseURL: site.url, locale: languages[0] });
    await context.addInitScript((own) => Object.defineProperty(navigator, 'languages', { get: () => own }), languages);
    const page = await context.newPage();
    await page.goto('/?area=091');
    await expect(page, languages.join()).toHaveURL(`${path}?area=091`);
    await context.close();
  }
});

test.describe('with a browser in Swedish', () => {
  test.use({ locale: 'sv-FI' });

  test('the language once chosen wins over that of the browser', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL('/sv/');
    await page.getByRole('link', { name: 'Suomi' }).click();
    await expect(page).toHaveURL('/fi/');
    await page.goto('/');
    await expect(page).toHaveURL('/fi/');
    await expect(page.getByRole('link', { name: 'Svenska' })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  async function expectNumbersInThreeLanguages(page: Page, path: string) {
    for (const [language, heading] of [
      ['fi', 'Apua heti'],
      ['sv', 'Hjälp genast'],
      ['en', 'Urgent help'],
    ] as const) {
      const section = page.locator(`section[lang=${language}]`).filter({ hasText: heading });
      await expect(section, path).toBeVisible();
      await expect(section.locator('a[href="tel:112"]').first(), path).toBeVisible();
      await expect(section.locator('a[href="tel:116117"]').first(), path).toBeVisible();
    }
  }

  test('the first page offers both languages', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Suomeksi' })).toHaveAttribute('href', '/fi/');
    await expect(page.getByRole('link', { name: 'På svenska' })).toHaveAttribute('href', '/sv/');
    await expectNumbersInThreeLanguages(page, '/');
    await page.getByRole('link', { name: 'På svenska' }).click();
    await expect(page.getByRole('link', { name: 'Lite oroliga' })).toBeVisible();
  });

  test('every page can be read and has the urgent numbers in three languages', async ({ page }) => {
    for (const { path, heading } of prerendered) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name: heading }), path).toBeVisible();
      await expectNumbersInThreeLanguages(page, path);
    }
    await page.goto('/fi/services');
    await expect(page.getByRole('list', { name: 'Palvelut' }).getByRole('listitem')).not.toHaveCount(0);
    await page.goto('/sv/urgent');
    await expect(page.getByRole('link', { name: /^Ring 112:/ })).toHaveAttribute('href', 'tel:112');
  });

  test('a theme lists its articles with a word on each, and a link leads to the article itself', async ({ page }) => {
    for (const language of languages) {
      await page.goto(`/${language}/kit/theme/rhythm`);
      const own = builtArticles().filter(({ topics }) => topics.includes('sleep'));
      for (const { slug, texts: both } of own) {
        const { title, summary } = both[language];
        const link = page.locator(`a[href="/${language}/kit/${slug}"]`);
        const item = page.getByRole('listitem').filter({ has: link }).first();
        await expect(item).toContainText(title);
        await expect(item).toContainText(summary);
      }
      const title = own[0]?.texts[language].title ?? '';
      await page.getByRole('main').getByRole('link', { name: title }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByRole('heading', { name: texts[language].kit.sources })).toBeVisible();
    }
  });
});

test('every article is sent whole: title, description, both languages, its last word and its sources', async ({
  page,
  request,
}) => {
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();
  const articles = builtArticles();
  expect(articles.length).toBeGreaterThan(100);
  for (const { slug, texts: both, sources } of articles) {
    for (const language of languages) {
      const path = `/${language}/kit/${slug}`;
      const html = await (await request.get(path)).text();
      // Read as a browser without scripts reads it, on a blank page: nothing is drawn, so that all of them take seconds.
      const sent = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        const href = (link: Element) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`;
        return {
          title: parsed.title,
          language: parsed.documentElement.lang,
          description: parsed.querySelector('meta[name=description]')?.getAttribute('content'),
          alternates: [...parsed.querySelectorAll('link[rel=alternate]')].map(href).sort(),
          heading: parsed.querySelector('h1')?.textContent,
          text: parsed.querySelector('article')?.textContent ?? '',
          page: parsed.querySelector('main')?.textContent ?? '',
        };
      }, html);
      const { title, summary, blocks } = both[language];
      expect(sent, path).toMatchObject({
        title: `${title} – Eväät`,
        language,
        description: summary,
        alternates: languages.map(
          (each) => `${each} ${sent.alternates[0]?.split(' ')[1]?.slice(0, -path.length) ?? ''}/${each}/kit/${slug}`,
        ),
        heading: title,
      });
      const text = words(sent.text);
      for (const line of blockText(blocks).split('\n')) expect(text, path).toContain(words(line));
      for (const source of sources) expect(words(sent.page), path).toContain(words(source.title[language]));
    }
  }
});

test('a first visit fetches no style that came with the page, and the few files of the page before it is drawn', async ({
  page,
}) => {
  await keepWorkerAway(page);
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.css')) fetched.push(pathname);
  });
  for (const { path } of prerendered.filter((each) => each.path.startsWith('/fi/'))) {
    fetched.length = 0;
    const sent = await (await page.goto(path, { waitUntil: 'load' }))?.text();
    const links = sent?.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
    const own = links.map((link) => /href="([^"]*)"/.exec(link)?.[1] ?? '');
    expect(own.length, path).toBeLessThan(3);
    expect(fetched, path).toEqual(expect.arrayContaining(own));
    expect(
      fetched.filter((file) => file.includes('/inline-')),
      path,
    ).toEqual([]);
  }
});

test('the app takes over what the server sent: nothing is drawn a second time', async ({ page }) => {
  test.slow();
  await keepWorkerAway(page);
  // Scripts of the page run after "interactive": what is in the document then came from the server. Which language is all one.
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive')
        Object.assign(window, { fromServer: [...document.querySelectorAll('#app, #app *')] });
    });
  });
  for (const { path } of prerendered.filter((each) => each.path.startsWith('/sv/'))) {
    await page.goto(path);
    await expect(
      page.getByRole('status').filter({ hasText: /tallessa|sparat|Tallennetaan|Sparar/ }),
      path,
    ).toBeVisible();
    // What it waited for has come, too.
    await expect(page.locator('main [role=status] > .visually-hidden + span'), path).toHaveCount(0);
    const lost = await page.evaluate(() =>
      (window as unknown as { fromServer: Element[] }).fromServer
        // A placeholder goes when what it stands for comes.
        .filter((element) => !element.isConnected && !element.closest('[role=status]'))
        .map((element) => element.outerHTML.slice(0, 200)),
    );
    expect(lost, path).toEqual([]);
  }
});

test('every address in the head of a page answers, and both manifests are those of one app', async ({
  page,
  request,
}) => {
  await page.goto('/fi/privacy');
  const manifests = new Map<string, Record<string, unknown>>();
  const seen = new Set<string>();
  for (const path of ['/', ...routes.map((route) => route.path)]) {
    const html = await (await request.get(path)).text();
    const linked = [...html.matchAll(/<(?:link|script)[^>]+(?:href|src)="(\/[^"]*)"/g)].map((match) => match[1] ?? '');
    expect(linked, path).toContain('/icon.svg');
    linked.forEach((url) => seen.add(url));
    const manifest = linked.find((url) => url.endsWith('.webmanifest')) ?? '';
    manifests.set(manifest, (await (await request.get(manifest)).json()) as Record<string, unknown>);
  }
  expect([...manifests.keys()].sort()).toEqual(['/fi/app.webmanifest', '/sv/app.webmanifest']);
  for (const [url, manifest] of manifests) {
    expect(manifest).toMatchObject({ id: '/', scope: '/', start_url: url.slice(0, 4), display: 'standalone' });
    const { icons, shortcuts } = manifest as { icons: { src: string; sizes: string }[]; shortcuts: { url: string }[] };
    shortcuts.forEach((shortcut) => seen.add(shortcut.url));
    for (const { src, sizes } of icons) {
      seen.add(src);
      const size = await page.evaluate(async (icon) => {
        const image = new Image();
        image.src = icon;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      if (sizes !== 'any') expect(size, src).toBe(sizes);
    }
  }
  for (const url of seen) expect((await request.get(url)).status(), url).toBe(200);
});

test('the first page stores everything without being asked and says so', async ({ page }) => {
  await page.goto('/sv/kit/crying');
  await expect(allStored(page)).toBeVisible();
});

test('a link that is followed while the typing settles leads on, and Back finds what was typed', async ({ page }) => {
  await keepWorkerAway(page);
  await page.goto('/fi/services');
  await expect(page.getByText(/on tallessa/)).toBeVisible();
  const release = await holdBack(page, '**/assets/service-*.js');
  await page.getByRole('searchbox').fill('vanhempainp');
  await page.getByRole('main').getByRole('link', { name: 'MLL Vanhempainpuhelin ja -chat' }).click();
  // The page is still on its way when the address would follow what was typed.
  await page.waitForTimeout(500);
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'MLL Vanhempainpuhelin ja -chat' })).toBeVisible();
  await expect(page).toHaveURL('/fi/services/mll-parents');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('vanhempainp');
  await expect(page).toHaveURL('/fi/services?q=vanhempainp');
});
