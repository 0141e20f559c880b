import type { Page, Request } from '@playwright/test';
import { expect } from '#tests/support/browser-test.ts';
import { withRelay as test } from '#tests/support/site-with-relay.ts';
import { texts } from '#tests/support/texts.ts';

const t = texts.fi.sync;

/** What a page asks the relay of changes from now on. */
function questions(page: Page): { readonly all: () => number; readonly open: () => number } {
  let [all, open] = [0, 0];
  const isQuestion = (url: string) => /\/sync\/v1\/s\/[^/]+\/changes/.test(url);
  page.on('request', (request) => {
    if (!isQuestion(request.url())) return;
    all += 1;
    open += 1;
  });
  const answered = (request: Request) => {
    if (isQuestion(request.url())) open -= 1;
  };
  page.on('requestfinished', answered);
  page.on('requestfailed', answered);
  return { all: () => all, open: () => open };
}

test('of two tabs one does the work, the other takes over when it closes; one that is hidden stops listening', async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto('/fi/settings/phones');
  await page.getByLabel(t.start.name).fill('Anna');
  await page.getByRole('button', { name: t.start.action }).click();
  await expect(page.getByRole('button', { name: t.code.written })).toBeVisible();
  await page.goto('/fi/settings/phones');
  await expect(page.getByText(t.state.inStep)).toBeVisible();

  const second = await context.newPage();
  const [onFirst, onSecond] = [questions(page), questions(second)];
  await second.goto('/fi/settings/phones');
  // It says how things stand, for it hears so from the first, and asks nothing itself.
  await expect(second.getByText(t.state.inStep)).toBeVisible();
  await page.waitForTimeout(3_000);
  expect(onSecond.all()).toBe(0);

  // What is written in it goes out through the first.
  const before = onFirst.all();
  await second.getByRole('button', { name: t.devices.rename }).click();
  await second.getByLabel(t.devices.newName).fill('Anna 2');
  await second.getByRole('button', { name: t.devices.save }).click();
  await expect.poll(onFirst.all, { timeout: 10_000 }).toBeGreaterThan(before);
  await expect(page.getByRole('heading', { name: /Anna 2/ })).toBeVisible();
  expect(onSecond.all()).toBe(0);

  await page.close();
  await expect.poll(onSecond.open, { timeout: 10_000 }).toBe(1);

  // No headless browser hides a page: the page is told that it is.
  await second.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(onSecond.open, { timeout: 10_000 }).toBe(0);
  const asked = onSecond.all();
  await second.waitForTimeout(3_000);
  expect(onSecond.all()).toBe(asked);
  await second.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'visible' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(onSecond.open, { timeout: 10_000 }).toBe(1);
});
