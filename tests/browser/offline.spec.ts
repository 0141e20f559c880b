import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PackEntry, PackManifest } from '#domain/packs/manifest.ts';
import { allStored, expect, storeForOffline, takeOut, test, testOnCopy } from '#tests/support/browser-test.ts';

/** What a parent must find on each page besides its heading, in Finnish and in Swedish. */
const pages = [
  {
    path: '',
    heading: [/./, /./],
    shows: (page: Page) => page.getByRole('link', { name: /Vähän huolettaa|Lite oroliga/ }),
  },
  {
    path: 'services',
    heading: ['Palvelut', 'Tjänster'],
    shows: (page: Page) => page.getByRole('listitem').getByRole('link', { name: /Nollalinja|Nollinjen/ }),
  },
  {
    path: 'services/nollalinja',
    heading: ['Nollalinja', 'Nollinjen'],
    shows: (page: Page) => page.getByRole('main').locator('a[href="tel:080005005"]'),
  },
  {
    path: 'kit',
    heading: ['Eväät', 'Färdkost'],
    shows: (page: Page) => page.getByRole('listitem').getByRole('link', { name: /Kun vauva itkee|När babyn gråter/ }),
  },
  {
    path: 'kit/crying',
    heading: ['Kun vauva itkee', 'När babyn gråter'],
    shows: (page: Page) => page.getByText(/Älä koskaan ravista vauvaa|Skaka aldrig babyn/),
  },
  {
    path: 'reminders',
    heading: ['Muista', 'Kom ihåg'],
    shows: (page: Page) => page.getByLabel(/Toivottu aloituspäivä|Önskad första dag/),
  },
  { path: 'search', heading: ['Haku', 'Sök'], shows: (page: Page) => page.getByRole('searchbox') },
  {
    path: 'urgent',
    heading: ['Apua heti', 'Hjälp genast'],
    shows: (page: Page) => page.getByRole('link', { name: /^(Soita|Ring) 112:/ }),
  },
  {
    path: 'family',
    heading: ['Perhe', 'Familj'],
    shows: (page: Page) => page.getByLabel(/Kunta tai postinumero|Kommun eller postnummer/),
  },
  {
    path: 'settings',
    heading: ['Asetukset', 'Inställningar'],
    shows: (page: Page) => page.getByText(/Versio|Version/),
  },
  {
    path: 'privacy',
    heading: ['Tietosuoja', 'Dataskydd'],
    shows: (page: Page) => page.getByText(/ei evästeitä|inga kakor/),
  },
] as const;

for (const [index, language] of (['fi', 'sv'] as const).entries()) {
  test(`with the server switched off every page opens with its content in a new tab (${language})`, async ({
    page,
    context,
    site,
  }) => {
    // Only the other language's first page is ever visited: everything else must open without having been seen.
    await storeForOffline(page, language === 'fi' ? '/sv/' : '/fi/');
    await page.close();
    await site.stop();
    for (const { path, heading, shows } of pages) {
      const tab = await context.newPage();
      await tab.goto(`/${language}/${path}`);
      const name = heading[index] ?? '';
      const title = tab.getByRole('heading', { level: 1, name, exact: typeof name === 'string' });
      await expect(title, path).toBeVisible();
      await expect(shows(tab).first(), path).toBeVisible();
      await expect(tab.locator('html'), path).toHaveAttribute('lang', language);
      await tab.close();
    }
  });
}

test('without a network the reminder calculator, the urgent numbers and an unknown address answer', async ({
  page,
  context,
  site,
}) => {
  await storeForOffline(page);
  await page.close();
  await site.stop();
  const tab = await context.newPage();

  await tab.goto('/fi/reminders');
  await tab.getByLabel('Toivottu aloituspäivä').fill('2027-08-01');
  await expect(tab.getByText('Jätä hakemus viimeistään')).toContainText('1.4.2027');

  await tab.goto('/sv/urgent');
  for (const number of ['112', '116117', '0800147111', '080005005'])
    await expect(tab.getByRole('main').locator(`a[href="tel:${number}"]`).first(), number).toBeVisible();

  await tab.goto('/fi/sivu/jota-ei-ole');
  await expect(tab.getByRole('heading', { level: 1, name: 'Sivua ei löytynyt' })).toBeVisible();
  await expect(tab.getByRole('main').getByRole('link', { name: 'Apua heti' })).toBeVisible();
  await tab.goto('/sv/services/finns-inte');
  await expect(tab.getByRole('heading', { level: 1, name: 'Tjänsten hittades inte' })).toBeVisible();
});

test('without a network search finds services and articles, and the language changes on the spot', async ({
  page,
  context,
  site,
}) => {
  await storeForOffline(page);
  await page.close();
  await site.stop();
  const tab = await context.newPage();
  await tab.goto('/fi/search');
  await tab.getByRole('searchbox').fill('vauva itkee');
  await expect(tab.getByRole('main').getByRole('link', { name: 'Kun vauva itkee' })).toBeVisible();
  await tab.getByRole('searchbox').fill('nollalinja');
  await expect(tab.getByRole('main').getByRole('link', { name: 'Nollalinja' })).toBeVisible();
  await expect(tab).toHaveURL('/fi/search?q=nollalinja');

  await tab.getByRole('link', { name: 'Svenska' }).press('Enter');
  await expect(tab).toHaveURL('/sv/search?q=nollalinja');
  await expect(tab.getByRole('heading', { level: 1, name: 'Sök' })).toBeVisible();
  await expect(tab.getByRole('searchbox')).toHaveValue('nollalinja');
  await expect(tab.getByRole('main').getByRole('link', { name: 'Nollinjen' })).toBeVisible();
  await expect(tab.getByRole('link', { name: 'Suomi' })).toBeFocused();
  await expect(tab.getByText('Språket är nu svenska.')).toBeAttached();
  await expect(tab.locator('html')).toHaveAttribute('lang', 'sv');

  // The choice is remembered where every later visit begins.
  const later = await context.newPage();
  await later.goto('/');
  await expect(later).toHaveURL('/sv/');
  await expect(later.getByRole('link', { name: 'Lite oroliga' })).toBeVisible();
});

test('without a network a municipality is chosen by either name and by postal code', async ({
  page,
  context,
  site,
}) => {
  await storeForOffline(page);
  await page.close();
  await site.stop();
  const tab = await context.newPage();
  const choices = [
    { path: '/fi/family', change: null, typed: 'Vasa', offered: /^Vaasa – Vasa/, told: 'Kuntanne on Vaasa.' },
    { path: '/sv/family', change: 'Byt', typed: 'Turku', offered: /^Åbo – Turku/, told: 'Er kommun är Åbo.' },
    { path: '/fi/family', change: 'Vaihda', typed: '33100', offered: /^Tampere – Tam/, told: 'Kuntanne on Tampere.' },
  ];
  for (const { path, change, typed, offered, told } of choices) {
    await tab.goto(path);
    if (change) await tab.getByRole('button', { name: change }).click();
    await tab.getByRole('textbox').fill(typed);
    await tab.getByRole('button', { name: offered }).click();
    await expect(tab.getByText(told)).toBeVisible();
  }
  await tab.goto('/fi/services');
  await expect(tab.getByRole('main').getByText('Tampere', { exact: true })).toBeVisible();
});

test('the tab of the first visit goes on by itself when the network goes, also to pages never opened', async ({
  page,
  context,
  site,
}) => {
  // Two tabs at once: one worker is installed for both, and both must say so.
  const other = await context.newPage();
  await Promise.all([storeForOffline(page), storeForOffline(other, '/sv/')]);
  await other.close();
  await site.stop();
  for (const name of ['Palvelut', 'Eväät', 'Muista', 'Haku', 'Perhe', 'Asetukset', 'Tietosuoja']) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }
});

test('the line says that all is stored only when worker and packs are', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/data/*-*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/fi/');
  await expect(page.getByText('Tallennetaan puhelimeen')).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(500);
  await expect(allStored(page)).toBeHidden();
  release();
  await expect(allStored(page)).toBeVisible();
});

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

for (const { damage, spoil } of [
  { damage: 'truncated', spoil: (text: string) => text.slice(0, text.length / 2) },
  { damage: 'forged', spoil: (text: string) => text.replaceAll('080 005 005', '0600 123 123') },
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

test('on the very first visit the urgent numbers stay within reach when the network goes half-way', async ({
  page,
  site,
  trouble,
}) => {
  let refuse = () => {};
  const refused = new Promise<void>((done) => (refuse = done));
  // Neither worker nor database gets ready: what has arrived with the first page is all there is.
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
  });
  await page.route(/assets\/(storage|sv)-.*\.js/, async (route) => {
    await refused;
    await route.abort('connectionfailed');
  });
  const urgentChunk = page.waitForResponse('**/assets/urgent-*.js');
  await page.goto('/fi/');
  await (await urgentChunk).finished();
  await site.stop();
  refuse();

  const urgent = page.getByRole('link', { name: 'Apua heti' });
  const emergency = page.getByRole('link', { name: /^Soita 112:/ });
  await urgent.click();
  await expect(emergency).toHaveAttribute('href', 'tel:112');
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page.getByRole('link', { name: '112', exact: true })).toHaveAttribute('href', 'tel:112');
  await page.getByRole('link', { name: 'Suomeksi' }).click();
  await expect(emergency).toBeVisible();

  await page.getByRole('link', { name: 'Muista' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jokin meni vikaan' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Apua heti' }).click();
  await expect(emergency).toBeVisible();
  await takeOut(trouble, /ERR_CONNECTION|dynamically imported/);
});
