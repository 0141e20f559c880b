import { screen, within, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { childId, municipalityCode } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { saveArea } from '#storage/area.ts';
import { saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';

const aino = childId('a'.repeat(32));

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

test.each([
  ['/fi/', /Kerro asuinkuntasi/, 'Vauva 0–1 kk'],
  ['/sv/', /Berätta var/, 'Babyn vid 0–1 månad'],
])('%s on the first day: one thing to do, and something to read', async (path, welcome, article) => {
  await openApp(path);
  expect(screen.getByRole('heading', { level: 2, name: welcome })).toBeVisible();
  expect(await screen.findByRole('link', { name: article })).toBeVisible();
});

test('knows the child, shows the article of the age and what is due soon', async () => {
  await saveArea(municipalityCode('905'));
  await saveChild(aino, {
    nickname: 'Aino',
    birthDate: localDate('2026-08-07'),
    careStart: localDate('2027-04-05'),
  });
  await openApp('/fi/');
  expect(await screen.findByText('Aino on tänään 3 kk 2 vk')).toBeVisible();
  expect(await screen.findByText('viimeistään la 5.12.2026')).toBeVisible();
  expect(await screen.findByRole('link', { name: /Vauva 3–4 kk/ })).toBeVisible();
  expect(screen.queryByText(/Kerro asuinkuntasi/)).toBeNull();
});

test('for a newborn there is something to read, and no list to tick unasked', async () => {
  await saveChild(aino, { nickname: 'Aino', birthDate: localDate('2026-11-19') });
  await openApp('/fi/');
  const heading = await screen.findByRole('heading', { name: 'Juuri nyt teille' });
  const cards = within(heading.closest('section') ?? document.body).getAllByRole('link');
  const hrefs = cards.map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(['/fi/kit/months-0-1', expect.any(String)]);
  expect(hrefs).not.toContain('/fi/kit/first-week-list');
});

test('counts the weeks to a due date', async () => {
  await saveChild(aino, { nickname: null, dueDate: localDate('2027-01-10') });
  await openApp('/sv/');
  expect(await screen.findByText(/7 veckor/)).toBeVisible();
});

test.each([
  ['2026-11-21T02:00:00Z', 'Valvotaan yhdessä'],
  ['2026-11-21T06:00:00Z', 'Hyvää huomenta'],
  ['2026-11-21T18:00:00Z', 'Hyvää iltaa'],
])('greets by the clock of Finland (%s)', async (now, greeting) => {
  await openApp('/fi/', now);
  expect(await screen.findByRole('heading', { level: 1, name: greeting })).toBeVisible();
});

test('how are you: three answers in shape and word lead to the help of that level', async () => {
  const { user, address } = await openApp('/fi/');
  expect(screen.getByRole('link', { name: 'Hyvin' })).toHaveAttribute(
    'href',
    '/fi/services/how-are-you?level=everyone',
  );
  await user.click(screen.getByRole('link', { name: 'Tarvitsen apua' }));
  expect(address()).toBe('/fi/services/how-are-you?level=big');
  const heading = await screen.findByRole('heading', { level: 1, name: 'Teit oikein, kun tulit tänne' });
  await waitFor(() => expect(heading).toHaveFocus());
});
