import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { municipalityCode } from '#domain/ids.ts';
import { saveArea } from '#storage/area.ts';
import { eraseEverything } from '#storage/erase.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';

beforeEach(eraseEverything);

test.each([
  ['/fi/urgent', /^Soita /, /Ei toimi Ahvenanmaalla/],
  ['/sv/urgent', /^Ring /, /Åland/],
])(
  '%s has every number before anything has been stored, and says where one does not hold',
  async (path, call, notIn) => {
    await openApp(path);
    const dialled = screen.getAllByRole('link', { name: call }).map((link) => link.getAttribute('href'));
    for (const number of ['112', '116117', '0800147111', '080005005', '0925250111', '0925250112']) {
      expect(dialled).toContain(`tel:${number}`);
    }
    expect(screen.getAllByText(notIn)[0]).toBeVisible();
  },
);

test('a family on Åland is not sent to 116 117', async () => {
  await storeRealPacks();
  await saveArea(municipalityCode('478'));
  await openApp('/sv/urgent');
  const line = (await screen.findByText(/används inte i er kommun|betjänar inte er kommun/)).closest('li');
  if (!line) throw new Error('the sentence stands outside its line');
  expect(line).toHaveTextContent('116117');
  expect(within(line).queryByRole('link', { name: /116 117/ })).toBeNull();
  expect(screen.getByRole('link', { name: /Ring 112/ })).toBeVisible();
});

test('the numbers stand there in English too', async () => {
  await openApp('/fi/urgent');
  const english = screen.getAllByRole('list').find((each) => each.lang === 'en');
  if (!english) throw new Error('no list in English');
  expect(within(english).getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
});

test.each(['/fi/', '/fi/services', '/fi/kit', '/fi/reminders', '/sv/search', '/sv/settings', '/sv/privacy'])(
  'urgent help is one tap away from %s',
  async (path) => {
    await openApp(path);
    expect(screen.getByRole('link', { name: /^(Apua heti|Hjälp genast)$/ })).toHaveAttribute(
      'href',
      `${path.slice(0, 3)}/urgent`,
    );
  },
);
