import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Service } from '#domain/directory/service.ts';
import { municipalityCode, serviceId } from '#domain/ids.ts';
import { languages } from '#domain/language.ts';
import { forgetPosition } from '#features/directory/asked-position.ts';
import { lookAround } from '#features/directory/asked-position.ts';
import { saveArea } from '#storage/area.ts';
import { eraseEverything } from '#storage/erase.ts';
import { readFavourites } from '#storage/favourites.ts';
import { fullService } from '#tests/domain/directory/full-service.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
import { readWithIcal } from '#tests/support/read-calendar.ts';
import { openApp, storeRealPacks, storeServices } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const vaasa = municipalityCode('905');
/** A Tuesday, at ten past eleven in Finland: the line has stopped, the centre's door is open. */
const tuesday = '2026-11-24T09:10:00Z';
const night = '2026-11-24T20:00:00Z';
const always = { kind: 'always', confidence: 'authority-seen' } as const;

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
  await saveArea(vaasa);
});
afterEach(() => {
  forgetPosition();
  Reflect.deleteProperty(navigator, 'geolocation');
  vi.restoreAllMocks();
});

describe.each(languages)('the page of a service of which much is known, in %s', (language) => {
  const t = texts[language].service;
  const hours = texts[language].hours;
  const say = <T,>(both: { readonly fi: T; readonly sv: T }) => both[language];
  const open = async (service: Service = fullService, others: readonly Service[] = [], now = tuesday) => {
    await storeServices([service, ...others]);
    const app = await openApp(`/${language}/services/${service.id}`, now);
    await screen.findByRole('heading', { level: 1 });
    return app;
  };
  const doors = async () => {
    const heading = await screen.findByRole('heading', { name: filled(t.doors_other, { count: 3 }) });
    const section = heading.closest('section') ?? document.body;
    return within(section)
      .getAllByRole('heading', { level: 3 })
      .map((each) => each.closest('li') ?? document.body);
  };

  test('a line is answered at its own hours, a door is open at its own', async () => {
    await open();
    const call = await screen.findByRole('link', { name: filled(t.call, { number: '06 111 0000' }) });
    const line = call.closest('li') ?? document.body;
    await waitFor(() =>
      expect(line).toHaveTextContent(filled(hours.line.opens, { when: filled(hours.tomorrow, { time: '9' }) })),
    );
    expect(within(line).getByText(t.answers)).toBeVisible();
    const [centre, island, post] = await doors();
    expect(centre).toHaveTextContent(filled(hours.door.until, { when: filled(hours.clock, { time: '12' }) }));
    expect(centre).toHaveTextContent(t.pram.yes);
    expect(
      within(centre ?? document.body).getByRole('link', { name: filled(t.call, { number: '06 111 0001' }) }),
    ).toHaveAttribute('href', 'tel:061110001');
    expect(island).toHaveTextContent(t.pram.no);
    // A post box has an address and no way to walk to.
    expect(within(post ?? document.body).queryByRole('link', { name: t.map })).toBeNull();
    expect(within(centre ?? document.body).getByRole('link', { name: t.map })).toHaveAttribute('rel', 'noreferrer');
  });

  test('what one needs before going, for whom it is and what goes on there; what is not known has no heading', async () => {
    await open();
    for (const text of [t.booking['not-needed'], t.fee.charged, filled(t.ages.yearsRange, { from: 0, until: 6 })])
      expect(await screen.findByText(text)).toBeVisible();
    for (const both of [
      { fi: 'Kahvi maksaa euron.', sv: 'Kaffet kostar en euro.' },
      { fi: 'Retkelle ilmoittaudutaan.', sv: 'Till utflykten anmäler man sig.' },
      { fi: 'Muskari tiistaisin', sv: 'Musiklek på tisdagar' },
    ])
      expect(screen.getByText(say(both))).toBeVisible();
    // One group has a Finnish name only, and the page says so in Swedish.
    expect(screen.getByText('Isäkerho').closest('main [lang]')?.getAttribute('lang') ?? null).toBe(
      say({ fi: null, sv: 'fi' }),
    );
    expect(screen.queryByText(t.partlyOther) !== null).toBe(language === 'sv');
  });

  test('of a service of which little is known nothing empty is shown', async () => {
    await open(sampleService('bare'));
    for (const title of [
      t.booking.title,
      t.fee.title,
      t.groups,
      t.audience,
      t.serviceLanguages,
      t.provider,
      t.address,
      t.note,
      t.about,
    ])
      expect(screen.queryByText(title)).toBeNull();
  });

  test('an errand comes before a form, a form before a page to read', async () => {
    await open();
    const links = (await screen.findAllByRole('link'))
      .map((link) => link.getAttribute('href'))
      .filter((href) => href?.startsWith('https://talo'));
    expect(links.slice(0, 3)).toEqual([
      'https://talo.example/varaa',
      'https://talo.example/lomake',
      'https://talo.example/',
    ]);
    expect(screen.getByText(t.purpose['e-service'])).toBeVisible();
  });

  test('the nearest door is first once the phone has told where it is in this session, and is never asked by this page', async () => {
    const ask = vi.fn((found: PositionCallback) =>
      found({ coords: { latitude: 63.1031, longitude: 21.5801 } } as GeolocationPosition),
    );
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: ask } });
    const { unmount } = await open();
    expect((await doors())[0]).toHaveTextContent(say({ fi: 'Keskusta', sv: 'Centrum' }));
    expect(ask).not.toHaveBeenCalled();
    unmount();
    await lookAround();
    await open();
    const [first] = await doors();
    expect(first).toHaveTextContent(say({ fi: 'Palosaari', sv: 'Brändö' }));
    expect(first).toHaveTextContent(/50\s?m/);
  });

  test('many doors: six at first, all on a tap, and the focus on the seventh', async () => {
    const [door] = fullService.addresses;
    const addresses = Array.from({ length: 8 }, (_, index) => ({
      ...door,
      name: { fi: `Ovi ${index}`, sv: `Dörr ${index}` },
    }));
    const { user } = await open({ ...fullService, addresses: addresses as unknown as Service['addresses'] });
    expect(await screen.findAllByRole('heading', { name: /^(Ovi|Dörr) \d$/ })).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: filled(t.showDoors, { count: 8 }) }));
    expect(screen.getAllByRole('heading', { name: /^(Ovi|Dörr) \d$/ })).toHaveLength(8);
    expect(screen.getByRole('heading', { name: /^(Ovi|Dörr) 6$/ })).toHaveFocus();
  });

  test('closed: what is of the same kind and open now, and nothing while it is open', async () => {
    const other = sampleService('night-cafe', { kind: 'meeting-place', hours: always });
    const { unmount } = await open(fullService, [other], night);
    const heading = await screen.findByRole('heading', { level: 2, name: t.instead });
    expect(within(heading.closest('section') ?? document.body).getByRole('link', { name: 'night-cafe' })).toBeVisible();
    unmount();
    await open(fullService, [other], tuesday);
    expect(screen.queryByRole('heading', { name: t.instead })).toBeNull();
  });

  test('kept at hand and let go again, also under the id of an entry that was merged into this one', async () => {
    const { user } = await open({ ...fullService, otherIds: [serviceId('old')] });
    const star = await screen.findByRole('button', { name: t.favourite });
    expect(star).toHaveAttribute('aria-pressed', 'false');
    await user.click(star);
    await waitFor(() => expect(star).toHaveAttribute('aria-pressed', 'true'));
    await user.click(star);
    await waitFor(() => expect(star).toHaveAttribute('aria-pressed', 'false'));
    expect(await readFavourites()).toMatchObject({ ok: true, value: new Set() });
  });

  test('a shelter has no way to a map and no hours for a calendar that others read', async () => {
    const [door] = fullService.addresses;
    if (!door) throw new Error('no door');
    await open({ ...fullService, kind: 'other', name: { fi: 'Turvakoti', sv: 'Skyddshem' }, addresses: [door] });
    expect(await screen.findByText(t.address)).toBeVisible();
    expect(screen.queryByRole('link', { name: t.map })).toBeNull();
    expect(screen.queryByText(t.mapNote)).toBeNull();
    expect(screen.queryByRole('button', { name: texts[language].calendar.hours.add })).toBeNull();
  });

  test('the hours of a door go into the calendar as a weekly entry', async () => {
    const files: File[] = [];
    Object.assign(navigator, {
      canShare: () => true,
      share: ({ files: [file] }: { files: File[] }) => Promise.resolve(file && files.push(file)),
    });
    const { user } = await open();
    const [centre] = await doors();
    await user.click(within(centre ?? document.body).getByText(t.doorHours));
    await user.click(
      await within(centre ?? document.body).findByRole('button', { name: texts[language].calendar.hours.add }),
    );
    expect(await screen.findByText(texts[language].calendar.shared)).toBeVisible();
    const [file] = files;
    const read = readWithIcal((await file?.text()) ?? '');
    expect(read.events).toMatchObject([
      {
        title: say({ fi: 'Esimerkin perhetalo, Keskusta', sv: 'Exemplets familjehus, Centrum' }),
        description: say({ fi: 'Kirkkokatu 1, 65100 Vaasa', sv: 'Kyrkogatan 1, 65100 Vasa' }),
        start: { wall: '2026-11-24T09:00' },
        end: { wall: '2026-11-24T12:00' },
        rule: { frequency: 'WEEKLY' },
        alarms: [],
      },
    ]);
    for (const name of ['canShare', 'share']) Reflect.deleteProperty(navigator, name);
  });
});
