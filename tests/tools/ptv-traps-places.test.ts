import { describe, expect, test } from 'vitest';
import { kept, map, street, v11Place, v11Service, v12Place, v12Service } from '#tests/tools/ptv-records.ts';
import { mapJoined } from '#tools/directory/ptv/map/map-joined.ts';

const doors = (addresses: readonly Record<string, unknown>[]) =>
  kept(v11Service(), { channels: [v11Place({ addresses })] }).addresses;
const areaOf = (changed: Record<string, unknown>) => kept(v11Service(changed)).area;
const limited = (type: string, code: string | null, municipalities: readonly string[]) => ({
  areaType: 'LimitedType',
  areas: [{ type, code, municipalities: municipalities.map((each) => ({ code: each })) }],
});

describe('coordinates', () => {
  test('are texts: "latitude" is the northing and "longitude" the easting of EPSG:3067, with or without decimals', () => {
    const [door] = doors([street({ latitude: '7005560', longitude: '229370.000' })]);
    expect(door?.at?.lat).toBeCloseTo(63.0778, 4);
    expect(door?.at?.lon).toBeCloseTo(21.63825, 4);
  });

  test.each([
    ['swapped', { latitude: '229370', longitude: '7005560' }],
    ['not found by PTV', { coordinateState: 'Failed' }],
    ['one of several results', { coordinateState: 'MultipleResultsReceived' }],
    ['no number', { latitude: 'pohjoinen', longitude: '229370' }],
    ['in another municipality than the address', { latitude: '6672000', longitude: '385000' }],
  ])('are left out when they are %s', (_, changed) => {
    const [door] = doors([street(changed)]);
    expect(door?.street.fi).toBe('Koulukatu 10');
    expect(door).not.toHaveProperty('at');
  });

  test('of a v12 place are numbers, and only those that say they are EPSG:3067 are taken, the accessibility register’s first', () => {
    const points = [
      { system: 'Unknown', source: 'User', easting: 1, northing: 2 },
      { system: 'EPSG:3067', source: 'NLS', easting: 229370, northing: 7005560 },
      { system: 'EPSG:3067', source: 'AccessibilityRegister', easting: 229400, northing: 7005560 },
    ];
    const address = { streetName: { fi: 'Koulukatu' }, postalCode: '65100', coordinates: points };
    const [door] = kept(v12Service(), {
      channels: [v12Place({ location: { streetAddresses: [address] } })],
      version: 'v12',
    }).addresses;
    expect(door?.at?.lon).toBeCloseTo(21.63884, 4);
  });

  test('of a place without a street may be degrees', () => {
    const otherAddress = {
      latitude: '63.0778',
      longitude: '21.6382',
      postalCode: '65100',
      postOffice: [{ value: 'VAASA', language: 'fi' }],
      additionalInformation: [{ value: 'Leikkipuiston portti', language: 'fi' }],
    };
    const [door] = doors([{ type: 'Location', subType: 'Other', streetAddress: null, otherAddress, country: 'FI' }]);
    expect(door).toMatchObject({ street: { fi: 'Leikkipuiston portti' }, at: { lat: 63.0778, lon: 21.6382 } });
  });
});

describe('addresses', () => {
  test('a place with several addresses has several doors', () => {
    expect(doors([street(), street({ streetNumber: '12' })]).map((door) => door.street.fi)).toEqual([
      'Koulukatu 10',
      'Koulukatu 12',
    ]);
  });

  test('a letter box, a postal address and an address abroad are no doors', () => {
    const { outcome, tally } = map(v11Service(), {
      channels: [
        v11Place({
          addresses: [
            {
              type: 'Location',
              subType: 'PostOfficeBox',
              postOfficeBoxAddress: { postalCode: '65101' },
              country: 'FI',
            },
            street({}, { type: 'Postal' }),
            street({}, { country: 'SE' }),
          ],
        }),
      ],
    });
    expect(outcome).toMatchObject({ outcome: 'kept', service: { addresses: [] } });
    expect(tally.of('addresses')).toEqual([
      ['no street', 1],
      ['not a place to visit in Finland', 2],
    ]);
  });

  test.each([
    ['VAASA', 'Vaasa'],
    ['SANKT KARINS', 'Sankt Karins'],
    ['KOSKI TL', 'Koski Tl'],
    ['S:T MICHEL', 'S:t Michel'],
    ['Åbo', 'Åbo'],
  ])('post office in capitals: %s is %s', (given, written) => {
    expect(doors([street({ postOffice: [{ value: given, language: 'fi' }] })])[0]?.city.fi).toBe(written);
  });

  test('the same text in six languages is one text', () => {
    const six = (value: string) => ['sms', 'sv', 'en', 'se', 'smn', 'fi'].map((language) => ({ value, language }));
    expect(doors([street({ street: six('Otavantie'), postOffice: six('OTAVA') })])[0]).toMatchObject({
      street: { fi: 'Otavantie 10', sv: null },
      city: { fi: 'Otava', sv: null },
    });
  });

  test('a street named after a person is a street, and somebody’s name or "c/o" somebody is none', () => {
    expect(doors([street({ street: [{ value: 'Maija Meikäläinen', language: 'fi' }] })])).toEqual([]);
    expect(doors([street({ street: [{ value: 'Eero Saarisen rinne', language: 'fi' }] })])).toHaveLength(1);
    const [named] = doors([street({ street: [{ value: 'Minna Canthin katu', language: 'fi' }] })]);
    expect(named?.street.fi).toBe('Minna Canthin katu 10');
    expect(doors([street({ street: [{ value: 'c/o Maija Meikäläinen, Koulukatu', language: 'fi' }] })])).toEqual([]);
  });

  test('v12 names no town: the postal code’s municipality is it', () => {
    const [door] = kept(v12Service(), { channels: [v12Place()], version: 'v12' }).addresses;
    expect(door).toMatchObject({
      city: { fi: 'Vaasa', sv: 'Vasa' },
      municipality: '905',
      street: { sv: 'Skolgatan 10' },
    });
  });

  test('a shelter keeps its number and loses its address and its point', () => {
    const place = v11Place({
      serviceChannelNames: [{ language: 'fi', value: 'Turvakoti Toivo', type: 'Name' }],
      phoneNumbers: [{ type: 'Phone', prefixNumber: '+358', number: '401234567', language: 'fi' }],
    });
    const service = kept(v11Service(), { channels: [place] });
    expect(service.addresses).toEqual([]);
    expect(service.phones.map(({ number, label }) => [number, label?.fi])).toEqual([
      ['+358 40 123 4567', 'Turvakoti Toivo'],
    ]);
    const whole = kept(v11Service({ serviceNames: [{ language: 'sv', value: 'Skyddshem', type: 'Name' }] }), {
      channels: [v11Place()],
    });
    expect(whole).toMatchObject({ addresses: [], crisis: true, kind: 'help-now', worry: ['big'] });
    expect(JSON.stringify([service, whole])).not.toMatch(/Koulukatu|63\.0/);
  });
});

describe('areas', () => {
  test.each([
    ['Nationwide', []],
    ['WholeCountry', []],
    ['NationwideExceptAlandIslands', ['91']],
  ])('%s is the nation', (areaType, exceptCounties) => {
    expect(areaOf({ areaType, areas: [] })).toEqual({ type: 'nation', exceptCounties });
  });

  test.each(['WellbeingServiceCounties', 'WellbeingServicesCounty'])('%s is a county by its code', (type) => {
    expect(areaOf(limited(type, '17', ['905', '499']))).toEqual({ type: 'county', counties: ['17'] });
  });

  test.each(['Region', 'BusinessSubRegion', 'HospitalDistrict'])('a %s is the municipalities it lists', (type) => {
    expect(areaOf(limited(type, '15', ['905', '499']))).toEqual({
      type: 'municipality',
      municipalities: ['499', '905'],
    });
  });

  test('all the municipalities of a county are the county', () => {
    // Kainuu.
    const kainuu = ['105', '205', '290', '578', '620', '697', '765', '777'];
    expect(areaOf(limited('Region', '18', kainuu))).toEqual({ type: 'county', counties: ['20'] });
    expect(areaOf(limited('Region', '18', [...kainuu, '905']))).toMatchObject({ type: 'municipality' });
  });

  test('codes keep their leading zeros; one that lost them gets them back if the register knows it', () => {
    expect(areaOf(limited('Municipality', null, ['005', '49']))).toEqual({
      type: 'municipality',
      municipalities: ['005', '049'],
    });
    const { outcome, tally } = map(v11Service(limited('Municipality', null, ['1'])));
    expect(outcome).toEqual({
      outcome: 'rejected',
      reason: 'serves no area that the register of municipalities knows',
    });
    expect(tally.of('areas')).toEqual([['a municipality that the register does not know', 1]]);
  });

  test('a municipality that was merged is the one it was merged into (Pertunmaa)', () => {
    expect(areaOf(limited('Municipality', null, ['588']))).toEqual({ type: 'municipality', municipalities: ['507'] });
  });

  test.each([
    [{ areaType: 'WholeCountryExceptAland' }, { type: 'nation', exceptCounties: ['91'] }],
    [
      { areaType: 'LimitedArea', wellbeingServicesCounties: ['05'] },
      { type: 'county', counties: ['05'] },
    ],
    [
      { areaType: 'LimitedArea', regions: ['01'] },
      { type: 'county', counties: ['01', '02', '03', '04', '90'] },
    ],
    [
      { areaType: 'LimitedArea', municipalities: ['091'] },
      { type: 'municipality', municipalities: ['091'] },
    ],
  ])('v12 %j is %j', (area, expected) => {
    expect(kept(v12Service({ area }), { version: 'v12' }).area).toEqual(expected);
  });

  test('a service without an area is refused, not shown to everybody', () => {
    expect(map(v12Service({ area: null }), { version: 'v12' }).outcome).toMatchObject({ outcome: 'rejected' });
  });
});

test('a record without an id of PTV is refused', () => {
  const joined = {
    version: 'v11',
    service: v11Service(),
    channels: [],
    missingChannels: [],
    organizations: [],
  } as const;
  const context = { checked: kept(v11Service()).checked, tell: () => undefined };
  expect(mapJoined({ ...joined, id: '../etc', generalDescription: null }, context)).toEqual({
    outcome: 'rejected',
    reason: 'has no id',
  });
});
