import { rmSync } from 'node:fs';
import { test as base, expect as baseExpect, type BrowserContext, type Page } from '@playwright/test';
import { builtSite, copySite, serveSite, type ServedSite } from '#tests/support/served-site.ts';

/** A busy machine may need seconds to install the worker; what is not there at once is waited for. */
export const expect = baseExpect.configure({ timeout: 15_000 });

/** Every route of both languages, with the heading it must show when nothing has been entered. */
export const routes = [
  { path: '/fi/', heading: /./ },
  { path: '/fi/services', heading: 'Palvelut' },
  { path: '/fi/services/how-are-you', heading: 'Miten teillä menee?' },
  { path: '/fi/services/brochure', heading: 'Paperiesite' },
  { path: '/fi/services/selection', heading: 'Lista perheelle' },
  { path: '/fi/services/nollalinja', heading: 'Nollalinja' },
  { path: '/fi/kit', heading: 'Eväät' },
  { path: '/fi/kit/theme/rhythm', heading: 'Arjen rytmi' },
  { path: '/fi/kit/age/months-0-3', heading: 'Luettavaa: 0–3 kk' },
  { path: '/fi/kit/crying', heading: /itke/i },
  { path: '/fi/kit/milestones', heading: 'Mitä olemme nähneet' },
  { path: '/fi/kit/album', heading: 'Muistojen albumi' },
  { path: '/fi/kit/visit', heading: 'Neuvolakäynti' },
  { path: '/fi/kit/growth', heading: 'Liikkeelle omaan tahtiin' },
  { path: '/fi/reminders', heading: 'Muista' },
  { path: '/fi/reminders/timeline', heading: 'Aikajana' },
  { path: '/fi/reminders/daycare', heading: 'Päiväkotiin' },
  { path: '/fi/reminders/leave', heading: 'Perhevapaat' },
  { path: '/fi/reminders/own', heading: 'Omat muistutukset' },
  { path: '/fi/reminders/delivery', heading: 'Miten muistutukset tulevat' },
  { path: '/fi/search', heading: 'Haku' },
  { path: '/fi/urgent', heading: 'Apua heti' },
  { path: '/fi/family', heading: 'Perhe' },
  { path: '/fi/settings', heading: 'Asetukset' },
  { path: '/fi/settings/phones', heading: 'Samat tiedot useassa puhelimessa' },
  { path: '/fi/settings/phones/add', heading: 'Lisää puhelin' },
  { path: '/fi/settings/phones/join', heading: 'Liity mukaan' },
  { path: '/fi/settings/phones/code', heading: 'Palautuskoodi' },
  { path: '/fi/settings/phones/deleted', heading: 'Äskettäin poistetut' },
  { path: '/fi/privacy', heading: 'Tietosuoja' },
  { path: '/fi/accessibility', heading: 'Saavutettavuus' },
  { path: '/sv/', heading: /./ },
  { path: '/sv/services', heading: 'Tjänster' },
  { path: '/sv/services/how-are-you', heading: 'Hur har ni det?' },
  { path: '/sv/services/brochure', heading: 'Broschyr på papper' },
  { path: '/sv/services/selection', heading: 'Lista åt en familj' },
  { path: '/sv/services/nollalinja', heading: 'Nollinjen' },
  { path: '/sv/kit', heading: 'Färdkost' },
  { path: '/sv/kit/theme/rhythm', heading: 'Vardagens rytm' },
  { path: '/sv/kit/age/months-0-3', heading: 'Att läsa: 0–3 mån' },
  { path: '/sv/kit/crying', heading: /gråter/i },
  { path: '/sv/kit/milestones', heading: 'Det här har vi sett' },
  { path: '/sv/kit/album', heading: 'Minnesalbumet' },
  { path: '/sv/kit/visit', heading: 'Besöket på rådgivningen' },
  { path: '/sv/kit/growth', heading: 'I gång i egen takt' },
  { path: '/sv/reminders', heading: 'Kom ihåg' },
  { path: '/sv/reminders/timeline', heading: 'Tidslinje' },
  { path: '/sv/reminders/daycare', heading: 'Till daghemmet' },
  { path: '/sv/reminders/leave', heading: 'Familjeledigheter' },
  { path: '/sv/reminders/own', heading: 'Egna påminnelser' },
  { path: '/sv/reminders/delivery', heading: 'Så kommer påminnelserna' },
  { path: '/sv/search', heading: 'Sök' },
  { path: '/sv/urgent', heading: 'Hjälp genast' },
  { path: '/sv/family', heading: 'Familj' },
  { path: '/sv/settings', heading: 'Inställningar' },
  { path: '/sv/settings/phones', heading: 'Samma uppgifter i flera telefoner' },
  { path: '/sv/settings/phones/add', heading: 'Lägg till en telefon' },
  { path: '/sv/settings/phones/join', heading: 'Gå med' },
  { path: '/sv/settings/phones/code', heading: 'Återställningskod' },
  { path: '/sv/settings/phones/deleted', heading: 'Nyligen borttaget' },
  { path: '/sv/privacy', heading: 'Dataskydd' },
  { path: '/sv/accessibility', heading: 'Tillgänglighet' },
] as const;

/**
 * With the server gone the app still asks it once for newer packs, pictures and recalls and the worker for a newer self, or was just asking
 * when it went; the browser logs the refusal.
 */
const mayBeRefused = ['/data/manifest.json', '/data/recall.json', '/pictures/list.json', '/sw.js'];
const isExpectedRefusal = (text: string, url: string) =>
  /ERR_(CONNECTION_(REFUSED|RESET)|EMPTY_RESPONSE)/.test(text) &&
  url !== '' &&
  mayBeRefused.includes(new URL(url).pathname);

/** What the page said that it should not have: console errors and warnings, uncaught errors, requests to a foreign host. */
function watchForTrouble(context: BrowserContext, site: ServedSite): string[] {
  const trouble: string[] = [];
  context.on('console', (message) => {
    const { url } = message.location();
    if (!['error', 'warning'].includes(message.type()) || isExpectedRefusal(message.text(), url)) return;
    trouble.push(`${message.type()}: ${message.text()} ${url}`);
  });
  context.on('weberror', (error) => trouble.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (['http:', 'https:'].includes(protocol) && origin !== new URL(site.url).origin)
      trouble.push(`foreign host: ${request.url()}`);
  });
  return trouble;
}

interface Fixtures {
  /** The folder that `site` serves: the built site, unless a file of tests brings its own. */
  siteFolder: string;
  /** A server of this test's own, free to be stopped. */
  site: ServedSite;
  /** Everything that went wrong so far; the test fails when it is not empty at its end. */
  trouble: string[];
}

export const test = base.extend<Fixtures>({
  siteFolder: [builtSite, { option: true }],
  site: async ({ siteFolder }, use) => {
    const site = await serveSite(siteFolder);
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
  trouble: [
    async ({ context, site }, use) => {
      const trouble = watchForTrouble(context, site);
      await use(trouble);
      expect(trouble, 'console, errors and foreign hosts').toEqual([]);
    },
    { auto: true },
  ],
});

/** For tests that change the site's files: each has a copy of its own. */
export const testOnCopy = test.extend({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
  siteFolder: async ({}, use) => {
    const folder = copySite();
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Waits for trouble that the test has provoked and takes it out: what remains was not meant. */
export async function takeOut(trouble: string[], expected: RegExp): Promise<void> {
  await expect.poll(() => trouble.some((line) => expected.test(line)), `trouble like ${String(expected)}`).toBe(true);
  trouble.splice(0, trouble.length, ...trouble.filter((line) => !expected.test(line)));
}

/** As on the first visit before the worker is ready, for as long as the test lasts: pages come from the server. */
export const keepWorkerAway = (page: Page) =>
  page.addInitScript(() => {
    // Not there in the browser's own error page.
    const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
    if (workers) workers.register = () => new Promise(() => undefined);
  });

/**
 * A browser that has no workers, as some have none in private windows. For tests that never take the network away: the worker's hundreds of
 * files are half of what a test takes.
 */
export const withoutWorkers = (page: Page) =>
  page.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  });

/** Opens the app where there are no workers (`withoutWorkers`), and waits until its contents are stored. */
export async function storeContents(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByText(/Sisältö on tallessa|Innehållet är sparat/)).toBeVisible({ timeout: 30_000 });
}

/** Holds back what the page asks for until the function that comes back is called. */
export async function holdBack(page: Page, url: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route(url, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The quiet line, once everything is stored for offline use. */
export const allStored = (page: Page) => page.getByText(/Kaikki tallessa|Allt är sparat/);

/** Opens the app and waits until the quiet line says that everything is stored for offline use. */
export async function storeForOffline(page: Page, path = '/fi/'): Promise<void> {
  await page.goto(path);
  // The worker fetches some hundred files while other tests keep the processors busy.
  await expect(allStored(page)).toBeVisible({ timeout: 30_000 });
}
