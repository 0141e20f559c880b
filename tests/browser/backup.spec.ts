import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, storeForOffline } from '#tests/support/browser-test.ts';
import { testStored as test } from '#tests/support/stored-phone.ts';
import { texts } from '#tests/support/texts.ts';

const fixture = (version: number) => join(import.meta.dirname, `../storage/fixtures/backup-${version}.json`);
const password = 'mökki ja järvi 2026';

test('with no network: sealed, erased, and brought back with its password, in a real browser', async ({
  page,
  site,
}) => {
  const { backup, erase } = texts.sv.settings;
  await storeForOffline(page, '/sv/settings');
  await site.stop();
  await page.reload();
  const choose = page.getByLabel(backup.import);
  const restore = page.getByRole('button', { name: backup.apply, exact: true });
  await choose.setInputFiles(fixture(4));
  await restore.click();
  await expect(page.getByText(backup.restored)).toBeVisible();

  await page.getByLabel(backup.protect).check();
  await page.getByLabel(backup.password, { exact: true }).fill(password);
  await page.getByLabel(backup.again).fill(password);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: backup.export }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^evaat-\d{4}-\d\d-\d\d\.json$/);
  const path = await download.path();
  expect(readFileSync(path, 'utf8')).not.toContain('Aino');
  await expect(page.getByText(backup.exported)).toBeVisible();

  await page.getByRole('button', { name: erase.action }).click();
  await page.getByRole('dialog').getByRole('button', { name: erase.confirm, exact: true }).click();
  await expect(page.getByText(erase.done)).toBeVisible();

  await choose.setInputFiles(path);
  const word = page.getByLabel(backup.password, { exact: true });
  await expect(word).toBeFocused();
  await word.fill('mökki ja meri 2026');
  await word.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(backup.errors['not-opened']);
  await word.fill(password);
  await word.press('Enter');
  await expect(page.getByText(backup.children_other.replace('{{count}}', '2'))).toBeVisible();
  await restore.click();
  await expect(page.getByText(backup.restored)).toBeVisible();

  // All of it is here again: the file it once came from has nothing new.
  await choose.setInputFiles(fixture(4));
  await expect(page.getByText(backup.same)).toBeVisible();
  // What an earlier app sealed opens too.
  await page.getByRole('button', { name: backup.cancel, exact: true }).click();
  await choose.setInputFiles(fixture(5));
  await word.fill('mökki, sauna & järvi');
  await word.press('Enter');
  await expect(page.getByText(backup.same)).toBeVisible();
});
