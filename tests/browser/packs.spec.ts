import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pictureListText } from '#build/picture-list.ts';
import { compileContent, manifestText, sha256 } from '#build/content-packs.ts';
import { recallUrl, writeRecalls } from '#domain/directory/recall.ts';
import { countyCode, municipalityCode, serviceId } from '#domain/ids.ts';
import type { PackArea, PackEntry, PackManifest } from '#domain/packs/manifest.ts';
import { writeListPacks } from '#domain/packs/write-packs.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
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
      if (pathname.startsWith('/data/') && pathname !== recallUrl) fetched.push(pathname.replace(/\.[^/]*/, ''));
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

/** Adds a directory pack with one service of an area to the site. */
function addArea(siteFolder: string, area: PackArea, id: string, name: string): void {
  const file = join(siteFolder, 'data/manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as PackManifest;
  const service = sampleService(id, {
    id: serviceId(id),
    name: { fi: name, sv: name },
    area: area.startsWith('county-')
      ? { type: 'county', counties: [countyCode(area.slice('county-'.length))] }
      : { type: 'municipality', municipalities: [municipalityCode(area)] },
  });
  const packs = writeListPacks(
    { kind: 'directory', area, name: 'test', built: localDate('2026-11-21') },
    [service],
    sha256,
  );
  for (const { entry, text } of packs) writeFileSync(join(siteFolder, entry.url), text);
  const added = packs.map(({ entry }) => entry);
  writeFileSync(file, JSON.stringify({ ...manifest, packs: [...manifest.packs, ...added] }));
}

testOnCopy(
  'a municipality chosen in a link brings its own packs and its county’s with one look at the server, and works without it',
  async ({ page, siteFolder, site }) => {
    addArea(siteFolder, municipalityCode('905'), 'own', 'Vaasan oma');
    addArea(siteFolder, `county-${countyCode('17')}`, 'county', 'Pohjanmaan yhteinen');
    addArea(siteFolder, municipalityCode('091'), 'foreign', 'Helsingin oma');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname.replace(/\.[^/]*/, '')));
    await storeForOffline(page, '/fi/services?area=905');
    await expect(page.getByRole('link', { name: 'Vaasan oma' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Pohjanmaan yhteinen' })).toBeVisible();
    expect(fetched.filter((path) => path === '/data/manifest')).toHaveLength(1);
    expect(fetched).not.toContain('/data/directory-091-test-1');

    await site.stop();
    await page.goto('/fi/services?area=905');
    await expect(page.getByRole('link', { name: 'Pohjanmaan yhteinen' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Helsingin oma' })).toBeHidden();
  },
);

testOnCopy(
  'a number that is withdrawn is gone from the urgent page and the service at once, says why, and stays gone without a network',
  async ({ page, context, siteFolder, site }) => {
    await storeForOffline(page, '/fi/urgent');
    await expect(page.locator('a[href="tel:080005005"]')).toHaveCount(2);
    const why = { fi: 'Numero on vaihtunut.', sv: 'Numret har bytts.' };
    const recall = { number: '+358 80 005 005', instead: '0800 1234', why, date: localDate('2026-11-22') };
    writeFileSync(join(siteFolder, recallUrl), writeRecalls([recall]));
    rmSync(join(siteFolder, `${recallUrl}.br`), { force: true });
    await page.reload();
    await expect(page.locator('a[href="tel:08001234"]')).toHaveCount(2);
    await expect(page.getByText('Numero on vaihtunut.')).toBeVisible();
    await expect(page.locator('main')).not.toContainText('080 005 005');

    await site.stop();
    const tab = await context.newPage();
    await tab.goto('/sv/services/nollalinja');
    await expect(tab.getByRole('link', { name: /0800 1234/ })).toBeVisible();
    await expect(tab.getByText(/Numret har bytts/)).toBeVisible();
    await expect(tab.locator('a[href="tel:080005005"]')).toHaveCount(0);
    // 404 and a stranger's page teach the phone nothing.
    await site.capture('<!doctype html><title>Hotel</title>');
    await tab.reload();
    await expect(tab.getByRole('link', { name: /0800 1234/ })).toBeVisible();
    await tab.goto('/fi/urgent');
    await expect(tab.locator('a[href="tel:080005005"]')).toHaveCount(0);
  },
);

testOnCopy('of the pictures only one that was drawn anew is fetched again', async ({ page, siteFolder }) => {
  let fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/pictures/') && request.resourceType() === 'fetch') fetched.push(pathname);
  });
  await storeForOffline(page);
  expect(fetched.length).toBeGreaterThan(40);
  const file = join(siteFolder, 'pictures/candle.svg');
  const text = readFileSync(file, 'utf8').replace('</svg>', '<!-- new --></svg>');
  writeFileSync(file, text);
  writeFileSync(join(siteFolder, 'pictures/list.json'), pictureListText(siteFolder));
  rmSync(`${file}.br`, { force: true });
  rmSync(join(siteFolder, 'pictures/list.json.br'), { force: true });
  fetched = [];
  await page.reload();
  await expect(allStored(page)).toBeVisible();
  await expect.poll(() => fetched).toContain('/pictures/list.json');
  await expect
    .poll(() =>
      page.evaluate(async () => (await (await caches.open('evaat-pictures')).match('/pictures/candle.svg'))?.text()),
    )
    .toContain('<!-- new -->');
  expect(new Set(fetched)).toEqual(new Set(['/pictures/list.json', '/pictures/candle.svg']));
});
