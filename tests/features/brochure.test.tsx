import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages, otherLanguage } from '#domain/language.ts';
import { loadTexts, loadTextsOf } from '#i18n/texts.ts';
import { eraseEverything } from '#storage/erase.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { nth } from '#tests/support/nth.ts';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(async () => {
  // As the app does when it is idle (app/start.ts).
  for (const language of languages) await Promise.all([loadTexts(language), loadTextsOf('directory', language)]);
  await eraseEverything();
  await storeRealPacks();
});

describe.each(languages)('the brochure, in %s', (language) => {
  const { brochure: t, service, services, family } = texts[language];
  const other = texts[otherLanguage(language)];
  const path = `/${language}/services/brochure`;
  const helsinki = language === 'fi' ? 'Helsinki' : 'Helsingfors';

  test('of a link’s area: its name, the lines for now, each level as shape and word, date and code', async () => {
    await openApp(`${path}?area=091`);
    expect(await screen.findByRole('heading', { level: 2, name: `${t.paper.title}: ${helsinki}` })).toBeVisible();
    expect(screen.getByText(service.emergency)).toBeVisible();
    expect(screen.getByText('080 005 005')).toBeVisible();
    // The greatest worry has its lines on the cover; nobody else can be called there at once.
    for (const level of ['everyone', 'small'] as const)
      expect(screen.getByRole('heading', { level: 3, name: services.worry[level] })).toBeVisible();
    const url = `${location.origin}/${language}/services?area=091`;
    expect(screen.getByRole('img', { name: filled(t.paper.qrLabel, { url }) })).toBeVisible();
    expect(screen.getByText(url)).toBeVisible();
    expect(screen.getByText(filled(t.paper.printed, { date: '21.11.2026' }), { exact: false })).toBeVisible();
    // In one language: not a word of the other.
    expect(screen.queryByText(new RegExp(other.brochure.paper.lead))).not.toBeInTheDocument();
  });

  test('in both languages each entry is told twice, the second in its own tongue', async () => {
    const { user, address } = await openApp(`${path}?area=091`);
    await user.click(await screen.findByRole('radio', { name: t.languages.both }));
    expect(address()).toBe(`${path}?area=091&languages=both`);
    const entry = (await screen.findByText('080 005 005')).closest('li');
    const name = language === 'fi' ? 'Nollinjen' : 'Nollalinja';
    expect(
      within(nth([entry], 0) ?? document.body)
        .getByText(name)
        .closest('[lang]'),
    ).toHaveAttribute('lang', otherLanguage(language));
  });

  test('a longer one has more, and says how many before it is chosen', async () => {
    const { user, address } = await openApp(`${path}?area=091`);
    const entries = () => document.querySelectorAll('h2 ~ ul > li, h4 + ul > li').length;
    const all = await screen.findByRole('radio', { name: new RegExp(nth(t.length.all.split(':'), 0)) });
    const [few, many] = [screen.getAllByRole('radio')[0], all].map((radio) =>
      Number(/\d+/.exec(radio?.closest('label')?.textContent ?? '')?.[0]),
    );
    expect(entries()).toBe(few);
    await user.click(all);
    expect(address()).toBe(`${path}?area=091&length=all`);
    expect(entries()).toBe(many);
    expect(many).toBeGreaterThan(few ?? 0);
  });

  test('without an area asks kindly for one, and takes it into the address alone', async () => {
    const { user, address } = await openApp(path);
    expect(await screen.findByText(t.noPlace.title)).toBeVisible();
    await user.type(await screen.findByLabelText(family.area.label), '00100');
    await user.click(await screen.findByRole('button', { name: /Helsinki/ }));
    expect(address()).toBe(`${path}?area=091`);
    expect(await screen.findByRole('heading', { level: 2, name: `${t.paper.title}: ${helsinki}` })).toBeVisible();
  });
});
