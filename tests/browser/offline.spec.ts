import type { Page } from '@playwright/test';
import { expect, keepWorkerAway, storeForOffline, takeOut, test } from '#tests/support/browser-test.ts';
import { testStored } from '#tests/support/stored-phone.ts';
import { pickedList } from '#tests/support/picked-list.ts';

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
    path: 'services/how-are-you?level=big',
    heading: ['Teit oikein, kun tulit tänne', 'Du gjorde rätt som kom hit'],
    shows: (page: Page) => page.getByRole('main').locator('a[href="tel:112"]'),
  },
  {
    path: 'services/brochure?area=091',
    heading: ['Paperiesite', 'Broschyr på papper'],
    shows: (page: Page) => page.getByRole('main').getByText('080 005 005'),
  },
  {
    path: `services/selection${pickedList}`,
    heading: ['Sinulle poimitut palvelut', 'Tjänster utvalda för dig'],
    shows: (page: Page) => page.getByRole('main').locator('a[href="tel:080005005"]'),
  },
  {
    path: 'services/nollalinja',
    heading: ['Nollalinja', 'Nollinjen'],
    shows: (page: Page) => page.getByRole('main').locator('a[href="tel:080005005"]'),
  },
  {
    path: 'kit',
    heading: ['Eväät', 'Färdkost'],
    shows: (page: Page) => page.getByRole('listitem').getByRole('link', { name: /Arjen rytmi|Vardagens rytm/ }),
  },
  {
    path: 'kit/milestones',
    heading: ['Mitä olemme nähneet', 'Det här har vi sett'],
    shows: (page: Page) => page.getByText(/Ensimmäinen sauna|Första bastun|Första gången i bastun/),
  },
  {
    path: 'kit/album',
    heading: ['Muistojen albumi', 'Minnesalbumet'],
    shows: (page: Page) => page.getByRole('main').getByRole('link', { name: /Kerro lapsesta|Berätta om/ }),
  },
  {
    path: 'kit/visit',
    heading: ['Neuvolakäynti', 'Besöket på rådgivningen'],
    shows: (page: Page) => page.getByLabel(/Oma kysymys|Egen fråga/),
  },
  {
    path: 'kit/growth',
    heading: ['Liikkeelle omaan tahtiin', 'I gång i egen takt'],
    shows: (page: Page) => page.getByRole('main').getByRole('img'),
  },
  {
    path: 'kit/crying',
    heading: ['Kun vauva itkee', 'När babyn gråter'],
    shows: (page: Page) => page.getByText(/Älä koskaan ravista vauvaa|Skaka aldrig babyn/),
  },
  {
    path: 'reminders',
    heading: ['Muista', 'Kom ihåg'],
    shows: (page: Page) => page.getByRole('link', { name: /Lisää lapsi tai|Lägg till ett barn/ }),
  },
  {
    path: 'reminders/timeline',
    heading: ['Aikajana', 'Tidslinje'],
    shows: (page: Page) => page.getByText(/polku piirtyy tähän|ritas stigen/),
  },
  {
    path: 'reminders/daycare',
    heading: ['Päiväkotiin', 'Till daghemmet'],
    shows: (page: Page) => page.getByLabel(/Toivottu aloituspäivä|Önskad första dag/),
  },
  {
    path: 'reminders/leave',
    heading: ['Perhevapaat', 'Familjeledigheter'],
    shows: (page: Page) => page.getByLabel(/^(Laskettu aika|Beräknat födelsedatum)/),
  },
  {
    path: 'reminders/own',
    heading: ['Omat muistutukset', 'Egna påminnelser'],
    shows: (page: Page) => page.getByRole('button', { name: /D-vitamiini joka päivä|D-vitamin varje dag/ }),
  },
  {
    path: 'reminders/delivery',
    heading: ['Miten muistutukset tulevat', 'Så kommer påminnelserna'],
    shows: (page: Page) => page.getByRole('heading', { name: /^(Puhelimen kalenteriin|Till telefonens kalender)/ }),
  },
  { path: 'search', heading: ['Haku', 'Sök'], shows: (page: Page) => page.getByRole('combobox') },
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
  {
    path: 'accessibility',
    heading: ['Saavutettavuus', 'Tillgänglighet'],
    shows: (page: Page) => page.getByText(/Traficomille|Traficom\./),
  },
] as const;

for (const [index, language] of (['fi', 'sv'] as const).entries()) {
  test(`with the server switched off every page opens with its content in a new tab (${language})`, async ({
    page,
    context,
    site,
  }) => {
    test.slow();
    // Only the other language's first page is ever visited: everything else must open without having been seen.
    await storeForOffline(page, language === 'fi' ? '/sv/' : '/fi/');
    await page.close();
    await site.stop();
    const titles = new Set<string>();
    for (const { path, heading, shows } of pages) {
      const tab = await context.newPage();
      const answer = await tab.goto(`/${language}/${path}`);
      expect(await answer?.text(), path).toContain(`<html lang="${language}">`);
      const name = heading[index] ?? '';
      const title = tab.getByRole('heading', { level: 1, name, exact: typeof name === 'string' });
      await expect(title, path).toBeVisible();
      await expect(shows(tab).first(), path).toBeVisible();
      await expect(tab.locator('html'), path).toHaveAttribute('lang', language);
      // Today greets by the hour, and an answer to "how are you" is nobody's business; else a tab is called as its heading.
      if (path !== '' && !path.startsWith('services/how-are-you'))
        await expect(tab, path).toHaveTitle(`${await title.innerText()} – Eväät`);
      titles.add(await tab.title());
      await tab.close();
    }
    expect(titles.size).toBe(pages.length);
  });
}

testStored(
  'without a network the reminder calculator, the urgent numbers and an unknown address answer',
  async ({ page, context, site }) => {
    await storeForOffline(page);
    await page.close();
    await site.stop();
    const tab = await context.newPage();

    await tab.goto('/fi/reminders/daycare');
    await tab.getByLabel('Toivottu aloituspäivä').fill('2027-08-01');
    await expect(tab.getByText('Hae viimeistään')).toContainText('1.4.2027');

    await tab.goto('/sv/urgent');
    for (const number of ['112', '116117', '0800147111', '080005005'])
      await expect(tab.getByRole('main').locator(`a[href="tel:${number}"]`).first(), number).toBeVisible();

    await tab.goto('/fi/sivu/jota-ei-ole');
    await expect(tab.getByRole('heading', { level: 1, name: 'Sivua ei löytynyt' })).toBeVisible();
    await expect(tab.getByRole('main').getByRole('link', { name: 'Apua heti' })).toBeVisible();
    await tab.goto('/sv/services/finns-inte');
    await expect(tab.getByRole('heading', { level: 1, name: 'Tjänsten hittades inte' })).toBeVisible();
  },
);

testStored(
  'without a network search finds services and articles, and the language changes on the spot',
  async ({ page, context, site }) => {
    await storeForOffline(page);
    await page.close();
    await site.stop();
    const tab = await context.newPage();
    await tab.goto('/fi/search');
    await tab.getByRole('combobox').fill('vauva itkee');
    await expect(tab.getByRole('main').getByRole('option', { name: 'Kun vauva itkee' })).toBeVisible();
    await tab.getByRole('combobox').fill('nollalinja');
    await expect(tab.getByRole('main').getByRole('option', { name: 'Nollalinja', exact: true })).toBeVisible();
    await expect(tab).toHaveURL('/fi/search?q=nollalinja');

    await tab.getByRole('link', { name: 'Svenska' }).press('Enter');
    await expect(tab).toHaveURL('/sv/search?q=nollalinja');
    await expect(tab.getByRole('heading', { level: 1, name: 'Sök' })).toBeVisible();
    await expect(tab.getByRole('combobox')).toHaveValue('nollalinja');
    await expect(tab.getByRole('main').getByRole('option', { name: 'Nollinjen', exact: true })).toBeVisible();
    await expect(tab.getByRole('link', { name: 'Suomi' })).toBeFocused();
    await expect(tab.getByText('Språket är nu svenska.')).toBeAttached();
    await expect(tab.locator('html')).toHaveAttribute('lang', 'sv');

    // The choice is remembered where every later visit begins.
    const later = await context.newPage();
    await later.goto('/');
    await expect(later).toHaveURL('/sv/');
    await expect(later.getByRole('link', { name: 'Lite oroliga' })).toBeVisible();
  },
);

testStored(
  'without a network a municipality is chosen by either name and by postal code',
  async ({ page, context, site }) => {
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
  },
);

test('the tab of the first visit goes on by itself when the network goes, also to pages never opened', async ({
  page,
  site,
}) => {
  await storeForOffline(page);
  await site.stop();
  for (const name of ['Palvelut', 'Eväät', 'Muista', 'Haku', 'Perhe', 'Asetukset', 'Tietosuoja']) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }
});

test('on the very first visit the urgent numbers stay within reach when the network goes half-way', async ({
  page,
  site,
  trouble,
}) => {
  // Neither worker nor database nor the other language gets ready: what has come with the first page is all there is.
  await keepWorkerAway(page);
  await page.route(/assets\/(storage|sv)-|manifest\.json/, (route) => route.abort('connectionfailed'));
  await Promise.all([page.waitForResponse('**/assets/urgent-*.js'), page.goto('/fi/')]);
  await page.waitForLoadState('networkidle');
  await site.stop();

  const emergency = page.getByRole('link', { name: /^Soita 112:/ });
  await page.getByRole('link', { name: 'Apua heti' }).click();
  await expect(emergency).toHaveAttribute('href', 'tel:112');
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page.getByRole('link', { name: '112', exact: true })).toHaveAttribute('href', 'tel:112');
  await page.getByRole('link', { name: 'Suomeksi' }).click();
  await expect(emergency).toBeVisible();

  // What to remember is fetched ahead, a page that few open is not.
  await page.getByRole('link', { name: 'Muista' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Muista' })).toBeVisible();
  await page.getByRole('link', { name: 'Perhe', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jokin meni vikaan' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Apua heti' }).click();
  await expect(emergency).toBeVisible();
  // A part that cannot come is asked for a few times, not without end.
  const asked = trouble.filter((line) => /preload CSS|\/assets\/family-/.test(line)).length;
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(5);
  await takeOut(trouble, /ERR_CONNECTION|dynamically imported|preload CSS/);
});
