import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PackManifest } from '#domain/packs/manifest.ts';
import { expect, storeForOffline, test, testOnCopy } from '#tests/support/browser-test.ts';
import { testStored } from '#tests/support/stored-phone.ts';

const results = (page: Page) => page.getByRole('main');

/** Types as a thumb does, letter by letter. */
async function type(page: Page, language: 'fi' | 'sv', text: string): Promise<void> {
  await page.goto(`/${language}/search`);
  await page.getByRole('main').getByRole('combobox').pressSequentially(text);
}

/** The segments on the phone: of which pack, and whether from the server. */
const segments = (page: Page) =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error('refused'));
      });
    const db = await answer(indexedDB.open('evaat-packs'));
    const rows = await answer(db.transaction('segments').objectStore('segments').getAll());
    db.close();
    return (rows as { id: string; sha256: string | null }[]).map(
      ({ id, sha256 }) => `${id} ${String(sha256 !== null)}`,
    );
  });

const questions = [
  { language: 'fi', text: 'nollalinja', finds: 'Nollalinja' },
  { language: 'fi', text: 'vauvan itkua', finds: 'Kun vauva itkee' },
  { language: 'fi', text: 'lapsilisan hakeminen', finds: 'Hae lapsilisä' },
  { language: 'fi', text: '080 005 005', finds: 'Nollalinja' },
  { language: 'fi', text: 'varmuuskopio', finds: 'Varmuuskopio' },
  { language: 'sv', text: 'nollinjen', finds: 'Nollinjen' },
  { language: 'sv', text: 'babyn grater', finds: /gråter/ },
  { language: 'sv', text: 'ansöka om barnbidrag', finds: 'Ansök om barnbidrag' },
  { language: 'sv', text: '080005005', finds: 'Nollinjen' },
  { language: 'sv', text: 'säkerhetskopia', finds: 'Säkerhetskopia' },
] as const;

testStored(
  'what is typed is found with the server stopped, in both languages, by a worker of its own',
  async ({ page, site }) => {
    await storeForOffline(page);
    await expect.poll(() => segments(page)).toHaveLength(9);
    expect(await segments(page)).toEqual((await segments(page)).map((row) => row.replace(/ \w+$/, ' true')));
    await site.stop();
    for (const { language, text, finds } of questions) {
      await type(page, language, text);
      await expect(results(page).getByText(finds).first(), text).toBeVisible();
    }
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/^\/assets\/search-worker-/),
    ]);
  },
);

testOnCopy(
  'packs that come without segments are found too: the phone makes its own',
  async ({ page, siteFolder, site }) => {
    const file = join(siteFolder, 'data/manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as PackManifest;
    const packs = manifest.packs.map(({ search: _search, ...entry }) => entry);
    writeFileSync(file, JSON.stringify({ ...manifest, packs }));
    await storeForOffline(page);
    await site.stop();
    await type(page, 'fi', 'vauvan itkua');
    await expect(results(page).getByText('Kun vauva itkee').first()).toBeVisible();
    await expect.poll(() => segments(page)).toContain('directory-all-authored-1 false');
    await type(page, 'sv', 'nollinjen');
    await expect(results(page).getByText('Nollinjen').first()).toBeVisible();
  },
);

testOnCopy('a segment that is not the listed one is not taken, and holds up nothing', async ({ page, siteFolder }) => {
  const manifest = JSON.parse(readFileSync(join(siteFolder, 'data/manifest.json'), 'utf8')) as PackManifest;
  const directory = manifest.packs.find(({ id }) => id === 'directory-all-authored-1');
  const file = join(siteFolder, directory?.search?.url ?? '');
  writeFileSync(file, 'not a segment');
  rmSync(`${file}.br`);
  await storeForOffline(page);
  await expect.poll(() => segments(page)).toHaveLength(8);
  await type(page, 'fi', 'nollalinja');
  await expect(results(page).getByText('Nollalinja').first()).toBeVisible();
});

test('where no worker can be started the page searches by itself', async ({ page, trouble }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined, writable: true });
    delete (window as { Worker?: unknown }).Worker;
  });
  await storeForOffline(page);
  await type(page, 'fi', 'nollalinja');
  await expect(results(page).getByText('Nollalinja').first()).toBeVisible();
  expect(page.workers()).toEqual([]);
  expect(trouble).toEqual([]);
});

test('what is typed before the app has taken the page over is searched too', async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route(/\/assets\/app-/, async (route) => {
    await new Promise<void>((done) => held.push(done));
    await route.continue();
  });
  await page.goto('/fi/search', { waitUntil: 'commit' });
  const box = page.getByRole('combobox');
  await box.pressSequentially('nollalinja');
  for (const release of held) release();
  await expect(results(page).getByText('Nollalinja').first()).toBeVisible({ timeout: 30_000 });
  await expect(box).toHaveValue('nollalinja');
  await expect(page).toHaveURL(/\?q=nollalinja$/);
});

testStored('Back leaves the search at once: no letter that was typed is a page of its own', async ({ page }) => {
  await storeForOffline(page);
  await page.goto('/fi/urgent');
  const before = await page.evaluate(() => history.length);
  await type(page, 'fi', 'mies');
  await expect(page).toHaveURL(/\?q=mies$/);
  await page.getByRole('main').getByRole('combobox').pressSequentially(' lyö');
  await expect(page).toHaveURL(/\?q=mies\+ly%C3%B6$/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(page).toHaveURL(/\/fi\/urgent$/);
});
