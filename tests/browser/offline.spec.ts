import { expect, routes, storeForOffline, test } from '#tests/support/browser-test.ts';

test('with the server switched off every route of both languages opens in a new tab', async ({ page, context, site }) => {
  await storeForOffline(page);
  await page.close();
  await site.stop();
  for (const { path, heading } of routes) {
    const tab = await context.newPage();
    await tab.goto(path);
    const name = typeof heading === 'string' ? { name: heading, exact: true } : { name: heading };
    await expect(tab.getByRole('heading', { level: 1, ...name }), path).toBeVisible();
    await expect(tab.locator('html'), path).toHaveAttribute('lang', path.slice(1, 3));
    await tab.close();
  }
});
