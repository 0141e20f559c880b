import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { municipalityCode } from '#domain/ids.ts';
import { readArea, saveArea } from '#storage/area.ts';
import { eraseEverything } from '#storage/erase.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
import { openApp, storeRealPacks, storeServices } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

describe.each(languages)('services in %s', (language) => {
  const t = texts[language].services;
  const path = `/${language}/services`;
  const cards = async () => within(await screen.findByRole('list', { name: t.title })).findAllByRole('listitem');
  /** The first dozen come first, the rest a moment later. */
  const expectCards = (count: number) => waitFor(async () => expect(await cards()).toHaveLength(count));
  const counted = (count: number) =>
    screen.findByText(new RegExp(`^${filled(t.count_other, { count })}( · |$)`), { selector: '[role="status"]' });

  test.each([
    ['no area', null, 34, true],
    ['Vaasa', '905', 44, true],
    ['Åland', '478', 33, false],
  ])('the list of %s: %s', async (_name, code, count, hasMedicalHelpline) => {
    if (code) await saveArea(municipalityCode(code));
    await openApp(path);
    expect(await counted(count)).toBeVisible();
    await expectCards(count);
    expect(screen.queryAllByRole('link', { name: /116117/ })).toHaveLength(hasMedicalHelpline ? 1 : 0);
  });

  test('the worry level of the address narrows the list; a tap changes the address, a second one lifts it', async () => {
    const { user, address } = await openApp(`${path}?worry=big`);
    const chip = (name: string) => screen.findByRole('button', { name: new RegExp(`^${name} \\d+$`) });
    expect(await counted(15)).toBeVisible();
    expect(await chip(t.worry.big)).toHaveAttribute('aria-pressed', 'true');
    for (const card of await cards()) expect(card).toHaveTextContent(t.worry.big);

    await user.click(await chip(t.worry.small));
    expect(address()).toBe(`${path}?worry=small`);
    await waitFor(async () => {
      for (const card of await cards()) expect(card).toHaveTextContent(t.worry.small);
    });
    await user.click(await chip(t.worry.small));
    expect(address()).toBe(path);
    expect(await counted(34)).toBeVisible();
  });

  test('an unknown worry level in the address is no level', async () => {
    await openApp(`${path}?worry=gigantic`);
    expect(await counted(34)).toBeVisible();
  });

  test('words in either language and without diacritics find the same; the address follows', async () => {
    const { user, address } = await openApp(path);
    const box = await screen.findByRole('searchbox', { name: t.searchLabel });
    for (const words of ['VAKIVALTA', 'våld', 'nollinjen', 'nollalinja']) {
      await user.clear(box);
      await user.click(box);
      await user.paste(words);
      expect(await screen.findByRole('link', { name: /^(Nollalinja|Nollinjen)$/ })).toBeVisible();
      await waitFor(() => expect(new URLSearchParams(address().split('?')[1]).get('q')).toBe(words));
    }
    await user.click(screen.getByRole('button', { name: t.clear }));
    expect(box).toHaveFocus();
    await waitFor(() => expect(address()).toBe(path));
  });

  test('fifty at a time; more come on demand, and the first of them has the focus', async () => {
    const names = Array.from({ length: 103 }, (_, index) => `zz ${String(index).padStart(3, '0')}`);
    await storeServices(names.map((name, index) => sampleService(`sample-${index}`, { name: { fi: name, sv: name } })));
    const { user, address } = await openApp(`${path}?q=zz`);
    expect(await counted(103)).toBeVisible();
    await expectCards(50);
    expect(screen.getByText(filled(t.shown, { shown: 50, total: 103 }))).toBeVisible();
    await user.click(screen.getByRole('button', { name: filled(t.showMore, { count: 50 }) }));
    await waitFor(() => expect(document.activeElement).toHaveTextContent('zz 050'));
    await user.click(screen.getByRole('button', { name: filled(t.showMore, { count: 3 }) }));
    await waitFor(() => expect(document.activeElement).toHaveTextContent('zz 100'));
    await expectCards(103);
    expect(screen.queryByRole('button', { name: new RegExp(t.showMore.split('{{')[0] ?? '') })).toBeNull();
    expect(address()).toBe(`${path}?q=zz`);
  });

  test('no hits lead on: one tap takes away words and level', async () => {
    const { user, address } = await openApp(`${path}?q=xyzzy&worry=small`);
    expect(await screen.findByText(t.empty.title)).toBeVisible();
    await user.click(screen.getByRole('button', { name: t.empty.reset }));
    expect(await counted(34)).toHaveFocus();
    await waitFor(() => expect(address()).toBe(path));
  });

  test('a link with an area shows it and goes back again; nothing is saved before one asks for it', async () => {
    const { user, address } = await openApp(`${path}?area=905&worry=everyone`);
    const place = language === 'fi' ? 'Vaasa' : 'Vasa';
    expect(await screen.findByText(filled(t.area.visitingNew, { place }))).toBeVisible();
    const [card] = await cards();
    expect(within(card ?? document.body).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/\?area=905$/),
    );
    await user.click(screen.getByRole('button', { name: t.area.back }));
    expect(await screen.findByText(t.area.none)).toBeVisible();
    expect(address()).toBe(`${path}?worry=everyone`);
    expect(await readArea()).toEqual({ ok: true, value: null });
  });

  test('a link with an area that is the own one is no visit', async () => {
    await saveArea(municipalityCode('905'));
    await openApp(`${path}?area=905`);
    expect(await screen.findByRole('link', { name: t.area.change })).toBeVisible();
    expect(screen.queryByRole('button', { name: t.area.keep })).toBeNull();
  });
});
