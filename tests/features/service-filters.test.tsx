import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Service } from '#domain/directory/service.ts';
import { childId, municipalityCode, serviceId } from '#domain/ids.ts';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';
import { forgetPosition } from '#features/directory/asked-position.ts';
import { saveArea } from '#storage/area.ts';
import { saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { readFavourites, setFavourite } from '#storage/favourites.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
import { openApp, storeRealPacks, storeServices } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

const city = { fi: 'Vaasa', sv: 'Vasa' };
const market = { lat: 63.09577, lon: 21.61572 };
const door = (lat: number) => ({
  street: city,
  postalCode: '65100',
  city,
  at: { ...market, lat },
  confidence: 'authority-seen' as const,
});
const weekdays = {
  kind: 'schedule' as const,
  confidence: 'authority-seen' as const,
  periods: [{ week: [{ days: [1, 2, 3, 4, 5] as const, from: localTime('08:00'), to: localTime('16:00') }] }],
};

/** All are found with the word "zz": the real services stay out of the counts. */
const sample = (id: string, changes: Partial<Service>) =>
  sampleService(id, { name: { fi: `zz ${id}`, sv: `zz ${id}` }, ...changes });
const samples = [
  sample('park', {
    kind: 'playground',
    fee: 'free',
    serviceLanguages: ['fi', 'sv'],
    ages: { untilMonths: 84 },
    hours: weekdays,
    addresses: [{ ...door(63.1), stroller: true }],
  }),
  sample('club', {
    kind: 'group',
    fee: 'charged',
    serviceLanguages: ['fi'],
    ages: { fromMonths: 84 },
    hours: weekdays,
  }),
  sample('cafe', { kind: 'meeting-place', booking: 'not-needed', addresses: [door(63.5)], worry: ['small'] }),
  sample('line', {
    kind: 'help-now',
    hours: { kind: 'always', confidence: 'authority-seen' },
    worry: ['big'],
    phones: [
      { number: '0800 11', label: null, languages: ['fi'], price: 'free', confidence: 'authority-seen' },
      { number: '0800 22', label: null, languages: ['sv'], price: 'free', confidence: 'authority-seen' },
      { number: '0800 33', label: null, languages: ['sv'], price: 'free', confidence: 'conflicting' },
    ],
  }),
];

beforeEach(async () => {
  await eraseEverything();
  await storeRealPacks();
  await storeServices(samples);
  forgetPosition();
});
afterEach(() => Reflect.deleteProperty(navigator, 'geolocation'));

/** A phone that finds itself at the market square of Vaasa, or fails with one of the codes of the API. */
function stubPosition(failure?: 1 | 2 | 3) {
  const getCurrentPosition = vi.fn((found: PositionCallback, failed: PositionErrorCallback) => {
    if (failure) failed({ code: failure, PERMISSION_DENIED: 1 } as GeolocationPositionError);
    else found({ coords: { latitude: market.lat, longitude: market.lon } } as GeolocationPosition);
  });
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
  return getCurrentPosition;
}

describe.each(languages)('finding a service in %s', (language) => {
  const t = texts[language].finding;
  const services = texts[language].services;
  const path = `/${language}/services`;
  const shown = async () => {
    const list = await screen.findByRole('list', { name: services.title });
    return within(list)
      .queryAllByRole('heading')
      .map((heading) => heading.textContent.replace('zz ', ''));
  };
  const expectShown = (...names: string[]) => waitFor(async () => expect(await shown()).toEqual(names));
  const openFilters = async (user: Awaited<ReturnType<typeof openApp>>['user']) => {
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${t.filters}`) }));
    await screen.findByText(t.kind.legend);
  };
  const option = (name: string, count?: number) =>
    screen.findByLabelText(new RegExp(`^${name} ?${count ?? '\\d+'}$`), { selector: '[type=checkbox]' });

  test('what narrows the list stands above it and goes with a tap, one by one or all', async () => {
    const { user, address } = await openApp(`${path}?q=zz&kind=group,playground&free=1`);
    await expectShown('park');
    await user.click(await screen.findByRole('button', { name: filled(t.remove, { name: t.option.free }) }));
    await expectShown('club', 'park');
    expect(document.activeElement).toHaveAttribute('role', 'status');
    await user.click(screen.getByRole('button', { name: t.removeAll }));
    await expectShown('cafe', 'club', 'line', 'park');
    expect(address()).toBe(`${path}?q=zz`);
  });

  test('unknown is not no: who is left out, and who is not, is said', async () => {
    const { unmount } = await openApp(`${path}?q=zz&free=1`);
    await expectShown('park');
    const leftOut = filled(t.leftOut_other, { count: 2, name: t.option.free });
    expect(await screen.findByText(leftOut)).toBeVisible();
    unmount();
    await openApp(`${path}?q=zz&age=3-5`);
    await expectShown('cafe', 'line', 'park');
    expect(await screen.findByText(filled(t.keptIn_other, { count: 2 }))).toBeVisible();
  });

  test.each([
    ['on a Friday at noon', '2026-11-20T10:00:00Z', ['club', 'line', 'park']],
    ['on a Saturday', '2026-11-21T10:00:00Z', ['line']],
  ])('open now, %s', async (_day, now, names) => {
    await openApp(`${path}?q=zz&open=1`, now);
    await expectShown(...names);
    expect(await screen.findByText(filled(t.leftOut_one, { count: 1, name: t.option.open }))).toBeVisible();
  });

  test('the age of the own child stands beside its band', async () => {
    const child = childId('a'.repeat(32));
    await saveChild(child, { nickname: 'Aino', birthDate: localDate('2024-06-01') });
    const { user, address } = await openApp(`${path}?q=zz`);
    await openFilters(user);
    await user.click(await option(filled(t.age.of, { age: t.age['1-2'], child: 'Aino' }), 3));
    await expectShown('cafe', 'line', 'park');
    expect(address()).toBe(`${path}?q=zz&age=1-2`);
  });

  test('a star keeps a service at hand, and the favourites can be seen alone', async () => {
    await setFavourite(serviceId('club'), true);
    const { user } = await openApp(`${path}?q=zz`);
    const star = (name: string) => screen.findByRole('button', { name: filled(t.favourite, { name: `zz ${name}` }) });
    await waitFor(async () => expect(await star('club')).toHaveAttribute('aria-pressed', 'true'));
    await user.click(await star('park'));
    await waitFor(async () => expect(await star('park')).toHaveAttribute('aria-pressed', 'true'));
    await openFilters(user);
    await user.click(await option(t.option.fav, 2));
    await expectShown('club', 'park');
    await user.click(await star('club'));
    await expectShown('park');
    expect(await readFavourites()).toEqual({ ok: true, value: new Set(['park']) });
  });

  test('help that one needs now is called from the list, on the number in the own language', async () => {
    await openApp(`${path}?q=zz&kind=help-now`);
    const call = await screen.findByRole('link', {
      name: filled(texts[language].service.call, { number: language === 'fi' ? '0800 11' : '0800 22' }),
    });
    expect(call).toHaveAttribute('href', language === 'fi' ? 'tel:080011' : 'tel:080022');
    expect(screen.queryByRole('link', { name: /0800 33/ })).toBeNull();
  });

  test('what was typed a moment ago is not lost with a tap on a filter', async () => {
    const { user, address } = await openApp(path);
    await user.type(await screen.findByRole('searchbox'), 'zz');
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${services.worry.big}`) }));
    await expectShown('line');
    expect(new URLSearchParams(address().split('?')[1]).get('q')).toBe('zz');
    expect(screen.getByRole('searchbox')).toHaveValue('zz');
  });

  test('each option tells how many it shows beside the other filters, and those with nothing behind them stay', async () => {
    const { user } = await openApp(`${path}?q=zz`);
    await openFilters(user);
    expect(await option(t.kind.playground, 1)).not.toBeChecked();
    expect(await option(t.kind.school, 0)).toBeVisible();
    expect(await option(t.lang.sv, 1)).toBeVisible();
    expect(await option(t.option.free, 1)).toBeVisible();
    expect(await option(t.option.pram, 1)).toBeVisible();
    // Two that name no age are for all, as far as anybody knows.
    expect(await option(t.age['3-5'], 3)).toBeVisible();
  });

  test('options of one filter widen it, another filter narrows it, and a button leads to what is left', async () => {
    const { user, address } = await openApp(`${path}?q=zz`);
    await openFilters(user);
    await user.click(await option(t.kind.group));
    await user.click(await option(t.kind.playground));
    await expectShown('club', 'park');
    expect(await option(t.kind['meeting-place'], 1)).toBeVisible();
    expect(await option(t.option.walkin, 0)).toBeVisible();
    expect(address()).toBe(`${path}?q=zz&kind=group%2Cplayground`);
    await user.click(await option(t.option.free));
    await expectShown('park');
    await user.click(screen.getByRole('button', { name: filled(t.showFound_one, { count: 1 }) }));
    expect(screen.queryByText(t.kind.legend)).toBeNull();
    expect(screen.getByRole('button', { name: filled(t.filtersOn_other, { count: 3 }) })).toBeVisible();
    expect(document.activeElement).toHaveTextContent(new RegExp(`^${filled(services.count_one, { count: 1 })}`));
  });

  test('near me asks on the tap alone, puts the nearest first and says that it flies', async () => {
    await saveArea(municipalityCode('905'));
    const ask = stubPosition();
    const { user, address } = await openApp(`${path}?q=zz`);
    await expectShown('cafe', 'club', 'line', 'park');
    expect(ask).not.toHaveBeenCalled();
    const near = screen.getByRole('button', { name: t.near.on });
    await user.click(near);
    await expectShown('park', 'cafe', 'club', 'line');
    expect(near).toHaveAttribute('aria-pressed', 'true');
    expect(await screen.findByText(new RegExp(t.near.order))).toBeVisible();
    expect(await screen.findByText(/^450 m$/)).toBeVisible();
    expect(await screen.findByText(/^45 km$/)).toBeVisible();
    expect(address()).toBe(`${path}?q=zz&near=1`);

    await openFilters(user);
    await user.click(await screen.findByRole('radio', { name: new RegExp(`^${filled(t.within.km, { km: 3 })}`) }));
    await expectShown('park');
    await user.click(near);
    await expectShown('cafe', 'club', 'line', 'park');
    expect(address()).toBe(`${path}?q=zz`);
  });

  test.each([
    [1, 'denied'],
    [2, 'not-found'],
    [3, 'not-found'],
  ] as const)(
    'without a position (code %i) the municipality’s middle does, and the page says so',
    async (code, text) => {
      await saveArea(municipalityCode('905'));
      stubPosition(code);
      const { user } = await openApp(`${path}?q=zz`);
      await user.click(await screen.findByRole('button', { name: t.near.on }));
      expect(await screen.findByText(t.near[text])).toBeVisible();
      const place = language === 'fi' ? 'Vaasa' : 'Vasa';
      expect(await screen.findByText(filled(t.near.fromMiddle, { place }))).toBeVisible();
      await expectShown('park', 'cafe', 'club', 'line');
    },
  );

  test('a browser that cannot tell where it is says so', async () => {
    const { user } = await openApp(`${path}?q=zz`);
    await user.click(await screen.findByRole('button', { name: t.near.on }));
    expect(await screen.findByText(t.near.unsupported)).toBeVisible();
  });

  test('an address with "near" asks nobody by itself', async () => {
    const ask = stubPosition();
    const { user } = await openApp(`${path}?q=zz&near=1&within=1`);
    await expectShown('cafe', 'club', 'line', 'park');
    expect(ask).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: t.near.use }));
    await expectShown('park');
  });

  test('who is elsewhere is offered the services of that place', async () => {
    await saveArea(municipalityCode('091'));
    stubPosition();
    const { user, address } = await openApp(`${path}?q=zz`);
    await user.click(await screen.findByRole('button', { name: t.near.on }));
    const place = language === 'fi' ? 'Vaasa' : 'Vasa';
    await user.click(await screen.findByRole('button', { name: filled(t.near.show, { place }) }));
    expect(address()).toBe(`${path}?q=zz&near=1&area=905`);
  });

  test('the map is in the address, numbers what has a place as the list does, and never a shelter', async () => {
    await saveArea(municipalityCode('905'));
    const shelter = sample('shelter', { name: { fi: 'zz Turvakoti', sv: 'zz Skyddshem' }, addresses: [door(63.09)] });
    await storeServices([...samples, shelter]);
    const { user, address } = await openApp(`${path}?q=zz`);
    await user.click(await screen.findByRole('button', { name: t.map.show }));
    expect(address()).toBe(`${path}?q=zz&map=1`);
    const map = await screen.findByRole('img', { name: filled(t.map.label_other, { count: 2 }) });
    const rows = within(screen.getByRole('list', { name: services.title })).getAllByRole('listitem');
    const numbers = rows.flatMap((row) => {
      const number = within(row).queryByText(new RegExp(`^${filled(t.map.number, { number: '\\d' })}$`));
      return number ? [[within(row).getByRole('heading').textContent, number.textContent]] : [];
    });
    expect(numbers).toEqual([
      ['zz cafe', filled(t.map.number, { number: 1 })],
      ['zz park', filled(t.map.number, { number: 2 })],
    ]);
    await waitFor(() => expect(map).toHaveTextContent(/2/));
    await user.click(screen.getByRole('button', { name: t.map.show }));
    expect(address()).toBe(`${path}?q=zz`);
    expect(screen.queryByRole('img', { name: filled(t.map.label_other, { count: 2 }) })).toBeNull();
  });
});
