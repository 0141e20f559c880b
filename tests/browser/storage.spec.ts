import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, storeForOffline, test, withoutWorkers } from '#tests/support/browser-test.ts';
import { testStored } from '#tests/support/stored-phone.ts';

async function addChild(page: Page, nickname: string): Promise<void> {
  await page.goto('/fi/family');
  await page.getByRole('button', { name: /^Lisää lapsi/ }).click();
  await page.getByLabel('Kutsumanimi').fill(nickname);
  await page.getByLabel('Vauva on syntynyt').check();
  await page.getByLabel('Syntymäpäivä').fill('2026-05-05');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByRole('heading', { name: nickname })).toBeVisible();
}

async function chooseVaasa(page: Page): Promise<void> {
  await page.goto('/fi/family');
  await page.getByLabel('Kunta tai postinumero').fill('Vaasa');
  await page.getByRole('button', { name: /^Vaasa – Vasa/ }).click();
  await expect(page.getByText('Kuntanne on Vaasa.')).toBeVisible();
}

/** A tap, or a file, before the app has come alive is nobody's: on a starved machine that was a minute of waiting. */
async function openSettings(page: Page): Promise<void> {
  await page.goto('/fi/settings');
  const told = page.getByRole('status').filter({ hasText: /tallessa|Tallennetaan/ });
  await expect(told.first()).toBeVisible();
}

const restoreFrom = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Palauta tiedostosta')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('what was saved to a file comes back after everything was erased', async ({ page }) => {
  await withoutWorkers(page);
  await chooseVaasa(page);
  await addChild(page, 'Muru');
  await page.goto('/fi/reminders');
  await page
    .getByRole('checkbox', { name: /^Merkitse tehdyksi/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Tehty' })).toBeVisible();

  await openSettings(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tallenna tiedostoon' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^evaat-\d{4}-\d\d-\d\d\.json$/);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain('Muru');

  await page.getByRole('button', { name: 'Poista kaikki omat tiedot' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Poista kaikki' }).click();
  await expect(page.getByText('Omat tiedot on poistettu.')).toBeVisible();
  await page.goto('/fi/family');
  await expect(page.getByLabel('Kunta tai postinumero')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Muru' })).toBeHidden();

  await openSettings(page);
  await restoreFrom(page, download.suggestedFilename(), file);
  await expect(page.getByText('1 lapsi', { exact: true })).toBeVisible();
  await expect(page.getByText('Uusia tietoja: 3.')).toBeVisible();
  await page.getByRole('button', { name: 'Palauta', exact: true }).click();
  await expect(page.getByText('Tiedot palautettu.')).toBeVisible();
  await page.goto('/fi/family');
  await expect(page.getByText('Kuntanne on Vaasa.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Muru' })).toBeVisible();
  await expect(page.getByText('syntynyt 5.5.2026')).toBeVisible();
  await page.goto('/fi/reminders');
  await expect(page.getByRole('heading', { name: 'Tehty' })).toBeVisible();
});

test('a file that is no backup is refused in plain words and changes nothing', async ({ page }) => {
  await withoutWorkers(page);
  await addChild(page, 'Muru');
  await openSettings(page);
  const child = { id: 'child:1', nickname: 'Vieras', dueDate: null, birthDate: '2026-02-30', careStart: null };
  const data = { children: [child], reminders: [], settings: [] };
  for (const [text, sentence] of [
    ['%PDF-1.7', 'Tiedosto ei ole Eväiden varmuuskopio, tai se on vioittunut.'],
    ['{"format":"evaat-backup","version":1,', 'Tiedosto ei ole Eväiden varmuuskopio, tai se on vioittunut.'],
    ['{"name":"someone else’s"}', 'Tämä ei ole Eväiden varmuuskopio.'],
    ['{"format":"evaat-backup","version":99}', 'Varmuuskopio on tehty uudemmalla versiolla.'],
    [
      JSON.stringify({ format: 'evaat-backup', version: 1, made: '2026-11-01', data }),
      'Varmuuskopiossa on virhe kohdassa',
    ],
  ] as const) {
    await restoreFrom(page, 'file.json', text);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('alert')).toContainText('Mitään ei muutettu.');
  }
  await page.goto('/fi/family');
  await expect(page.getByRole('heading', { name: 'Muru' })).toBeVisible();
  await expect(page.getByText('Vieras')).toBeHidden();
});

test('a tab that is killed keeps the half-written form', async ({ page, context }) => {
  await page.goto('/fi/family');
  await page.getByRole('button', { name: 'Lisää lapsi tai laskettu aika' }).click();
  await page.getByLabel('Kutsumanimi').pressSequentially('Muru');
  await page.getByLabel('Laskettu aika').fill('2027-03-01');
  await page.close({ runBeforeUnload: false });

  const tab = await context.newPage();
  await tab.goto('/sv/family');
  await expect(tab.getByLabel('Tilltalsnamn')).toHaveValue('Muru');
  await expect(tab.getByLabel('Beräknat födelsedatum')).toHaveValue('2027-03-01');
  await tab.getByRole('button', { name: 'Spara' }).click();
  await expect(tab.getByRole('heading', { name: 'Muru' })).toBeVisible();
  await tab.reload();
  await expect(tab.getByRole('heading', { name: 'Muru' })).toBeVisible();
  await expect(tab.getByLabel('Tilltalsnamn')).toBeHidden();
});

test('what one tab saves, changes and removes shows in the other at once', async ({ page: other, context }) => {
  await other.goto('/fi/');
  await expect(other.getByRole('link', { name: 'Valitse kunta' })).toBeVisible();

  // The tab in front is the one that is worked in; the browser draws the other one rarely.
  const page = await context.newPage();
  await chooseVaasa(page);
  await expect(other.getByRole('link', { name: 'Valitse kunta' })).toBeHidden();
  await addChild(page, 'Muru');
  await expect(other.getByText(/^Muru on tänään/)).toBeVisible();
  await page.getByRole('button', { name: 'Muokkaa: Muru' }).click();
  await page.getByLabel('Kutsumanimi').fill('Myy');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(other.getByText(/^Myy on tänään/)).toBeVisible();
  await page.getByRole('button', { name: 'Poista: Myy' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Poista tiedot' }).click();
  await expect(other.getByText(/on tänään/)).toBeHidden();
});

for (const { language, label, add, title, toFile, given, name } of [
  {
    language: 'fi',
    label: 'Oma kysymys',
    add: 'Lisää kysymys',
    title: 'Tallennus ei onnistunut',
    toFile: 'Tallenna tiedostoon',
    given: 'Tiedosto on tallessa.',
    name: /^evaat-tallentamatta-.*\.json$/,
  },
  {
    language: 'sv',
    label: 'Egen fråga',
    add: 'Lägg till frågan',
    title: 'Det gick inte att spara',
    toFile: 'Spara i en fil',
    given: 'Filen är sparad.',
    name: /^evaat-osparat-.*\.json$/,
  },
])
  testStored(
    `what a dying connection does not take is offered as a file, and the next try heals (${language})`,
    async ({ page }) => {
      await page.addInitScript(() => {
        const begin = Reflect.get<IDBDatabase, 'transaction'>(IDBDatabase.prototype, 'transaction');
        IDBDatabase.prototype.transaction = function (...how) {
          // As WebKit's connections do when its network process is gone.
          if (Reflect.get(globalThis, 'dying')) throw new DOMException('Connection to IDB server lost', 'UnknownError');
          return begin.apply(this, how);
        };
      });
      await storeForOffline(page, `/${language}/kit/visit`);
      await page.evaluate(() => Reflect.set(globalThis, 'dying', true));
      const field = page.getByLabel(label);
      await field.fill('Muru?');
      await page.getByRole('button', { name: add, exact: true }).click();
      const notice = page.getByRole('alert').filter({ hasText: title });
      const downloading = page.waitForEvent('download');
      await notice.getByRole('button', { name: toFile }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(name);
      const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, unknown>;
      expect(file).toMatchObject({ format: 'evaat-backup', data: { visitNotes: [{ text: 'Muru?' }], children: [] } });
      await expect(notice.getByText(given)).toBeVisible();
      await expect(field).toHaveValue('Muru?');

      await page.evaluate(() => Reflect.set(globalThis, 'dying', false));
      await page.getByRole('button', { name: add, exact: true }).click();
      await expect(page.getByRole('listitem').filter({ hasText: 'Muru?' })).toBeVisible();
      await expect(notice.getByRole('button', { name: toFile })).toBeHidden();
    },
  );
