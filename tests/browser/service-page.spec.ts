import { expect, storeForOffline } from '#tests/support/browser-test.ts';
import { testStored as test } from '#tests/support/stored-phone.ts';
import { fullService } from '#tests/domain/directory/full-service.ts';
import { open } from '#tests/support/entering.ts';
import { storeService } from '#tests/support/stored-service.ts';
import { texts } from '#tests/support/texts.ts';

const { service: t, services } = texts.fi;

test('back from a service is the list as it was left, its place on the page too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await storeForOffline(page, '/fi/services');
  await page.goto('/fi/services?worry=small');
  const link = page.getByRole('list', { name: services.title }).getByRole('link', { name: /116117/ });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('116117');
  await page.getByRole('link', { name: t.back }).click();
  await expect(page).toHaveURL(/\/fi\/services\?worry=small$/);
  await expect.poll(() => page.evaluate((was) => Math.abs(scrollY - was), before)).toBeLessThan(80);
});

test('opening a service, its map link and its letter asks nothing from anybody', async ({ page }) => {
  await storeForOffline(page, '/fi/services');
  await storeService(page, fullService);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  await open(page, '/fi/services/full');
  const maps = page.getByRole('link', { name: t.map });
  await expect(maps.first()).toHaveAttribute('href', /^https:\/\/www\.openstreetmap\.org\/\?mlat=63\.096/);
  await page.getByRole('button', { name: t.wrong.title }).click();
  await expect(page.getByRole('link', { name: t.wrong.mail })).toHaveAttribute('href', /^mailto:/);
  expect(asked.filter((host) => host !== new URL(page.url()).host)).toEqual([]);
});
