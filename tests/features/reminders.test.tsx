import { screen, within } from '@testing-library/react';
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
  ['/fi/reminders', 'Toivottu aloituspäivä', /Jätä hakemus viimeistään to 1\.4\.2027/, /viimeistään su 18\.7\.2027/],
  ['/sv/reminders', 'Önskad första dag', /Lämna in ansökan senast tors\.? 1\.4\.2027/, /senast sön\.? 18\.7\.2027/],
])('%s answers with nothing saved: when must the application be in?', async (path, label, by, sudden) => {
  const { user } = await openApp(path);
  await user.type(await screen.findByLabelText(label), '2027-08-01');
  expect(await screen.findByText(by)).toBeVisible();
  expect(screen.getByText(sudden)).toBeVisible();
});

test('a saved day becomes a reminder with its reason and its law, which can be ticked and unticked', async () => {
  const { user } = await openApp('/fi/reminders');
  await user.type(await screen.findByLabelText('Toivottu aloituspäivä'), '2027-04-05');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  const next = await screen.findByRole('heading', { name: 'Seuraavaksi' });
  expect(next).toBeVisible();
  const card = screen.getByRole('checkbox', { name: /Merkitse tehdyksi/ }).closest('li');
  if (!card) throw new Error('no card');
  expect(card).toHaveTextContent(/viimeistään la 5\.12\.2026 · 14 päivää/);
  expect(card).toHaveTextContent(/Miksi juuri silloin\? .*5\.4\.2027/);
  expect(card).toHaveTextContent(/neljä kuukautta/);
  expect(within(card).getByRole('link', { name: 'Varhaiskasvatuslaki 540/2018 17 §' })).toHaveAttribute(
    'href',
    'https://www.finlex.fi/fi/laki/ajantasa/2018/20180540',
  );
  await user.click(within(card).getByRole('checkbox'));
  expect(await screen.findByRole('heading', { name: 'Tehty' })).toBeVisible();
  expect(screen.getByText('tehty 21.11.2026')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /Merkitse tekemättömäksi/ }));
  expect(await screen.findByRole('heading', { name: 'Seuraavaksi' })).toBeVisible();
});

test.each([
  ['/fi/reminders', /Tämän voi vielä hoitaa/],
  ['/sv/reminders', /Det här går fortfarande att ordna/],
])('%s does not scold about a deadline that has passed', async (path, words) => {
  await saveChild(aino, { nickname: 'Aino', careStart: localDate('2027-02-01') });
  await openApp(path);
  expect(await screen.findByText(words)).toBeVisible();
});

test('a start before the right begins says when it begins', async () => {
  await saveChild(aino, { nickname: 'Aino', birthDate: localDate('2026-08-07') });
  const { user } = await openApp('/fi/reminders');
  await user.type(await screen.findByLabelText('Toivottu aloituspäivä'), '2027-03-01');
  expect(await screen.findByText(/Oikeus varhaiskasvatukseen alkaa 1\.5\.2027/)).toBeVisible();
});

test.each([
  ['/fi/reminders', /Ahvenanmaalla on oma laki/],
  ['/sv/reminders', /Åland har en egen lag/],
])('%s gives no date on Åland', async (path, words) => {
  await saveArea(municipalityCode('478'));
  await saveChild(aino, { nickname: 'Aino', careStart: localDate('2027-08-01') });
  await openApp(path);
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByRole('checkbox')).toBeNull();
});
