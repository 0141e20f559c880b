import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { eraseEverything } from '#storage/erase.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

test.each([
  ['/fi/kit', ['Kehitys', 'Arjen rytmi', 'Yhteiskunta'], 'Kun vauva itkee'],
  ['/sv/kit', ['Utveckling', 'Vardagens rytm', 'Samhället'], 'När babyn gråter'],
])('%s shows the kit by themes', async (path, themes, article) => {
  await openApp(path);
  for (const theme of themes) expect(await screen.findByRole('heading', { name: theme })).toBeVisible();
  expect(screen.getByRole('link', { name: article })).toHaveAttribute('href', `${path}/crying`);
});

test.each([
  ['/fi/kit/crying', 'Lähteet', 'Kun et enää jaksa'],
  ['/sv/kit/crying', 'Källor', /orkar/],
])('%s: the article with its callouts, numbers that dial, and its sources', async (path, sources, callout) => {
  await openApp(path);
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
  expect(screen.getAllByRole('heading', { name: callout })[0]).toBeVisible();
  const numbers = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(numbers).toContain('tel:112');
  expect(numbers).toContain('tel:116117');
  const section = within(screen.getByRole('region', { name: sources }));
  expect(section.getAllByRole('listitem').length).toBeGreaterThan(2);
});

test.each([
  ['/fi/search?q=itkee', 'Kun vauva itkee'],
  ['/sv/search?q=gråter', 'När babyn gråter'],
  ['/sv/search?q=itkee', 'När babyn gråter'],
])('%s finds it, in either language', async (path, article) => {
  await openApp(path);
  expect(await screen.findByRole('link', { name: article })).toBeVisible();
});

test('a search without hits leads on', async () => {
  await openApp('/fi/search?q=qwertyuiop');
  expect(await screen.findByText(/Ei osumia/)).toBeVisible();
});
