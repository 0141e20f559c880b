import type { Page } from '@playwright/test';
import { expect, keepWorkerAway, test } from '#tests/support/browser-test.ts';

/** What makes the built scripts those of the next release, which has a table more: each must be found. */
const nextSchema: readonly (readonly [RegExp, string])[] = [
  [/(\w+)(\.version\(5\)\.stores\(\{synced)/g, '$1.version(6).stores({notes:`id`}),$1$2'],
  [/(?<=`evaat`,\w+\()5(?=\))/g, '6'],
  [/(?<=schemaVersion\?\?0,)5/g, '6'],
  [/(?<=schemaVersion:)5/g, '6'],
  [/(?<=minReader>)5/g, '6'],
  [/(?<=schemaVersion<)5/g, '6'],
];

/** Has a tab run the next release, whose storage is of another schema. A worker would hand it the scripts of this one. */
async function runNextRelease(tab: Page): Promise<() => readonly number[]> {
  await keepWorkerAway(tab);
  const found = nextSchema.map(() => 0);
  await tab.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    let body = await response.text();
    for (const [at, [pattern, text]] of nextSchema.entries()) {
      found[at] = (found[at] ?? 0) + (body.match(pattern)?.length ?? 0);
      body = body.replace(pattern, text);
    }
    await route.fulfill({ response, body });
  });
  return () => found;
}

const versionOnDisk = (tab: Page) =>
  tab.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'evaat')?.version);

async function writeLine(tab: Page, text: string): Promise<void> {
  await tab.getByLabel('Oma kysymys').fill(text);
  await tab.getByRole('button', { name: 'Lisää kysymys', exact: true }).click();
}
const line = (tab: Page, text: string) => tab.getByRole('listitem').filter({ hasText: text });
const reload = (tab: Page) => tab.getByRole('alert').getByRole('button', { name: 'Lataa sivu uudelleen' });

test('an older tab stops writing when a newer version has opened, says so, and goes on when it is loaded anew', async ({
  page: old,
  context,
}) => {
  await keepWorkerAway(old);
  await old.goto('/fi/kit/visit');
  await writeLine(old, 'Nukkuuko Muru?');
  await expect(line(old, 'Nukkuuko')).toBeVisible();

  const newer = await context.newPage();
  const found = await runNextRelease(newer);
  await newer.goto('/fi/kit/visit');
  await expect(line(newer, 'Nukkuuko')).toBeVisible();
  expect(Math.min(...found())).toBe(1);
  expect(await versionOnDisk(newer)).toBe(60);

  await old.bringToFront();
  await expect(reload(old).first()).toBeVisible();
  await writeLine(old, 'Vanhasta välilehdestä');
  await expect(old.getByRole('alert').filter({ hasText: 'Tallennus ei onnistunut' })).toBeVisible();
  await expect(line(newer, 'Vanhasta')).toBeHidden();

  // As after a rollback of the release: the older code may use what the newer one has only added to.
  await reload(old).first().click();
  await expect(line(old, 'Nukkuuko')).toBeVisible();
  await writeLine(old, 'Syökö Muru?');
  await expect(line(newer, 'Syökö')).toBeVisible();
  expect(await versionOnDisk(old)).toBe(60);
  await newer.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a frozen tab holds up a newer version, which says so, keeps what was written and goes on when it is closed', async ({
  page: old,
  context,
}) => {
  await keepWorkerAway(old);
  // A tab that runs no script lets go of nothing.
  await old.addInitScript(() => Object.assign(IDBDatabase.prototype, { close: () => undefined }));
  await old.goto('/fi/kit/visit');
  await writeLine(old, 'Nukkuuko Muru?');
  await expect(line(old, 'Nukkuuko')).toBeVisible();

  const newer = await context.newPage();
  await runNextRelease(newer);
  await newer.goto('/fi/kit/visit');
  await expect(newer.getByText('Sulje sen muut välilehdet')).toBeVisible();
  await writeLine(newer, 'Syökö Muru?');
  const notice = newer.getByRole('alert').filter({ hasText: 'Toinen välilehti pitää tietoja varattuna' });
  await expect(notice.getByRole('button', { name: 'Tallenna tiedostoon' })).toBeVisible();
  await expect(newer.getByLabel('Oma kysymys')).toHaveValue('Syökö Muru?');

  await old.close();
  await expect(line(newer, 'Nukkuuko')).toBeVisible();
  await expect(newer.getByText('Sulje sen muut välilehdet')).toBeHidden();
  await expect(line(newer, 'Syökö')).toBeHidden();
  await newer.getByRole('button', { name: 'Lisää kysymys', exact: true }).click();
  await expect(line(newer, 'Syökö')).toBeVisible();
  expect(await versionOnDisk(newer)).toBe(60);
  await newer.unrouteAll({ behavior: 'ignoreErrors' });
});
