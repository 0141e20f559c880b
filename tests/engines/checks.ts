import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Phone, Tab } from './engine.ts';
import type { ServedSite } from '#tests/support/served-site.ts';
import { routes } from '#tests/support/browser-test.ts';
import { frozenBackups, frozenSchemas } from '#tests/storage/frozen-files.ts';
import { caughtFile, catchFiles, press, see, seeText, until } from './user.ts';

/** Where a check runs: a server of its own and a phone of its own. */
export interface House {
  readonly site: ServedSite;
  readonly phone: Phone;
  /** A third of the pages is enough: the share that `npm test` runs. */
  readonly isQuick: boolean;
  /** The folder of a later version. */
  readonly newer: () => Promise<string>;
}

export interface Check {
  readonly name: string;
  /** A share of the checks runs with every `npm test`, all of them with `npm run test:engines`. */
  readonly isQuick: boolean;
  readonly run: (house: House) => Promise<void>;
}

const storedMs = 90_000;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function storedTab({ site, phone }: House, path = '/fi/'): Promise<Tab> {
  const tab = await phone.newTab();
  await tab.goto(`${site.url}${path}`);
  await seeText(tab, /Kaikki tallessa|Allt är sparat/, storedMs);
  return tab;
}

const headingOf = (tab: Tab) =>
  tab.run(() => document.querySelector('main h1')?.textContent.replaceAll('\u00AD', '') ?? null, null);

/** Pages of sharing are kept by who has opened one of them (docs/offline.md). */
async function keepLatePages(tab: Tab, url: string): Promise<void> {
  await tab.goto(`${url}/fi/settings/phones`);
  const kept = () => tab.run(async () => (await (await caches.open('evaat-late')).keys()).length, null);
  let before = 0;
  await until('the pages of sharing are kept', tab, async () => {
    const now = await kept();
    const isWhole = now > 0 && now === before;
    before = now;
    await new Promise((done) => setTimeout(done, 1_000));
    return isWhole;
  });
}

async function everyRoute(house: House): Promise<void> {
  const tab = await storedTab(house);
  await keepLatePages(tab, house.site.url);
  await house.site.stop();
  for (const { path, heading } of house.isQuick ? routes.filter((_, at) => at % 3 === 0) : routes) {
    await tab.goto(`${house.site.url}${path}`);
    await until(`the heading of ${path}`, tab, async () => {
      const shown = await headingOf(tab);
      return shown !== null && (heading instanceof RegExp ? heading.test(shown) : shown === heading);
    });
  }
}

async function search(house: House): Promise<void> {
  const tab = await storedTab(house);
  await house.site.stop();
  for (const [language, words, first] of [
    ['fi', 'paivakodin hakeminen', /varhaiskasvatu|päivähoi|päiväko/i],
    ['sv', 'jag orkar inte', /mieli|mental|orka/i],
  ] as const) {
    await tab.goto(`${house.site.url}/${language}/search`);
    await until('the field', tab, () =>
      tab.run((text) => {
        const field = document.querySelector<HTMLInputElement>('[role=combobox]');
        if (!field) return false;
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      }, words),
    );
    await until(`a first row like ${String(first)}`, tab, async () => {
      const row = await tab.run(() => document.querySelector('[role=option]')?.textContent ?? null, null);
      return row !== null && first.test(row.replaceAll('\u00AD', ''));
    });
  }
}

/** In the page: a database as an older version of the app left it. */
const writeDatabase = ({ name, version, stores }: (typeof frozenSchemas)[number]['database']): Promise<boolean> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open(name, version);
    opening.onerror = () => fail(new Error(String(opening.error)));
    opening.onupgradeneeded = () => {
      for (const [each, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(each, { keyPath, autoIncrement });
        for (const index of indexes)
          store.createIndex(index.name, index.keyPath, { unique: index.unique, multiEntry: index.multiEntry });
        for (const row of rows) store.put(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      done(true);
    };
  });

const migrations = frozenSchemas.map(({ number, database }, at): Check => ({
  name: `what schema ${number} of the phone holds is there after today's version has opened it`,
  isQuick: at === frozenSchemas.length - 1,
  run: async ({ site, phone }) => {
    const tab = await phone.newTab();
    await tab.goto(`${site.url}/robots.txt`);
    await tab.run(writeDatabase, database);
    await tab.goto(`${site.url}/fi/family`);
    const names = (database.stores['children']?.rows ?? []).flatMap(({ nickname }) =>
      typeof nickname === 'string' ? nickname : [],
    );
    for (const name of names) await see(tab, { role: 'heading', name });
  },
}));

async function update(house: House): Promise<void> {
  const newer = await house.newer();
  const first = await storedTab(house);
  // The worker has a page in its hands from the second opening on.
  await first.goto(`${house.site.url}/fi/family`);
  const second = await house.phone.newTab();
  await second.goto(`${house.site.url}/fi/search`);
  await see(second, { role: 'heading', name: 'Haku' });
  house.site.deploy(newer);
  await second.run(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  }, null);
  await seeText(first, /Uusi versio on valmis/, storedMs);
  await press(second, { role: 'button', name: 'Ota käyttöön' });
  for (const tab of [first, second]) {
    await until('the newer version', tab, async () => {
      const isLeft = await tab.run(() => !document.body.innerText.includes('Uusi versio'), null);
      return isLeft;
    });
    await tab.goto(`${house.site.url}/fi/settings`);
    await seeText(tab, /Versio 9\.9\.9/);
  }
}

async function backup(house: House): Promise<void> {
  const tab = await storedTab(house);
  await tab.goto(`${house.site.url}/fi/settings`);
  // The first: a later one may be sealed with a passphrase.
  const [oldest] = frozenBackups;
  if (!oldest) throw new Error('no frozen backup');
  await see(tab, { role: 'heading', name: 'Asetukset' });
  await until('the field for a file', tab, () =>
    tab.run((text) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) return false;
      const given = new DataTransfer();
      given.items.add(new File([text], 'evaat.json', { type: 'application/json' }));
      field.files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, oldest.text),
  );
  await press(tab, { role: 'button', name: 'Palauta' });
  await seeText(tab, /Tiedot palautettu/);
  await catchFiles(tab);
  await press(tab, { role: 'button', name: 'Tallenna tiedostoon' });
  const saved = JSON.parse(await caughtFile(tab)) as { data: { children: { nickname: string }[] } };
  const given = JSON.parse(oldest.text) as typeof saved;
  const names = ({ data }: typeof saved) => data.children.map(({ nickname }) => nickname).toSorted();
  if (names(saved).join() !== names(given).join())
    throw new Error(`saved ${names(saved).join()}, given ${names(given).join()}`);
}

async function calendar(house: House): Promise<void> {
  const { site, phone } = house;
  const tab = await phone.newTab();
  await tab.goto(`${site.url}/robots.txt`);
  // The first: in later ones all is silenced, or was taken to a calendar already.
  const [oldest] = frozenSchemas;
  if (!oldest) throw new Error('no frozen schema');
  await tab.run(writeDatabase, oldest.database);
  await tab.goto(`${site.url}/fi/`);
  await seeText(tab, /Kaikki tallessa/, storedMs);
  await site.stop();
  await tab.goto(`${site.url}/fi/reminders/delivery`);
  await catchFiles(tab);
  await press(tab, { role: 'button', name: 'Lisää kalenteriin' });
  const file = await caughtFile(tab);
  for (const line of ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'BEGIN:VALARM', 'END:VCALENDAR'])
    if (!file.includes(line)) throw new Error(`no ${line} in the calendar`);
}

const withAxe = ['', 'services', 'kit', 'kit/crying', 'reminders', 'urgent', 'family', 'settings', 'search', 'privacy'];

async function axe(house: House): Promise<void> {
  const tab = await storedTab(house);
  const faults: string[] = [];
  for (const [at, page] of withAxe.entries()) {
    const path = `/${at % 2 === 0 ? 'fi' : 'sv'}/${page}`;
    await tab.goto(`${house.site.url}${path}`);
    await until(`the page ${path}`, tab, () => headingOf(tab));
    await tab.load(axeSource);
    const found = await tab.run(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await checker.run({ resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    }, null);
    faults.push(...found.map((fault) => `${path} ${fault}`));
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** What every engine must do; each in a phone of its own. */
export const checks: readonly Check[] = [
  { name: 'every page opens in both languages after the server has been stopped', isQuick: true, run: everyRoute },
  { name: 'the search answers without a network', isQuick: true, run: search },
  ...migrations,
  { name: 'a backup of an older format comes in and goes out whole', isQuick: false, run: backup },
  { name: 'the reminders go out as a calendar file without a network', isQuick: false, run: calendar },
  { name: 'an update that one tab accepts is taken by two', isQuick: false, run: update },
  { name: 'axe finds nothing on ten pages', isQuick: false, run: axe },
];
