import type { Page } from '@playwright/test';
import { expect, storeContents, test, withoutWorkers } from '#tests/support/browser-test.ts';
import { open, press, stopTheDay } from '#tests/support/entering.ts';
import { texts } from '#tests/support/texts.ts';

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page }) => {
  await withoutWorkers(page);
});

/** Goes on with Tab until the focus is on what one looks for. */
async function tabTo(page: Page, role: string, name: string): Promise<void> {
  const target = page.getByRole('main').locator(`${role}:focus`).filter({ hasText: name });
  for (let steps = 0; steps < 60; steps += 1) {
    if ((await target.count()) > 0) return;
    await press(page, 'Tab');
  }
  throw new Error(`${name} is not reached with Tab`);
}

// Keys know no language; in Swedish the words are longest.
const language = 'sv';

const t = texts[language];
const at = (path: string) => `/${language}/${path}`;

test('an article’s tools are used with keys alone', async ({ page }) => {
  await stopTheDay(page);
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0 });
    window.print = () => Object.assign(window, { printed: 1 });
  });
  await storeContents(page, at('kit/crying'));
  const focused = page.locator(':focus');
  await page.locator('main h1').focus();

  await tabTo(page, 'button', t.kit.listen.start);
  await press(page, 'Enter');
  await expect(page.getByText(t.kit.listen.none)).toBeVisible();
  await expect(focused).toHaveText(t.kit.listen.start);

  await tabTo(page, 'button', t.kit.save);
  await press(page, 'Enter');
  await expect(focused).toHaveText(t.kit.savedState);
  await expect(focused).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Space');
  await expect(focused).toHaveText(t.kit.save);

  await tabTo(page, 'button', t.kit.print);
  await press(page, 'Enter');
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);

  await tabTo(page, 'summary', t.kit.textSize);
  await press(page, 'Enter', 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(page.getByLabel(t.appearance.sizes.largest)).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'largest');
  await press(page, 'Tab', 'ArrowDown', 'ArrowDown');
  await expect(page.getByLabel(t.appearance.schemes.dark)).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');

  await tabTo(page, 'button', t.kit.markRead);
  await press(page, 'Enter');
  await expect(focused).toHaveText(t.kit.read);
  await press(page, 'Enter');
  await expect(focused).toHaveText(t.kit.markRead);

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'largest');
});

test('a checklist is ticked and cleared with keys alone, and the focus stays where one goes on', async ({ page }) => {
  await storeContents(page, at('kit/hospital-bag'));
  const focused = page.locator(':focus');
  const boxes = page.getByRole('main').getByRole('checkbox');
  const count = await boxes.count();
  expect(count).toBeGreaterThan(10);
  await page.locator('main article').evaluate((article) => {
    article.tabIndex = -1;
    article.focus();
  });
  for (let index = 0; index < count; index += 1) {
    await press(page, 'Tab');
    await expect(boxes.nth(index)).toBeFocused();
    if (index % 5 > 0) continue;
    await press(page, 'Space');
    await expect(boxes.nth(index)).toBeChecked();
    await expect(boxes.nth(index)).toBeFocused();
  }
  // Still ticked on the next visit.
  await open(page, at('kit/hospital-bag'));
  await expect(page.getByRole('main').getByRole('checkbox', { checked: true })).toHaveCount(Math.ceil(count / 5));
  await boxes.last().focus();
  await tabTo(page, 'button', t.kit.list.clear);
  await press(page, 'Enter');
  await expect(page.getByRole('main').getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: t.kit.list.clear })).toHaveCount(0);
  await expect(focused).toHaveText(t.kit.list.onPhone);
});
