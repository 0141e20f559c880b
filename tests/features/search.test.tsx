import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { municipalityCode } from '#domain/ids.ts';
import { saveArea } from '#storage/area.ts';
import { eraseEverything } from '#storage/erase.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

describe.each(languages)('search in %s', (language) => {
  const t = texts[language].search;
  const path = `/${language}/search`;
  const section = async (name: string) => {
    const heading = await screen.findByRole('heading', { level: 2, name });
    return within(heading.closest('section') ?? document.body);
  };

  test('begins with a word on what it is for, and finds articles and services as one types', async () => {
    const { user, address } = await openApp(path);
    expect(await screen.findByText(t.start)).toBeVisible();
    const words = language === 'fi' ? 'neuvola' : 'radgivning';
    await user.type(screen.getByRole('searchbox', { name: t.label }), words);
    expect((await section(t.articles)).getAllByRole('link').length).toBeGreaterThan(0);
    expect((await section(t.services)).getAllByRole('link').length).toBeGreaterThan(0);
    expect(screen.getByText(/^\d+ (osumaa|träffar)$/)).toBeVisible();
    await waitFor(() => expect(address()).toBe(`${path}?q=${words}`));
  });

  test('many services lead to the list with the same words', async () => {
    await openApp(`${path}?q=e`);
    const services = await section(t.services);
    expect(within(services.getByRole('list')).getAllByRole('listitem')).toHaveLength(8);
    expect(services.getByRole('link', { name: t.all })).toHaveAttribute('href', `/${language}/services?q=e`);
  });

  test('what serves another place is not found, what serves the own one is', async () => {
    const words = 'kriisiryhmän';
    await openApp(`${path}?q=${words}`);
    expect(await screen.findByText(filled(t.none.title, { query: words }))).toBeVisible();
    await saveArea(municipalityCode('905'));
    const name = language === 'fi' ? 'Kriisiryhmän päivystysnumero' : 'Krisgruppens jour';
    expect(await screen.findByRole('link', { name })).toBeVisible();
  });

  test('no hits name the words and lead on; clearing them begins anew', async () => {
    const { user } = await openApp(`${path}?q=xyzzy`);
    expect(await screen.findByText(filled(t.none.title, { query: 'xyzzy' }))).toBeVisible();
    expect(screen.getByText(t.none.text)).toBeVisible();
    await user.click(screen.getByRole('button', { name: t.clear }));
    expect(await screen.findByText(t.start)).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });
});
