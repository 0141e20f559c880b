import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeSelection } from '#domain/directory/selection.ts';
import { municipalityCode, serviceId } from '#domain/ids.ts';
import { languages } from '#domain/language.ts';
import { saveArea } from '#storage/area.ts';
import { eraseEverything } from '#storage/erase.ts';
import { readFavourites } from '#storage/favourites.ts';
import { openApp, storeRealPacks } from '#tests/support/render-app.tsx';
import { nth } from '#tests/support/nth.ts';
import { filled, texts } from '#tests/support/texts.ts';

const ids = ['nollalinja', 'helsinki-5263', 'no-such-service'].map(serviceId);
const given = { services: ids, areas: [municipalityCode('091')], greeting: 'Hei! <b>Soita</b> rohkeasti.' };

beforeEach(async () => {
  await eraseEverything();
  localStorage.clear();
  await storeRealPacks();
});

describe.each(languages)('a selection, in %s', (language) => {
  const { selection: t, services: list, urgent } = texts[language];
  const path = `/${language}/services/selection`;
  const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

  test('is picked with two taps, put in order, and stands in a link that nobody else sees', async () => {
    await saveArea(municipalityCode('091'));
    const first = await openApp(path);
    await first.user.type(await screen.findByRole('searchbox', { name: list.searchLabel }), 'noll');
    await first.user.click(await screen.findByRole('checkbox', { name: /Nollalinja|Nollinjen/ }));
    await first.user.clear(screen.getByRole('searchbox'));
    await first.user.type(screen.getByRole('searchbox'), '116117');
    await first.user.click(nth(await screen.findAllByRole('checkbox', { name: /116117/ }), 0));
    const chosen = () =>
      within(screen.getByRole('list', { name: filled(t.chosen.title, { count: 2 }) })).getAllByRole('listitem');
    expect(chosen()[0]).toHaveTextContent(/Nollalinja|Nollinjen/);
    await first.user.click(nth(within(nth(chosen(), 1)).getAllByRole('button'), 0));
    expect(chosen()[1]).toHaveTextContent(/Nollalinja|Nollinjen/);
    expect(screen.getByRole('img', { name: t.give.label })).toBeVisible();
    const link = screen.getByRole('link', { name: t.give.open }).getAttribute('href') ?? '';
    expect(link).toMatch(new RegExp(`^${path}#v1\\.`));
    // It survives a reload, and is gone when it is emptied.
    first.unmount();
    const second = await openApp(path);
    expect(await screen.findByRole('heading', { name: filled(t.chosen.title, { count: 2 }) })).toBeVisible();
    await second.user.click(screen.getByRole('button', { name: t.chosen.clear }));
    expect(screen.getByText(t.chosen.empty)).toBeVisible();
    expect(JSON.stringify(Object.values(localStorage))).not.toMatch(/nollalinja/);
  });

  test('takes in what is added from a service’s page, and leaves the address clean', async () => {
    const { address } = await openApp(`${path}#add-nollalinja`);
    expect(await screen.findByText(/^(Listalla|På listan): (Nollalinja|Nollinjen)$/)).toBeVisible();
    expect(screen.getByRole('heading', { name: filled(t.chosen.title, { count: 1 }) })).toBeVisible();
    expect(address()).toBe(path);
  });

  test('leaves an identity code in the greeting out of the link', async () => {
    const { user } = await openApp(`${path}#add-nollalinja`);
    await user.type(await screen.findByLabelText(t.greeting.label), 'Hei 131052-308T');
    expect(screen.getByText(t.greeting.identity)).toBeVisible();
    const link = screen.getByRole('link', { name: t.give.open }).getAttribute('href') ?? '';
    expect(link).toBe(`${path}#${encodeSelection({ services: [nth(ids, 0)], areas: [], greeting: 'Hei' })}`);
  });

  test('opens as a list to call, says what is missing, and becomes favourites', async () => {
    const { user } = await openApp(`${path}#${encodeSelection(given)}`);
    expect(await heading(t.received.title)).toBeVisible();
    expect(await screen.findByText(given.greeting)).toBeVisible();
    const rows = within(screen.getByRole('list', { name: t.received.title })).getAllByRole('listitem');
    expect(rows).toHaveLength(2);
    const name = language === 'fi' ? 'Nollalinja' : 'Nollinjen';
    const call = within(nth(rows, 0)).getByRole('link', {
      name: filled(urgent.callTo, { number: '080 005 005', name }),
    });
    expect(call).toHaveAttribute('href', 'tel:080005005');
    expect(screen.getByText(t.received.missing_one.replace('{{count}}', '1'))).toBeVisible();
    expect(screen.getByText(filled(t.received.id, { id: 'no-such-service' }))).toBeVisible();
    await user.click(screen.getByRole('button', { name: t.received.favourite }));
    expect(await screen.findByText(t.received.saved)).toBeVisible();
    const kept = await readFavourites();
    expect(kept.ok && [...kept.value].sort()).toEqual(['helsinki-5263', 'nollalinja']);
  });

  test('becomes a list of one’s own on a tap', async () => {
    const { user, address } = await openApp(`${path}#${encodeSelection(given)}`);
    await user.click(await screen.findByRole('button', { name: t.received.edit }));
    expect(await screen.findByRole('heading', { name: filled(t.chosen.title, { count: 3 }) })).toBeVisible();
    expect(address()).toBe(path);
  });

  test.each([
    ['broken', `#${encodeSelection(given).slice(0, -3)}`],
    ['newer', '#v2.something'],
  ] as const)('that is %s says so and leads on', async (fault, hash) => {
    await openApp(path + hash);
    expect(await heading(t.broken.title)).toBeVisible();
    expect(screen.getByText(t.broken[fault])).toBeVisible();
    expect(screen.getByRole('link', { name: t.broken.services })).toHaveAttribute('href', `/${language}/services`);
  });

  test('is copied where there is no share sheet', async () => {
    const { user } = await openApp(`${path}#add-nollalinja`);
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(await screen.findByRole('button', { name: t.give.share }));
    await waitFor(() => expect(screen.getByText(t.give.copied)).toBeVisible());
    expect(write.mock.calls[0]?.[0]).toContain(`${path}#v1.`);
  });
});
