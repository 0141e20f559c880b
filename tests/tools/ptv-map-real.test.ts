import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { describeWithData } from '#tests/support/describe-with-data.ts';
import { testData } from '#tests/support/test-data.ts';
import { map } from '#tests/tools/ptv-records.ts';
import type { JoinedChannel, RawRecord } from '#tools/directory/ptv/joined.ts';
import { isCrisis } from '#tools/directory/ptv/map/crisis.ts';
import { hasEmail } from '#tools/directory/text/plain-text.ts';

const record = v.record(v.string(), v.unknown());
const records = v.array(record);
const read = (...path: string[]): unknown =>
  JSON.parse(readFileSync(join(testData, 'ptv', ...path), 'utf8').replace(/^\uFEFF/u, ''));
const page = (...path: string[]) => v.parse(v.looseObject({ itemList: records }), read(...path)).itemList;
const counted = (outcomes: readonly string[]) =>
  Object.fromEntries(
    [...new Set(outcomes)].sort().map((each) => [each, outcomes.filter((one) => one === each).length]),
  );

describeWithData('PTV’s real objects', () => {
  const etalukio = v.parse(record, read('v11', 'etalukio_service.json'));
  const otava = v.parse(record, read('v11', 'otava_service_channel.json'));
  const connections = v.parse(records, etalukio['serviceChannels']);
  const joined: JoinedChannel[] = connections
    .filter((connection) => v.parse(record, connection['serviceChannel'])['id'] === otava['id'])
    .map((connection) => ({ channel: otava, connection }));

  test('an upper secondary school for adults is not for families', () => {
    expect(map(etalukio, { channels: joined }).outcome).toEqual({
      outcome: 'left-out',
      reason: 'are neither of a class nor for a target group of families',
    });
  });

  test('if it were, its place has its door, its hours, its numbers and a role’s address', () => {
    const { outcome, tally } = map({ ...etalukio, targetGroups: [{ code: 'KR1.2' }] }, { channels: joined });
    expect(outcome).toMatchObject({
      service: {
        name: { fi: 'Nettilukio aikuisille', sv: null },
        provider: { fi: 'Mikkelin kaupungin liikelaitos Otavia' },
        area: { type: 'nation' },
        fee: 'free',
        feedback: 'info@otavia.fi',
        sources: [{ date: '2020-04-22' }],
        addresses: [
          {
            street: { fi: 'Otavantie 2 B' },
            city: { fi: 'Otava' },
            postalCode: '50670',
            municipality: '491',
            at: { lat: 61.645467, lon: 27.07321 },
            hours: { periods: [{ week: [{ from: '08:00', to: '16:00', days: [1, 2, 3, 4, 5] }] }] },
            phones: [{ number: '+358 44 794 3552' }, { number: '+358 44 794 3565' }],
          },
        ],
      },
    });
    expect(tally.of('phones')).toEqual([]);
  });

  test('a school’s service of Liperi, of whose two municipalities one has a wrong code', () => {
    const [service] = Object.values(
      v.parse(v.record(v.string(), record), read('v11', 'aurora_ptv_data_loader_services.json')),
    );
    const { outcome, tally } = map(service ?? {});
    expect(outcome).toMatchObject({
      service: { area: { municipalities: ['426'] }, kind: 'school', provider: { fi: 'Liperin kunta' } },
    });
    expect(tally.of('areas')).toEqual([['a municipality that the register does not know', 1]]);
  });

  test('the municipal fixtures: scrubbed codes serve nobody, their channels are read', () => {
    expect(page('v11', 'municipality_services.json').map((service) => map(service).outcome)).toEqual([
      { outcome: 'left-out', reason: 'are neither of a class nor for a target group of families' },
      { outcome: 'left-out', reason: 'are neither of a class nor for a target group of families' },
    ]);
    const files = ['municipality_channels.json', 'municipality_channels_2.json', 'municipality_channels_3.json'];
    const channels = files.flatMap((file) => page('v11', file));
    expect(channels).toHaveLength(5);
    const { outcome, tally } = map({ ...etalukio, targetGroups: [{ code: 'KR1.2' }] }, { channels });
    expect(outcome).toMatchObject({
      service: {
        phones: [],
        addresses: [
          {
            name: { fi: 'Terveysasema', sv: 'Hälsostationen' },
            street: { fi: 'Testitie 13' },
            city: { fi: 'Testikunta' },
          },
          { name: { fi: 'Peruskoulu' }, street: { fi: 'Testitie 3' } },
          { name: { fi: 'Terveysasema' } },
          { name: { fi: 'Terveyskeskus' } },
        ],
      },
    });
    expect(tally.of('phones')).toEqual([['a placeholder', 1]]);
  });

  test('every skeleton is read as a service and as a channel, and none becomes an entry', () => {
    const files = readdirSync(join(testData, 'ptv', 'v11-skeletons'));
    const outcomes = files.flatMap((file) => {
      const skeleton = v.parse(record, read('v11-skeletons', file));
      const families = {
        ...skeleton,
        type: 'Service',
        publishingStatus: 'Published',
        targetGroups: [{ code: 'KR1.2' }],
      };
      return [map(skeleton), map({ ...families, areaType: 'Nationwide' }, { channels: [skeleton] })];
    });
    expect(counted(outcomes.map(({ outcome }) => outcome.outcome))).toEqual({ 'left-out': 15, rejected: 15 });
  });

  const localized = v.optional(v.record(v.string(), v.nullable(v.string())), {});
  const codes = v.array(v.looseObject({ uri: v.string() }));
  const families = v.parse(
    v.array(
      v.looseObject({
        id: v.string(),
        chargeType: v.nullable(v.string()),
        name: localized,
        shortDescription: localized,
        backgroundDescription: localized,
        description: localized,
        userInstructions: localized,
        serviceRestrictions: localized,
        chargeTypeAdditionalInfo: localized,
        serviceClass: codes,
        targetGroup: codes,
      }),
    ),
    read('general_descriptions_families.json'),
  );
  const rows = (text: Readonly<Record<string, string | null>>, type: string) =>
    Object.entries(text).map(([language, value]) => ({ language, value, type }));

  /** A general description of the file in the shape in which v11 gives it, behind a service that says nothing itself. */
  const mapped = families.map((each) => {
    const general: RawRecord = {
      names: rows(each.name, 'Name'),
      descriptions: [
        ...rows(each.shortDescription, 'Summary'),
        ...rows(each.backgroundDescription, 'BackgroundDescription'),
        ...rows(each.description, 'Description'),
        ...rows(each.userInstructions, 'UserInstruction'),
        ...rows(each.chargeTypeAdditionalInfo, 'ChargeTypeAdditionalInfo'),
      ],
      requirements: rows(each.serviceRestrictions, 'Requirement'),
      serviceClasses: each.serviceClass,
      targetGroups: each.targetGroup,
      serviceChargeType: each.chargeType,
    };
    const service = { areaType: 'Nationwide', type: 'Service', publishingStatus: 'Published' };
    return { fi: each.name['fi'] ?? '', sv: each.name['sv'] ?? null, ...map(service, { general }) };
  });

  test('of 103 general descriptions all but the vets’ duty and family care for everybody are kept, Swedish where it is', () => {
    const kept = mapped.flatMap(({ outcome }) => (outcome.outcome === 'kept' ? [outcome.service] : []));
    const gone = mapped.filter(({ outcome }) => outcome.outcome !== 'kept').map(({ fi }) => fi);
    expect(mapped).toHaveLength(103);
    expect(gone.sort()).toEqual(['Eläinlääkäripäivystys', 'Perhehoito', 'Perhehoito']);
    expect(kept.every(({ sources }) => sources.length === 2)).toBe(true);
    expect(kept.filter(({ summary }) => summary?.sv).length).toBeGreaterThan(70);
    expect(kept.every(({ summary }) => summary?.fi)).toBe(true);
    expect(kept.filter((service) => hasEmail(JSON.stringify(service)))).toEqual([]);
    expect(JSON.stringify(kept)).not.toMatch(/"blocks"|<\/?[a-z]/);
  });

  test('kinds and worry of the general descriptions', () => {
    const of = (name: string) => {
      const { outcome } = mapped.find(({ fi }) => fi === name) ?? {};
      if (outcome?.outcome !== 'kept') throw new Error(name);
      return [outcome.service.kind, outcome.service.worry.join(), outcome.service.crisis];
    };
    expect(of('Äitiysneuvolapalvelut')).toEqual(['clinic', 'everyone', false]);
    expect(of('Perheneuvolan palvelut')).toEqual(['counselling', 'small', false]);
    expect(of('Leikkipuistot')).toEqual(['playground', 'everyone', false]);
    expect(of('Avoin varhaiskasvatuspalvelu')).toEqual(['meeting-place', 'everyone', false]);
    expect(of('Lastensuojelun päivystys')).toEqual(['help-now', 'big', true]);
    expect(of('Turvakotitoiminta')).toEqual(['help-now', 'big', true]);
    expect(of('Hammashoidon päivystys')).toEqual(['health', 'everyone', false]);
    expect(of('Perhetyö')).toEqual(['family-support', 'small', false]);
    expect(of('Kouluruokailu')).toEqual(['school', 'everyone', false]);
  });

  test('crisis lines among the names of 1051 national and 291 local services', () => {
    const names = ['national_services.json', 'mikkeli_services.json'].map((file) =>
      v.parse(v.array(v.looseObject({ Name: v.string() })), read('lists', file)).map(({ Name }) => Name),
    );
    expect(names.map((list) => list.length)).toEqual([1051, 291]);
    expect(
      names
        .flat()
        .filter((name) => isCrisis([name]))
        .sort(),
    ).toMatchInlineSnapshot(`
      [
        "Lastensuojelun päivystys",
        "Lähisuhdeväkivallan auttava puhelin / Nollalinja",
        "Nuorisopsykiatrian päivystyspalvelut",
        "Psykiatrian päivystys",
        "Sosiaalipäivystys",
        "Turvakotitoiminta",
      ]
    `);
  });
});
