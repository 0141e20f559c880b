import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Article } from '#domain/kit/article.ts';
import { blockText } from '#domain/kit/find-articles.ts';
import type { PackManifest } from '#domain/packs/manifest.ts';
import { allStored, expect, holdBack, keepWorkerAway, routes, test } from '#tests/support/browser-test.ts';
import { builtSite } from '#tests/support/served-site.ts';

const readData = (url: string): unknown => JSON.parse(readFileSync(join(builtSite, url), 'utf8'));
const kit = (readData('data/manifest.json') as PackManifest).packs.find(({ kind }) => kind === 'kit');
const articles = kit ? (readData(kit.url) as { content: Article[] }).content : [];

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

  test('every article is there to its last word, in both languages', async ({ page }) => {
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(articles).not.toHaveLength(0);
    for (const { slug, texts } of articles) {
      for (const language of ['fi', 'sv'] as const) {
        await page.goto(`/${language}/kit/${slug}`);
        await expect(page.getByRole('heading', { level: 1, name: texts[language].title })).toBeVisible();
        const shown = plain((await page.locator('article').textContent()) ?? '');
        for (const line of blockText(texts[language].blocks).split('\n')) expect(shown).toContain(plain(line));
      }
    }
  });
});

test('the app takes over what the server sent: nothing is drawn a second time', async ({ page }) => {
  test.slow();
  await keepWorkerAway(page);
  // Scripts of the page run after "interactive": what is in the document then came from the server.
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive')
        Object.assign(window, { fromServer: [...document.querySelectorAll('#app, #app *')] });
    });
  });
  for (const { path } of prerendered) {
    await page.goto(path);
    await expect(
      page.getByRole('status').filter({ hasText: /tallessa|sparat|Tallennetaan|Sparar/ }),
      path,
    ).toBeVisible();
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
  await page.getByRole('searchbox').fill('nollal');
  await page.getByRole('main').getByRole('link', { name: 'Nollalinja' }).click();
  // The page is still on its way when the address would follow what was typed.
  await page.waitForTimeout(500);
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'Nollalinja' })).toBeVisible();
  await expect(page).toHaveURL('/fi/services/nollalinja');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('nollal');
  await expect(page).toHaveURL('/fi/services?q=nollal');
});
