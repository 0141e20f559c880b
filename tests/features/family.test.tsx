import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { childId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';

const aino = childId('a'.repeat(32));

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

test.each([
  ['/fi/family', 'Kunta tai postinumero', 'vasa', 'Vaasa', 'Kuntanne on Vaasa.'],
  ['/fi/family', 'Kunta tai postinumero', '65100', 'Vaasa', 'Kuntanne on Vaasa.'],
  ['/sv/family', 'Kommun eller postnummer', 'turku', 'Åbo', 'Er kommun är Åbo.'],
])(
  '%s: the municipality by name in either language or by postal code (%s: %s)',
  async (path, label, typed, name, chosen) => {
    const { user } = await openApp(path);
    await user.type(await screen.findByLabelText(label), typed);
    await user.click(await screen.findByRole('button', { name: new RegExp(name) }));
    expect(await screen.findByText(chosen)).toBeVisible();
  },
);

test('a place that is not there is said, with a way on', async () => {
  const { user } = await openApp('/fi/family');
  await user.type(await screen.findByLabelText('Kunta tai postinumero'), 'Atlantis');
  expect(await screen.findByText(/Kuntaa ei löytynyt/)).toBeVisible();
});

test('a child is added with a nickname and a birth date', async () => {
  const { user } = await openApp('/fi/family');
  await user.click(await screen.findByRole('button', { name: /^Lisää lapsi/ }));
  await user.type(screen.getByLabelText('Kutsumanimi'), 'Aino');
  await user.click(screen.getByLabelText('Vauva on syntynyt'));
  await user.type(screen.getByLabelText(/Syntymäpäivä/), '2026-08-07');
  await user.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByRole('heading', { name: 'Aino' })).toBeVisible();
  expect(screen.getByText(/3 kk 2 vk/)).toBeVisible();
});

test.each([
  ['/fi/family', 'Kutsumanimi', /henkilötunnus/],
  ['/sv/family', 'Tilltalsnamn', /personbeteckning/],
])('%s refuses a personal identity code and keeps what was typed', async (path, label, words) => {
  const { user } = await openApp(path);
  await user.click(await screen.findByRole('button', { name: /^(Lisää lapsi|Lägg till barn)/ }));
  await user.type(screen.getByLabelText(label), 'Aino 010126A123B');
  await user.click(screen.getByLabelText(/En halua kertoa|Jag vill inte berätta/));
  await user.click(screen.getByRole('button', { name: /^(Tallenna|Spara)$/ }));
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByLabelText(label)).toHaveValue('Aino 010126A123B');
  expect(screen.queryByRole('heading', { name: /Aino/ })).toBeNull();
});

test('deleting a child asks first, and "no" keeps everything', async () => {
  await saveChild(aino, { nickname: 'Aino', birthDate: localDate('2026-08-07') });
  const { user } = await openApp('/sv/family');
  await user.click(await screen.findByRole('button', { name: 'Ta bort: Aino' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Avbryt' }));
  expect(screen.getByRole('heading', { name: 'Aino' })).toBeVisible();
});
