import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileContent, manifestText } from '#build/content-packs.ts';
import type { PackEntry, PackManifest } from '#domain/packs/manifest.ts';
import {
  allStored,
  expect,
  holdBack,
  storeForOffline,
  takeOut,
  test,
  testOnCopy,
} from '#tests/support/browser-test.ts';

/** Lists a changed directory pack in the site's manifest; its file is written apart, for it may come out damaged. */
function renewDirectory(siteFolder: string, change: (text: string) => string) {
  const file = join(siteFolder, 'data/manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as PackManifest;
  const old = manifest.packs.find(({ kind }) => kind === 'directory');
  if (!old) throw new Error('the site has no directory pack');
  const text = change(readFileSync(join(siteFolder, old.url), 'utf8'));
  const sha256 = createHash('sha256').update(text).digest('hex');
  const url = `/data/${old.id}.${sha256.slice(0, 16)}.json`;
  const renewed: PackEntry = { ...old, sha256, url, bytes: Buffer.byteLength(text) };
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, packs: manifest.packs.map((entry) => (entry === old ? renewed : entry)) }),
  );
  return { text, write: (content: string) => writeFileSync(join(siteFolder, url), content) };
}

/** Manifest and packs, without the hashes in their names. */
const allData = (siteFolder: string): string[] => {
  const { packs } = JSON.parse(readFileSync(join(siteFolder, 'data/manifest.json'), 'utf8')) as PackManifest;
  return ['/data/manifest', ...packs.map(({ id }) => `/data/${id}`)];
};

test('the line says that all is stored only when worker and packs are', async ({ page }) => {
  const release = await holdBack(page, '**/data/*-*.json');
  await page.goto('/fi/');
  await expect(page.getByText('Tallennetaan puhelimeen')).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  // Time enough for a line that looks at the worker alone.
  await page.waitForTimeout(500);
  await expect(allStored(page)).toBeHidden();
  release();
  await expect(allStored(page)).toBeVisible();
});

testOnCopy(
  'a tab opened while another one’s worker is being installed says so too',
  async ({ page, context, siteFolder }) => {
    const slowly =
      'self.addEventListener("install", (e) => e.waitUntil(new Promise((done) => setTimeout(done, 2000))));';
    appendFileSync(join(siteFolder, 'sw.js'), slowly);
    await page.goto('/fi/');
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing?.state))
      .toBe('installing');
    const other = await context.newPage();
    await other.goto('/sv/');
    await expect(allStored(other)).toBeVisible();
    await expect(allStored(page)).toBeVisible();
  },
);

testOnCopy(
  'without a worker the line does not promise anything about the network',
  async ({ page, siteFolder, trouble }) => {
    rmSync(join(siteFolder, 'sw.js'));
    await page.goto('/fi/');
    await expect(page.getByText('Sisältö on tallessa puhelimessa.')).toBeVisible();
    await expect(allStored(page)).toBeHidden();
    await takeOut(trouble, /404.*sw\.js|bad HTTP response code \(404\)/);
  },
);

test('behind the login page of a strange network the app goes on with what it has', async ({ page, context, site }) => {
  await storeForOffline(page);
  await page.close();
  await site.capture('<!doctype html><title>Hotel</title><p>Please accept our terms');
  const tab = await context.newPage();
  await tab.goto('/fi/services/nollalinja');
  await expect(tab.getByRole('link', { name: 'Soita 080 005 005' })).toBeVisible();
  await expect(allStored(tab)).toBeVisible();
  await tab.goto('/fi/settings');
  await tab.getByRole('button', { name: 'Tarkista päivitykset' }).click();
  await expect(tab.getByText('Palvelimeen ei saatu yhteyttä. Entiset tiedot ovat tallessa.')).toBeVisible();
  await expect(tab.getByText(/\d tietopakettia puhelimessa/)).toBeVisible();
});

for (const { damage, spoil } of [
  { damage: 'truncated', spoil: (text: string) => text.slice(0, text.length / 2) },
  { damage: 'forged', spoil: (text: string) => text.replaceAll('080 005 005', '060 012 345') },
]) {
  testOnCopy(
    `a ${damage} pack is never taken: the old one stays, the line tells, and the next try mends it`,
    async ({ page, siteFolder }) => {
      await storeForOffline(page, '/fi/services/nollalinja');
      const renewed = renewDirectory(siteFolder, (text) => text.replaceAll('Nollalinja', 'Nollalinja uusi'));
      renewed.write(spoil(renewed.text));

      await page.reload();
      await expect(page.getByText('Kaikki ei ole vielä tallessa puhelimessa.')).toBeVisible();
      await expect(allStored(page)).toBeHidden();
      await expect(page.getByRole('link', { name: 'Soita 080 005 005' })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nollalinja');

      renewed.write(renewed.text);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nollalinja uusi');
      await expect(allStored(page)).toBeVisible();
    },
  );
}

/** Puts a new release of the data beside the old one: an article corrected in its file, and everything compiled anew. */
function correctArticle(siteFolder: string, file: string, change: (text: string) => string): void {
  const project = resolve(import.meta.dirname, '../..');
  const root = mkdtempSync(join(tmpdir(), 'evaat-corrected-'));
  cpSync(join(project, 'locales'), join(root, 'locales'), { recursive: true });
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const corrected = change(text);
  if (corrected === text) throw new Error(`nothing changed in ${file}`);
  writeFileSync(path, corrected);
  const { packs } = compileContent(root);
  for (const { entry, text: content } of packs) writeFileSync(join(siteFolder, entry.url), content);
  writeFileSync(join(siteFolder, 'data/manifest.json'), manifestText(packs));
  rmSync(root, { recursive: true, force: true });
}

testOnCopy(
  'a corrected article comes with its theme alone, and the cards only when they say something else',
  async ({ page, siteFolder }) => {
    const file = 'locales/fi/kit/crying.md';
    // The first release is compiled here too: whatever else has changed since the build comes now.
    correctArticle(siteFolder, file, (text) => `${text}\nEnsimmäinen sana.\n`);
    const title = /^title: (.*)$/m;
    let fetched: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/data/')) fetched.push(pathname.replace(/\.[^/]*/, ''));
    });
    await storeForOffline(page, '/fi/kit/crying');
    await expect(page.getByText('Ensimmäinen sana.')).toBeVisible();
    expect(new Set(fetched)).toEqual(new Set(allData(siteFolder)));

    fetched = [];
    correctArticle(siteFolder, file, (text) => `${text}\nToinen sana.\n`);
    await page.reload();
    await expect(page.getByText('Toinen sana.')).toBeVisible();
    await expect(allStored(page)).toBeVisible();
    expect(fetched.sort()).toEqual(['/data/kit-all-rhythm-1', '/data/manifest']);

    fetched = [];
    correctArticle(siteFolder, file, (text) => `${text.replace(title, 'title: Kun vauva huutaa')}\nToinen sana.\n`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kun vauva huutaa');
    await expect(allStored(page)).toBeVisible();
    expect(fetched.sort()).toEqual(['/data/kit-all-rhythm-1', '/data/kit-cards-all-authored-1', '/data/manifest']);
    await page.goto('/fi/kit/theme/rhythm');
    await expect(page.getByRole('main').getByRole('link', { name: 'Kun vauva huutaa' }).first()).toBeVisible();
  },
);
