import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { municipalityCode } from '#domain/ids.ts';
import { readArea, saveArea } from '#storage/area.ts';
import { eraseEverything } from '#storage/erase.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';

const vaasa = municipalityCode('905');
const mariehamn = municipalityCode('478');

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

const list = async (name: string) => within(await screen.findByRole('list', { name }));

test('with nothing chosen the services of the whole country are there, and a way to choose', async () => {
  await openApp('/fi/services');
  const services = await list('Palvelut');
  expect(await services.findByRole('link', { name: 'Nollalinja' })).toBeVisible();
  expect(services.queryByRole('link', { name: /Vaasa/ })).toBeNull();
  expect(await screen.findByRole('link', { name: 'Valitse kunta' })).toHaveAttribute('href', '/fi/family');
});

test('a family in Vaasa sees its own services first, then the county, then the country', async () => {
  await saveArea(vaasa);
  await openApp('/fi/services');
  expect(await screen.findByText('Vaasa', { selector: 'strong' })).toBeVisible();
  const services = await list('Palvelut');
  const reaches = () =>
    services
      .getAllByRole('listitem')
      .map(({ textContent }) =>
        ['Oma kunta', 'Koko hyvinvointialue', 'Koko maa'].findIndex((name) => textContent.includes(name)),
      );
  // The first rows come before the others.
  await waitFor(() => expect(new Set(reaches())).toEqual(new Set([0, 1, 2])));
  expect(reaches()).toEqual(reaches().sort());
});

test('116 117 is not offered on Åland', async () => {
  await saveArea(mariehamn);
  await openApp('/sv/services');
  expect(await screen.findByText('Mariehamn', { selector: 'strong' })).toBeVisible();
  const services = await list('Tjänster');
  expect(await services.findByRole('link', { name: 'Nödnumret 112' })).toBeVisible();
  await waitFor(() => expect(services.getAllByRole('listitem')).toHaveLength(33));
  expect(services.queryByRole('link', { name: /116\s?117/ })).toBeNull();
});

test.each([
  ['/fi/services', 'Hae palveluista', 'vakivalta', 'Nollalinja'],
  ['/sv/services', 'Sök bland tjänsterna', 'våld', 'Nollinjen'],
])('%s searches as one types, with or without dots', async (path, label, words, found) => {
  const { user } = await openApp(path);
  await user.type(await screen.findByLabelText(label), words);
  expect(await screen.findByRole('link', { name: found })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Adoptio|Adoptiv/ })).toBeNull();
});

test('no hits say so and lead on', async () => {
  const { user } = await openApp('/fi/services?q=qwertyuiop');
  expect(await screen.findByText('Ei osumia')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Poista haku/ }));
  expect(await screen.findByRole('link', { name: 'Nollalinja' })).toBeVisible();
});

test('a link with another area shows it, saves nothing, and offers to keep it', async () => {
  await saveArea(vaasa);
  const { user, address } = await openApp('/fi/services?area=853');
  expect(await screen.findByText(/Katsot aluetta Turku\..*Vaasa/)).toBeVisible();
  await waitFor(async () => expect(await readArea()).toEqual({ ok: true, value: vaasa }));
  await user.click(screen.getByRole('button', { name: 'Tallenna omaksi alueeksi' }));
  expect(await screen.findByText('Turku', { selector: 'strong' })).toBeVisible();
  await waitFor(async () => expect(await readArea()).toEqual({ ok: true, value: '853' }));
  await waitFor(() => expect(address()).toBe('/fi/services'));
});

test('an area that no municipality has is said, and nothing breaks', async () => {
  await openApp('/sv/services?area=999');
  expect(await screen.findByText(/999/)).toBeVisible();
});

test('a crisis line whose number is below the bar says so, and 112 stands beside it', async () => {
  await openApp('/fi/services/vaasa-kriisiryhma');
  expect(await screen.findByRole('link', { name: /Soita \+358 40 550 1990/ })).toHaveAttribute(
    'href',
    'tel:+358405501990',
  );
  expect(screen.getByText('Tarkista numero')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Hätätilanteessa soita 112' })).toHaveAttribute('href', 'tel:112');
});

test('a number known from memory only is not shown at all: the service and its site are', async () => {
  await openApp('/fi/services/mll-parents');
  expect(await screen.findByRole('heading', { level: 1, name: /MLL Vanhempainpuhelin/ })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Soita/ })).toBeNull();
  expect(screen.getByRole('link', { name: /mll\.fi/ })).toBeVisible();
});

test('source and day of checking stand on each service; unknown hours are unknown, not closed', async () => {
  await openApp('/sv/services/county-17');
  expect(await screen.findByText('Uppgifterna kontrollerade 21.11.2026')).toBeVisible();
  expect(screen.getByRole('list', { name: 'Källa' })).toBeVisible();
  expect(screen.getByText(/Tiderna är inte kända|Vi vet inte/)).toBeVisible();
  expect(screen.queryByText(/stängt/i)).toBeNull();
});

test('a name in the other language is marked, so that it is read aloud right', async () => {
  await openApp('/sv/services/tampere-etelapuiston-paivakoti');
  const heading = await screen.findByRole('heading', { level: 1 });
  expect(heading).toHaveTextContent(/Eteläpuisto/);
  expect(heading.querySelector('[lang="fi"]') ?? heading.closest('[lang="fi"]')).not.toBeNull();
});

test('a service that is not on this phone says why and leads on', async () => {
  await openApp('/fi/services/ei-ole');
  // The pack keeper has not run here, so the page waits for it; urgent help stays one tap away.
  expect(await screen.findByRole('link', { name: /Apua heti/ })).toHaveAttribute('href', '/fi/urgent');
});
