import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Address, Phone, Service } from '#domain/directory/service.ts';
import { municipalityCode, serviceId } from '#domain/ids.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';
import { fill } from '#tools/directory/merge/fill.ts';
import { findGroups } from '#tools/directory/merge/find-groups.ts';
import { fingerprintOf, phoneKey } from '#tools/directory/merge/fingerprint.ts';
import { unusedOverrides, withOverrides } from '#tools/directory/merge/overriding.ts';
import { sameService } from '#tools/directory/merge/same-service.ts';
import { localDate } from '#domain/time/local-date.ts';

const text = (fi: string | null, sv: string | null = null) => ({ fi, sv });
const inHelsinki = { type: 'municipality', municipalities: [municipalityCode('091')] } as const;
const inEspoo = { type: 'municipality', municipalities: [municipalityCode('049')] } as const;
const door = (street: string, changes: Partial<Address> = {}): Address => ({
  ...{ street: text(street), postalCode: null, city: text('Helsinki', 'Helsingfors'), confidence: 'authority-seen' },
  ...changes,
});
const phone = (number: string, changes: Partial<Phone> = {}): Phone => ({
  ...{ number, label: null, languages: [], price: null, confidence: 'authority-seen' },
  ...changes,
});
const helsinki = (id: string, name: string, changes: Partial<Service> = {}) =>
  sampleService(id, { name: text(name), area: inHelsinki, ...changes });
const print = (source: string, service: Service, ref = 0) => fingerprintOf(source, service, ref);
const rule = (a: Service, b: Service) => sameService(print('ptv', a), print('tpr', b));

const street = { addresses: [door('Kaarlenkatu 7 B 3')] };
const at = (lat: number, lon: number) => ({ addresses: [door('Puistotie', { at: { lat, lon } })] });

describe('two entries are one service', () => {
  test('with the same name at the same house, however both are written', () => {
    const b = helsinki('b', 'KALLION  PERHEKESKUS', {
      addresses: [door('kaarlenkatu 7', { city: text(null, 'Helsingfors') })],
    });
    expect(rule(helsinki('a', 'Kallion perhekeskus', street), b)).toBe('same name, same door');
    expect(
      rule(
        sampleService('a', { name: text('X', 'Familjecenter'), ...street }),
        sampleService('b', { name: text(null, 'familjecenter'), ...street }),
      ),
    ).toBe('same name, same door');
  });

  test('with the same name within 60 metres, not at 70', () => {
    const a = helsinki('a', 'Leikkipuisto Arabia', at(60.2, 24.97));
    expect(rule(a, helsinki('b', 'Leikkipuisto Arabia', at(60.2005, 24.97)))).toBe('same name, same door');
    expect(rule(a, helsinki('b', 'Leikkipuisto Arabia', at(60.20063, 24.97)))).toBeNull();
  });

  test('with the same name and number in the same area, when not both have a door', () => {
    const phones = [phone('09 310 44222')];
    const a = helsinki('a', 'Kriisipäivystys', { phones });
    expect(rule(a, helsinki('b', 'Kriisipäivystys', { phones: [phone('+358931044222')] }))).toBe(
      'same name, same number, same area',
    );
    expect(rule(a, helsinki('b', 'Kriisipäivystys', { phones, area: inEspoo }))).toBeNull();
    expect(
      rule({ ...a, ...street }, helsinki('b', 'Kriisipäivystys', { phones, addresses: [door('Muu katu 1')] })),
    ).toBeNull();
  });

  test('with the same name and provider in the same area', () => {
    const provider = text('Helsingin kaupunki');
    expect(rule(helsinki('a', 'Perhetyö', { provider }), helsinki('b', 'Perhetyö', { provider }))).toBe(
      'same name, same provider, same area',
    );
    expect(
      rule(helsinki('a', 'Perhetyö', { provider }), helsinki('b', 'Perhetyö', { provider: text('Yritys Oy') })),
    ).toBeNull();
    expect(rule(helsinki('a', 'Perhetyö'), helsinki('b', 'Perhetyö'))).toBeNull();
  });

  test('with the same number and house when one name holds the other, and never of two kinds', () => {
    const more = { ...street, phones: [phone('09 310 41679')] };
    const a = helsinki('a', 'Perhetalo Sahrami', more);
    const b = helsinki('b', 'Perhetalo Sahrami, avoin kohtaamispaikka', more);
    expect(rule(a, b)).toBe('same number, same door, one name within the other');
    expect(rule({ ...a, kind: 'clinic' }, { ...b, kind: 'playground' })).toBeNull();
    // One word is within too many names.
    expect(rule(helsinki('a', 'Neuvola', more), helsinki('b', 'Neuvola ruotsiksi', more))).toBeNull();
  });
});

describe('two entries stay two', () => {
  test('that share only a number: a booking desk answers for many services (TPR 5241 and 5242)', () => {
    const a = helsinki('a', 'Isyys- ja äitiysasioiden ajanvaraus', { phones: [phone('09 310 44999')] });
    expect(rule(a, helsinki('b', 'Ajanvaraus lastenvalvojalle', { phones: [phone('09 3104 4999')] }))).toBeNull();
  });

  test('that share only a door: a family centre houses many', () => {
    expect(rule(helsinki('a', 'Neuvola', street), helsinki('b', 'Perheneuvola', street))).toBeNull();
  });

  test('with the same name and street in two towns, or where the positions speak against it', () => {
    const far = (lat: number) => ({ addresses: [door('Koulukatu 1', { at: { lat, lon: 25 } })] });
    expect(rule(helsinki('a', 'Leikkipuisto', far(60.2)), helsinki('b', 'Leikkipuisto', far(60.3)))).toBeNull();
    const vaasa = { addresses: [door('Kaarlenkatu 7', { municipality: municipalityCode('905') })] };
    const here = { addresses: [door('Kaarlenkatu 7', { municipality: municipalityCode('091') })] };
    expect(rule(helsinki('a', 'Leikkipuisto', here), helsinki('b', 'Leikkipuisto', vaasa))).toBeNull();
  });

  test('of which one has doors that the other does not', () => {
    const both = { addresses: [door('Kaarlenkatu 7'), door('Sturenkatu 8')] };
    const another = { addresses: [door('Kaarlenkatu 7'), door('Mannerheimintie 1')] };
    expect(rule(helsinki('a', 'Neuvola', both), helsinki('b', 'Neuvola', another))).toBeNull();
    expect(rule(helsinki('a', 'Neuvola', both), helsinki('b', 'Neuvola', street))).toBe('same name, same door');
  });

  test('short numbers are no sign: 116 117 stands at many', () => {
    expect([phoneKey('116 117'), phoneKey('112'), phoneKey('+358 9 310 41679'), phoneKey('09 310 41679')]).toEqual([
      ...[null, null, '0931041679', '0931041679'],
    ]);
  });
});

describe('groups', () => {
  const same = (id: string) => helsinki(id, 'Leikkipuisto Arabia', street);

  test('are led by authored, then PTV, TPR, HSDS and open data, whatever the order they come in', () => {
    const prints = ['geo-espoo', 'hsds', 'authored', 'tpr', 'ptv'].map((source, at) => print(source, same(source), at));
    const { groups, pairs } = findGroups(prints);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['authored', 'ptv', 'tpr', 'hsds', 'geo-espoo']]);
    expect(pairs[0]).toEqual({ into: 'authored', from: 'geo-espoo', rule: 'same name, same door' });
    expect(findGroups(prints.toReversed())).toEqual(findGroups(prints));
  });

  test('are not made of what fits two of one register alike: those are named and stay apart', () => {
    const prints = [print('ptv', same('ptv-1')), print('tpr', same('tpr-1')), print('tpr', same('tpr-2'))];
    const { groups, unclear } = findGroups(prints);
    expect(groups).toEqual([]);
    expect(unclear).toEqual([{ id: 'ptv-1', fits: ['tpr-1', 'tpr-2'] }]);
  });

  test('never hold two of one source, unless an override says so', () => {
    const others = [print('tpr', helsinki('tpr-1', 'A')), print('tpr', helsinki('tpr-2', 'B'))];
    const prints = [print('authored', helsinki('own', 'C')), ...others];
    expect(findGroups(prints).groups).toEqual([]);
    const said = ['tpr-1', 'tpr-2'].map((id) => ({ id, sameAs: 'own' }));
    const { groups, pairs } = findGroups(prints, said);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['own', 'tpr-1', 'tpr-2']]);
    expect(pairs.map((pair) => pair.rule)).toEqual(['an override says so', 'an override says so']);
  });

  test('the surer rule goes first: a namesake elsewhere does not stand in the way of the one next door', () => {
    const provider = text('Helsingin kaupunki');
    const a = helsinki('ptv-1', 'Perhetyö', { ...street, provider });
    const prints = [
      print('ptv', a),
      print('tpr', helsinki('tpr-1', 'Perhetyö', street)),
      print('tpr', helsinki('tpr-2', 'Perhetyö', { provider })),
    ];
    expect(findGroups(prints).pairs).toEqual([{ into: 'ptv-1', from: 'tpr-1', rule: 'same name, same door' }]);
  });
});

describe('filling', () => {
  const own = helsinki('own', 'Perhetyö', {
    phones: [phone('09 310 1234567', { confidence: 'secondary-seen' })],
    sources: [{ name: text('A'), url: null, date: null }],
  });
  const other = helsinki('other', 'Perhetyö', {
    ...{ name: text('Perhetyö', 'Familjearbete'), description: text('Kuvaus'), worry: ['big'], fee: 'free' },
    phones: [phone('+358 9 3101234567', { price: 'normal', languages: ['fi'] }), phone('09 9999999')],
    ...{ hours: { kind: 'always', confidence: 'authority-seen' }, ...street },
    sources: [
      { name: text('A'), url: null, date: null },
      { name: text('B'), url: null, date: null },
    ],
  });

  test('what the first does not say comes from the second, and both are named', () => {
    const merged = fill(own, other);
    expect(merged).toMatchObject({
      ...{
        id: 'own',
        name: text('Perhetyö', 'Familjearbete'),
        description: text('Kuvaus'),
        worry: ['everyone'],
        fee: 'free',
      },
      ...{ hours: { kind: 'always' }, addresses: street.addresses, otherIds: ['other'] },
    });
    expect(merged.sources.map(({ name }) => name.fi)).toEqual(['A', 'B']);
  });

  test('a number that both give is as sure as the surer of them; one that only the second gives is not added', () => {
    expect(fill(own, other).phones).toEqual([
      phone('09 310 1234567', { price: 'normal', languages: ['fi'], confidence: 'authority-seen' }),
    ]);
  });

  test('a door learns its position from the other’s same door', () => {
    const position = { lat: 60.2, lon: 24.9 };
    const known = { ...own, addresses: [door('Kaarlenkatu 7')] };
    const more = {
      ...other,
      addresses: [door('Muu katu 2'), door('Kaarlenkatu 7 A', { at: position, postalCode: '00530' })],
    };
    expect(fill(known, more).addresses).toEqual([door('Kaarlenkatu 7', { at: position, postalCode: '00530' })]);
  });

  test('a Swedish text that copies the Finnish fills nothing', () => {
    expect(fill(own, { ...other, name: text('Perhetyö', 'Perhetyö') }).name).toEqual(text('Perhetyö'));
  });

  test('a shelter’s doors are never filled in', () => {
    const shelter = { ...own, name: text('Turvakoti'), addresses: [] };
    expect(fill(shelter, { ...other, ...street }).addresses).toEqual([]);
  });

  test('what the first says stays, whatever the second says', () => {
    const any = fc.record({ fi: fc.option(fc.constantFrom('a', 'b')), sv: fc.option(fc.constantFrom('c', 'd')) });
    const entry = fc.record({
      summary: fc.option(any),
      description: fc.option(any),
      keywords: fc.array(fc.constantFrom('x', 'y')),
    });
    fc.assert(
      fc.property(entry, entry, (a, b) => {
        const [first, second] = [helsinki('a', 'A', a), helsinki('b', 'B', b)];
        const merged = fill(first, second);
        for (const field of ['summary', 'description'] as const)
          for (const language of ['fi', 'sv'] as const)
            if (first[field]?.[language]) expect(merged[field]?.[language]).toBe(first[field][language]);
        expect(merged.keywords).toEqual([...new Set([...a.keywords, ...b.keywords])]);
        expect(merged.otherIds).toEqual(['b']);
      }),
    );
  });
});

describe('overrides', () => {
  const base = { id: serviceId('tpr-1'), reason: 'seen', date: localDate('2026-11-21') };

  test('say what they say and nothing else', () => {
    const service = helsinki('tpr-1', 'Apu');
    const changed = withOverrides(service, [
      { ...base, worry: ['big'], crisis: true },
      { ...base, kind: 'help-now', note: text('Huom.', 'Obs.') },
    ]);
    expect(changed).toEqual({
      ...service,
      worry: ['big'],
      crisis: true,
      kind: 'help-now',
      note: text('Huom.', 'Obs.'),
    });
    expect(withOverrides(service, [base])).toEqual(service);
  });

  test('that meet no entry are named, when their register has been imported', () => {
    const other = { ...base, id: serviceId('geo-espoo-7') };
    expect(unusedOverrides([base, other], new Set(), ['tpr'])).toEqual([base]);
    expect(unusedOverrides([base, other], new Set(['tpr-1']), ['tpr', 'geo-vantaa'])).toEqual([other]);
  });
});
