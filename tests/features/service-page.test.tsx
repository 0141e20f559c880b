import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { packState } from '#app/pack-state.ts';
import type { Phone } from '#domain/directory/service.ts';
import { languages, otherLanguage } from '#domain/language.ts';
import { municipalityCode } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';
import { eraseEverything } from '#storage/erase.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
import { openApp, storeRealPacks, storeServices } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
});

const phone = (number: string, changes: Partial<Phone> = {}): Phone => ({
  number,
  label: null,
  languages: [],
  price: null,
  confidence: 'authority-seen',
  ...changes,
});

describe.each(languages)('a service in %s', (language) => {
  const t = texts[language].service;
  const at = (id: string) => `/${language}/services/${id}`;
  const calls = () => screen.queryAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('tel:'));
  /** The page itself, without the list that stands beside it on a wide screen. */
  const page = async () => (await screen.findByRole('heading', { level: 1 })).closest('div') ?? document.body;
  const dialled = () => calls().map((link) => link.getAttribute('href'));

  test('a number dials, says its price and languages, and asks for no check when an authority was seen', async () => {
    await openApp(at('nollalinja'));
    const call = await screen.findByRole('link', { name: filled(t.call, { number: '080 005 005' }) });
    expect(call).toHaveAttribute('href', 'tel:080005005');
    expect(call.closest('li')).toHaveTextContent(t.free);
    expect(call.closest('li')).toHaveTextContent(
      language === 'fi' ? 'suomi, ruotsi, englanti' : 'finska, svenska, engelska',
    );
    expect(dialled()).toEqual(['tel:080005005', 'tel:116016']);
    expect(screen.queryByText(t.checkNumber)).toBeNull();
    expect(screen.queryByRole('link', { name: t.emergency })).toBeNull();
    expect(screen.getByText(t.always)).toBeVisible();
  });

  test('a crisis line below the bar asks for a check, says why, and has 112 beside it', async () => {
    await openApp(at('vaasa-kriisiryhma'));
    expect(await screen.findByText(t.checkNumber)).toBeVisible();
    expect(screen.getByText(t.checkNumberWhy)).toBeVisible();
    expect(screen.getByText(t.checkHours)).toBeVisible();
    expect(dialled()).toEqual(['tel:+358405501990', 'tel:112']);
  });

  test('a door’s number below the bar has 112 beside it too, when it is a crisis line', async () => {
    const street = { fi: 'Katu 1', sv: 'Gatan 1' };
    const phones = [phone('06 123 4567', { confidence: 'secondary-seen' })];
    const door = { street, postalCode: null, city: street, phones, confidence: 'authority-seen' as const };
    await storeServices([sampleService('night-desk', { crisis: true, addresses: [door] })]);
    await openApp(at('night-desk'));
    expect(await screen.findByText(t.checkNumber)).toBeVisible();
    expect(screen.getByText(t.checkNumberWhy)).toBeVisible();
    expect(dialled()).toEqual(['tel:061234567', 'tel:112']);
  });

  test('leads onto the list that is put together for a family', async () => {
    await openApp(at('nollalinja'));
    expect(await screen.findByRole('link', { name: t.addToList })).toHaveAttribute(
      'href',
      `/${language}/services/selection#add-nollalinja`,
    );
  });

  test('a line in the other language says nothing of when the reader is answered', async () => {
    // The Swedish line answers from 20 to 23; when the Finnish one does, nobody has told us.
    await openApp(at('church'), '2026-11-23T19:00:00Z');
    await screen.findByRole('heading', { level: 1 });
    const said = await screen.findAllByText(
      filled(texts[language].hours.line.until, { when: filled(texts[language].hours.clock, { time: '23' }) }),
    );
    // At the top of the page and with the line itself, or with the line alone.
    expect(said).toHaveLength(language === 'sv' ? 2 : 1);
  });

  test('a number below the bar that is no crisis line asks for a check without 112', async () => {
    await openApp(at('pohjanmaa-vaihde'));
    expect(await screen.findByText(t.checkNumber)).toBeVisible();
    expect(dialled()).toEqual(['tel:062181111']);
  });

  test('a number that was only recalled is never shown, the others are', async () => {
    const phones = [phone('09 111', { confidence: 'recalled' }), phone('09 222')];
    await storeServices([
      sampleService('half-known', { phones }),
      sampleService('unknown', { phones: phones.slice(0, 1), crisis: true }),
    ]);
    const { user } = await openApp(at('half-known'));
    expect(await screen.findByRole('link', { name: /09 222/ })).toBeVisible();
    expect(dialled()).toEqual(['tel:09222']);
    await user.click(screen.getByRole('link', { name: new RegExp(t.back) }));
    // The list comes back as it was left, also by the test before where typing was slow.
    await user.clear(await screen.findByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'unknown');
    await user.click(await screen.findByRole('link', { name: 'unknown' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'unknown' })).toBeVisible();
    expect(dialled()).toEqual([]);
    expect(document.body).not.toHaveTextContent('09 111');
  });

  test('what it rests on: day of checking, how sure, each source with its date', async () => {
    await openApp(at('112'));
    expect(await screen.findByText(filled(t.source, { date: '21.11.2026' }))).toBeVisible();
    expect(screen.getByText(t.confidence['authority-seen'])).toBeVisible();
    const sources = within(screen.getByRole('list', { name: t.sourceList })).getAllByRole('listitem');
    expect(sources.map((source) => source.textContent)).toEqual([
      expect.stringMatching(/112\.fi.*\(17\.3\.2023\)/),
      expect.stringMatching(/Terveyskylä.*\(10\.6\.2022\)/),
    ]);
  });

  test('what is written in the other language only says so and carries its language', async () => {
    const other = otherLanguage(language);
    const only = (text: string) => ({ fi: null, sv: null, [other]: text });
    await storeServices([
      sampleService('foreign', {
        name: only('Nimi'),
        summary: only('Lyhyt'),
        description: only('Pitkä\n* kohta'),
        provider: { fi: 'Järjestäjä', sv: 'Järjestäjä' },
      }),
    ]);
    await openApp(at('foreign'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Nimi' })).toHaveAttribute('lang', other);
    expect(screen.getByText(t.otherLanguage)).toBeVisible();
    for (const text of ['Lyhyt', 'Pitkä', '• kohta'])
      expect(
        within(await page())
          .getByText(text)
          .closest('[lang]'),
      ).toHaveAttribute('lang', other);
    expect(screen.getByText('Järjestäjä').closest('main [lang]')).toBeNull();
  });

  test('unknown hours are unknown and not closed', async () => {
    await openApp(at('omaperhe'));
    expect(await screen.findByText(t.hoursUnknown)).toBeVisible();
    expect(await page()).not.toHaveTextContent(/suljettu|kiinni|stängt/i);
  });

  test('the map is asked only when one taps: the link names the address', async () => {
    const address = {
      street: { fi: 'Kirkkokatu 1', sv: 'Kyrkogatan 1' },
      postalCode: '65100',
      city: { fi: 'Vaasa', sv: 'Vasa' },
      confidence: 'authority-seen',
    } as const;
    await storeServices([
      sampleService('placed', {
        addresses: [address],
        area: { type: 'municipality', municipalities: [municipalityCode('905')] },
      }),
    ]);
    await openApp(at('placed'));
    const map = await screen.findByRole('link', { name: t.map });
    expect(map).toHaveAttribute('href', expect.stringContaining(encodeURIComponent('Kirkkokatu 1, 65100 Vaasa')));
    expect(screen.getByText(language === 'fi' ? /^Kirkkokatu 1/ : /^Kyrkogatan 1/)).toBeVisible();
    expect(await screen.findByText(language === 'fi' ? 'Vaasa' : 'Vasa', { selector: 'dd' })).toBeVisible();
  });

  test('a shared link carries the municipality, so that its services are fetched on the other phone too', async () => {
    const { user } = await openApp(at('vaasa-kriisiryhma'));
    await user.click(await screen.findByRole('button', { name: t.share }));
    expect(await screen.findByText(t.copied)).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/\?area=905$/);
  });

  test('one that is not on this phone says so once the packs are there, and leads on', async () => {
    packState.set({ status: 'stored', built: localDate('2026-11-21') });
    await openApp(at('ei-ole'));
    expect(await screen.findByRole('heading', { level: 1, name: t.notFound.title })).toBeVisible();
    const ways = within(await page());
    expect(ways.getByRole('link', { name: t.back })).toHaveAttribute('href', `/${language}/services`);
    expect(ways.getByRole('link', { name: t.urgentLink })).toHaveAttribute('href', `/${language}/urgent`);
    packState.set({ status: 'unknown' });
  });
});
