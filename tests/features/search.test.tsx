import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '#domain/language.ts';
import { municipalityCode } from '#domain/ids.ts';
import { saveArea } from '#storage/area.ts';
import { eraseEverything } from '#storage/erase.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
import { aino, told } from '#tests/features/planned-family.ts';
import { getReady, searchAlso } from '#tests/support/real-finder.ts';
import { openApp, storeRealPacks, storeServices } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

/* There is no worker in jsdom: the engine itself answers, over the real content. */
vi.mock('#app/searching/finder.ts', async () => {
  const { realFinder } = await import('#tests/support/real-finder.ts');
  return realFinder;
});

beforeAll(getReady, 60_000);

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

describe.each(languages)('search in %s', (language) => {
  const t = texts[language].search;
  const { urgent } = texts[language];
  const path = `/${language}/search`;
  const box = () => screen.findByRole('combobox', { name: t.label });
  const group = async (name: string) => within(await screen.findByRole('group', { name }));
  const say = <T,>(fi: T, sv: T) => (language === 'fi' ? fi : sv);

  test('begins with how one may ask, and one tap asks it', async () => {
    const { user, address } = await openApp(path);
    expect(await screen.findByText(t.start)).toBeVisible();
    await user.click(screen.getByRole('button', { name: t.try.sleep }));
    expect(await box()).toHaveValue(t.try.sleep);
    expect(await box()).toHaveFocus();
    expect((await group(t.groups.articles)).getAllByRole('option').length).toBeGreaterThan(2);
    await waitFor(() =>
      expect(address()).toBe(`${path}?q=${new URLSearchParams({ q: t.try.sleep }).toString().slice(2)}`),
    );
  });

  test('finds services, articles and pages as one types, without a button, half a word and without dots', async () => {
    const { user, address } = await openApp(path);
    const words = say('neuvol', 'radgivn');
    await user.type(await box(), words);
    for (const name of [t.groups.services, t.groups.articles, t.groups.pages])
      expect((await group(name)).getAllByRole('option').length, name).toBeGreaterThan(0);
    expect(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(address()).toBe(`${path}?q=${words}`));
    const [first] = (await group(t.groups.services)).getAllByRole('option');
    expect(first).toHaveAttribute('href', `/${language}/services/neuvola`);
  });

  test('what was matched is marked, also inside a compound', async () => {
    await openApp(`${path}?q=${say('neuvola', 'rådgivning')}`);
    const article = (await group(t.groups.articles)).getAllByRole('option')[0];
    expect(article?.querySelector('mark')).toHaveTextContent(say(/^neuvola/i, /^rådgivning/i));
  });

  test('a date leads to its own place on the path of the child', async () => {
    await told(aino, { dueDate: '2027-05-10' });
    const { user, address } = await openApp(`${path}?q=${say('äitiysavustus', 'moderskapsunderstöd')}`);
    const [date] = (await group(t.groups.pages)).getAllByRole('option');
    await user.click(date ?? document.body);
    const named = 'date-kela-maternity-grant-apply';
    await waitFor(() => expect(document.getElementById(named)).toHaveFocus());
    expect(address()).toBe(`/${language}/reminders/timeline`);
  });

  test('words of need put help on top, to be called in one tap, and all the numbers under it', async () => {
    const { user } = await openApp(path);
    await user.type(await box(), say('mies lyö', 'mannen slår'));
    const help = await group(t.groups.help);
    const groups = screen.getAllByRole('group');
    expect(groups[0]).toHaveAccessibleName(t.groups.help);
    expect(
      help.getByRole('option', {
        name: filled(urgent.callTo, { number: '080 005 005', name: say('Nollalinja', 'Nollinjen') }),
      }),
    ).toHaveAttribute('href', 'tel:080005005');
    expect(help.getByRole('option', { name: t.allNumbers })).toHaveAttribute('href', `/${language}/urgent`);
    // Not a second time among the services.
    expect(screen.getAllByRole('option', { name: say('Nollalinja', 'Nollinjen') })).toHaveLength(1);
  });

  test('a group shows its first handful and all of it after a tap, going on at the first new one', async () => {
    const { user } = await openApp(`${path}?q=${say('neuvola', 'rådgivning')}`);
    const services = await group(t.groups.services);
    const few = services.getAllByRole('option');
    expect(few).toHaveLength(6);
    await user.click(services.getByRole('option', { name: new RegExp(`: ${t.groups.services}$`) }));
    const all = services.getAllByRole('option');
    expect(all.length).toBeGreaterThan(6);
    expect(all[5]).toHaveFocus();
    expect(services.getByRole('option', { name: t.listAll })).toHaveAttribute(
      'href',
      expect.stringContaining('/services?q='),
    );
  });

  test('what serves another place stands after what serves the own one, and says where it is', async () => {
    const name = say('Kriisiryhmän päivystysnumero', 'Krisgruppens jour');
    const town = say('Pohjanmaan hyvinvointialue', 'Österbottens välfärdsområde');
    await openApp(`${path}?q=${name}`);
    const row = await screen.findByRole('option', { name });
    // The names of places are read beside the answer.
    await waitFor(() => expect(row).toHaveAccessibleDescription(expect.stringContaining(say('Vaasa', 'Vasa'))));
    expect(town).not.toBe('');
    await saveArea(municipalityCode('905'));
    await waitFor(() =>
      expect(screen.getByRole('option', { name })).not.toHaveAccessibleDescription(
        expect.stringContaining(say('Vaasa', 'Vasa')),
      ),
    );
  });

  test('the same service at many places is one row that says how many, and unfolds into them', async () => {
    const towns = ['905', '091', '853'];
    const parks = towns.map((code) =>
      sampleService(`park-${language}-${code}`, {
        name: { fi: 'Satumaan tupa', sv: 'Sagostugan' },
        provider: { fi: 'Satumaa ry', sv: 'Satumaa rf' },
        kind: 'meeting-place',
        area: { type: 'municipality', municipalities: [municipalityCode(code)] },
      }),
    );
    await storeServices(parks);
    searchAlso(parks);
    await saveArea(municipalityCode('091'));
    const { user } = await openApp(`${path}?q=${say('satumaan tupa', 'sagostugan')}`);
    const services = await group(t.groups.services);
    const name = say('Satumaan tupa', 'Sagostugan');
    const one = { name: new RegExp(`^${name}.*${filled(t.places_other, { count: 3 })}$`) };
    // Once the phone has told where home is, the place there stands first.
    await waitFor(() =>
      expect(services.getByRole('option', one)).toHaveAttribute('href', `/${language}/services/park-${language}-091`),
    );
    await user.click(services.getByRole('option', { name: filled(t.showPlaces, { count: 3, name }) }));
    for (const [index, town] of [say('Vaasa', 'Vasa'), say('Helsinki', 'Helsingfors'), say('Turku', 'Åbo')].entries())
      expect(services.getByRole('option', { name: town })).toHaveAttribute(
        'href',
        `/${language}/services/park-${language}-${towns[index]}`,
      );
    searchAlso([]);
  });

  test('a slip of the thumb is understood, and the word that was meant is one tap away', async () => {
    const { user } = await openApp(`${path}?q=${say('neuvla', 'rådgivnnig')}`);
    await user.click(await screen.findByRole('button', { name: say('neuvola', 'rådgivning') }));
    expect(await box()).toHaveValue(say('neuvola', 'rådgivning'));
  });

  test('nothing found is no dead end: kinds of help, the own clinic, numbers and the list', async () => {
    const { user } = await openApp(`${path}?q=xyzzy`);
    expect(await screen.findByRole('heading', { name: filled(t.none.title, { query: 'xyzzy' }) })).toBeVisible();
    expect(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
    const { finding, howAreYou } = texts[language];
    expect(await screen.findByRole('link', { name: finding.kind.clinic })).toHaveAttribute(
      'href',
      `/${language}/services?kind=clinic`,
    );
    expect(await screen.findByRole('heading', { level: 2, name: howAreYou.clinic })).toBeVisible();
    expect(screen.getByText(t.none.clinic)).toBeVisible();
    expect(
      screen.getByRole('link', { name: new RegExp(filled(urgent.callTo, { number: '116 117', name: '' })) }),
    ).toHaveAttribute('href', 'tel:116117');
    expect(screen.getByRole('link', { name: t.none.urgent })).toHaveAttribute('href', `/${language}/urgent`);
    expect(screen.getByRole('link', { name: t.none.services })).toHaveAttribute('href', `/${language}/services`);
    await user.click(screen.getByRole('button', { name: t.clear }));
    expect(await screen.findByText(t.start)).toBeVisible();
    expect(await box()).toHaveFocus();
  });

  test('how much was found is said when the typing rests, not at each letter', async () => {
    const { user } = await openApp(path);
    const said: string[] = [];
    const status = () =>
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join(' ');
    await user.type(await box(), say('nollal', 'nollin'));
    await group(t.groups.help);
    said.push(status());
    expect(status()).not.toMatch(/osum|träff/);
    await waitFor(() => expect(status()).toMatch(/osum|träff/), { timeout: 3_000 });
  });
});
