import * as v from 'valibot';
import { expect, test } from 'vitest';
import { countyServices } from '#content/directory/counties.ts';
import { authoredServices } from '#content/directory/directory.ts';
import { helplines } from '#content/directory/helplines.ts';
import { helsinki } from '#content/directory/helsinki.ts';
import { jarviPohjanmaa } from '#content/directory/jarvi-pohjanmaa.ts';
import { organisations } from '#content/directory/organisations.ts';
import { tampere } from '#content/directory/tampere.ts';
import { turku } from '#content/directory/turku.ts';
import { urgentServices } from '#content/directory/urgent.ts';
import { vaasa } from '#content/directory/vaasa.ts';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import type { Hours, Schedule } from '#domain/directory/hours.ts';
import { serviceKinds } from '#domain/directory/service-kind.ts';
import type { Service } from '#domain/directory/service.ts';
import type { LocalizedText } from '#domain/language.ts';

const two = (n: number) => String(n).padStart(2, '0');
const expectedIds: readonly (readonly [file: string, services: readonly Service[], ids: string])[] = [
  ['urgent', urgentServices, '112 116117 poison nollalinja mieli-fi mieli-sv'],
  ['helplines', helplines, 'socialjour shelters mll-parents mll-children-fi mll-children-sv church riku naistenlinja'],
  [
    'organisations',
    organisations,
    'aima imetys etkl kela dvv neuvola omaperhe terveyskyla omaolo vaestoliitto folkhalsan bvf kapy keskos leijonaemot monikko yvpl miessakit sateenkaari adoptio',
  ],
  [
    'counties',
    countyServices,
    [...Array.from({ length: 21 }, (_, i) => i + 1), 90, 91].map((code) => `county-${two(code)}`).join(' '),
  ],
  [
    'helsinki',
    helsinki,
    `${[5263, 5150, 5103, 5241, 5267, 5282, 5109, 5236, 5739, 5164, 5165, 5242, 5740, 78616].map((id) => `helsinki-${id}`).join(' ')} helsinki-perhetalot helsinki-paakaupungin-turvakoti`,
  ],
  [
    'vaasa',
    vaasa,
    'pohjanmaa-hoidon-tarpeen-arviointi pohjanmaa-vaihde pohjanmaa-neuvola vaasa-oppet-daghem-vaahteramaki vaasa-avoimet-paivakodit vaasa-kriisiryhma vaasa-perheneuvola pohjanmaan-turvakoti vaasa-seurakunnat-ja-valo',
  ],
  [
    'tampere',
    tampere,
    'tampere-varhaiskasvatus-asiakaspalvelu tampere-etelapuiston-paivakoti tampere-neuvola-koilliskeskus-lielahti tampere-hennerin-leikkitoimintakeskus tampere-laivapuiston-perhetalo tampere-huusholli tampere-svenska-barndaghemmet tampere-ensi-ja-turvakoti pirkanmaa-perhekeskukset',
  ],
  [
    'turku',
    turku,
    'turku-neuvolan-puhelinpalvelu turku-hameenkadun-avoneuvola varha-lastenneuvola turku-avoin-varhaiskasvatus parainen-familjekafe-jolla turku-neuvolat-ja-perheneuvonta',
  ],
  [
    'jarvi-pohjanmaa',
    jarviPohjanmaa,
    'alajarvi-varhaiskasvatus-palveluohjaus alajarvi-pahkina jarvi-pohjanmaa-paivakodit jarvi-pohjanmaa-perhekeskus etela-pohjanmaa-kirjaamo jarvi-pohjanmaa-neuvola soite-paivystys',
  ],
];

const serviceOf = (id: string) => authoredServices.find((service) => service.id === id);
const numbersOf = (services: readonly Service[]) =>
  services.flatMap(({ phones }) => phones.map(({ number }) => number));
const wordsOf = (hours: Hours) => ('text' in hours ? (hours.text ?? null) : null);
/** Every text of an entry that a parent may read. */
const textsOf = (service: Service): readonly LocalizedText[] =>
  [
    service.name,
    service.summary,
    service.description,
    service.audience,
    service.provider,
    service.note,
    ...[service.hours, ...service.phones.flatMap(({ hours }) => hours ?? [])].map(wordsOf),
    service.bookingNote ?? null,
    service.feeNote ?? null,
    ...(service.groups ?? []),
    ...service.phones.map(({ label }) => label),
    ...service.webPages.map(({ label }) => label),
    ...service.addresses.flatMap(({ street, city }) => [street, city]),
    ...service.sources.map(({ name }) => name),
  ].filter((text) => text !== null);

test.each(authoredServices.map((service) => [service.id, service] as const))(
  '%s keeps to the schema',
  (id, service) => {
    const result = v.safeParse(serviceSchema, service);
    const faults = (result.issues ?? []).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
    expect(faults, `entry "${id}"`).toEqual([]);
  },
);

test.each(expectedIds)('%s holds exactly the services it should, in their order', (_file, services, ids) => {
  expect(services.map(({ id }) => id)).toEqual(ids.split(' '));
});

test('the directory holds all of them, each id once', () => {
  const ids = authoredServices.map(({ id }) => id);
  expect(ids).toEqual(expectedIds.flatMap(([, , file]) => file.split(' ')));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(104);
});

test('the urgent numbers are the literal ones', () => {
  const expected = {
    '112': ['112'],
    '116117': ['116 117'],
    poison: ['0800 147 111', '09 471 977'],
    nollalinja: ['080 005 005', '116 016'],
    'mieli-fi': ['09 2525 0111', '09 2525 0113'],
    'mieli-sv': ['09 2525 0112'],
  };
  expect(Object.fromEntries(urgentServices.map(({ id, phones }) => [id, phones.map(({ number }) => number)]))).toEqual(
    expected,
  );
  const below = urgentServices
    .flatMap(({ phones }) => phones)
    .filter(({ confidence }) => confidence !== 'authority-seen');
  expect(below.map(({ number }) => number)).toEqual(['09 2525 0113']);
});

test('every other number is the literal one', () => {
  const numbers = expectedIds.slice(1).map(([file, services]) => [file, numbersOf(services)]);
  expect(Object.fromEntries(numbers)).toEqual({
    helplines: ['116 111', '0800 96 116', '0400 22 11 80', '0400 22 11 90', '116 006', '0800 02400'],
    organisations: ['041 528 5582', '+358 9 454 2440'],
    counties: [],
    helsinki: [
      '09 3105 5530',
      '+358 9 310 15454',
      '+358 9 310 43447',
      '09 310 44999',
      '050 4950 750',
      ...['09 310 28889', '09 3104 3437', '09 310 43302'],
      '+358 9 310 80488',
      '09 310 52581',
      '040 686 5293',
      '0206 96006',
      '09 310 44222',
      '09 3104 4999',
      '116 117',
      '+358 9 310 41679',
    ],
    vaasa: ['06 218 9000', '06 218 1111', '+358 40 550 1990', '06 325 2650'],
    tampere: ['040 800 7260', '040 806 2845'],
    turku: ['02 266 2223'],
    'jarvi-pohjanmaa': ['040 134 2980', '116 117', '06 826 3002', '06 826 4444'],
  });
});

test('no number from memory is written down', () => {
  const recalled = authoredServices.flatMap(({ id, phones }) =>
    phones.filter(({ confidence }) => confidence === 'recalled').map(({ number }) => `${id}: ${number}`),
  );
  expect(recalled).toEqual([]);
  const fromMemoryWithPhone = authoredServices.filter(
    ({ confidence, phones }) => confidence === 'recalled' && phones.length > 0,
  );
  expect(fromMemoryWithPhone).toEqual([]);
  const everything = JSON.stringify(authoredServices).replaceAll(' ', '');
  // The parents' line recalled, Kela's outdated one, an outdated guidance number, the Helsinki number that had lost a digit.
  for (const forbidden of ['080092277', '020692206', '0401264011', '"093105530"'])
    expect(everything).not.toContain(forbidden);
});

test('"round the clock" is said only where a source says so', () => {
  const always = authoredServices.filter(({ hours }) => hours.kind === 'always').map(({ id }) => id);
  expect(always.join(' ')).toBe(
    '112 116117 poison nollalinja mieli-fi socialjour shelters helsinki-5164 helsinki-5165 helsinki-5740 soite-paivystys',
  );
});

test('the lines for distress are marked', () => {
  const crisis = authoredServices.filter((service) => service.crisis).map(({ id }) => id);
  expect(crisis.join(' ')).toBe(
    '112 116117 poison nollalinja mieli-fi mieli-sv socialjour shelters mll-children-fi mll-children-sv church riku naistenlinja ' +
      'helsinki-5164 helsinki-5165 helsinki-5740 helsinki-paakaupungin-turvakoti vaasa-kriisiryhma pohjanmaan-turvakoti ' +
      'tampere-ensi-ja-turvakoti soite-paivystys',
  );
});

test('each entry says what it is', () => {
  const ofKind = (kind: string) => authoredServices.filter((service) => service.kind === kind).map(({ id }) => id);
  expect(authoredServices.filter(({ kind }) => kind === undefined)).toEqual([]);
  const ids = serviceKinds.flatMap(ofKind);
  expect(ids).toHaveLength(authoredServices.length);
  expect(ofKind('clinic').join(' ')).toBe(
    'neuvola helsinki-5263 pohjanmaa-neuvola tampere-neuvola-koilliskeskus-lielahti turku-neuvolan-puhelinpalvelu ' +
      'turku-hameenkadun-avoneuvola varha-lastenneuvola turku-neuvolat-ja-perheneuvonta jarvi-pohjanmaa-neuvola',
  );
  // A line for children, a church, a line for victims of a crime: to talk with, but no help for this minute.
  const elsewhere = authoredServices.filter(({ crisis, kind }) => crisis && kind !== 'help-now').map(({ id }) => id);
  expect(elsewhere).toEqual(['mll-children-fi', 'mll-children-sv', 'church', 'riku']);
  expect(authoredServices.filter(({ crisis, kind }) => !crisis && kind === 'help-now')).toEqual([]);
});

test('a week of hours stands only where a source gives one that is not old, on the line or the door it is of', () => {
  const weekOf = (hours: Hours | undefined): string | null => (hours?.kind === 'schedule' ? written(hours) : null);
  const written = ({ periods }: Schedule) =>
    periods
      .flatMap(({ week }) =>
        week === 'always' ? ['always'] : week.map(({ days, from, to }) => `${days.join('')} ${from}-${to}`),
      )
      .join(', ');
  const found = authoredServices.flatMap(({ id, hours, phones }) => [
    ...(weekOf(hours) === null ? [] : [`${id}: ${weekOf(hours)}`]),
    ...phones.flatMap((phone) =>
      weekOf(phone.hours) === null ? [] : [`${id} ${phone.number}: ${weekOf(phone.hours)}`],
    ),
  ]);
  expect(found).toEqual([
    'mll-children-sv 0800 96 116: 12 14:00-17:00, 34 14:00-20:00',
    'church 0400 22 11 90: 1234567 20:00-23:00',
    'helsinki-5263 09 3105 5530: 12345 08:00-14:00',
    'helsinki-5103 +358 9 310 43447: 12345 09:00-11:00, 3 15:30-17:30',
    'helsinki-5241 09 310 44999: 1234 09:00-10:30',
    'helsinki-5267 050 4950 750: 12345 08:15-16:00',
    'helsinki-5236 09 310 52581: 12345 08:00-18:00, 67 10:00-18:00',
    'helsinki-5739 040 686 5293: 13 13:00-15:00',
    'helsinki-5242 09 3104 4999: 1234 09:00-10:00',
    'vaasa-oppet-daghem-vaahteramaki: 15 09:00-15:30, 2 13:00-15:30, 34 12:30-15:30',
    'tampere-varhaiskasvatus-asiakaspalvelu: 12345 09:00-12:00',
  ]);
});

test('free, an age and no need of a remiss are said only where a source says so', () => {
  const having = (field: 'fee' | 'ages' | 'booking' | 'bookingNote' | 'groups') =>
    authoredServices.filter((service) => service[field] !== undefined).map(({ id }) => id);
  expect(authoredServices.every(({ fee }) => fee === undefined || fee === 'free')).toBe(true);
  expect(having('fee').join(' ')).toBe(
    '112 116117 nollalinja shelters mll-parents mll-children-fi mll-children-sv riku naistenlinja etkl neuvola ' +
      'helsinki-5740 pohjanmaa-neuvola tampere-neuvola-koilliskeskus-lielahti turku-hameenkadun-avoneuvola ' +
      'varha-lastenneuvola turku-avoin-varhaiskasvatus jarvi-pohjanmaa-neuvola',
  );
  expect(having('ages')).toEqual(['tampere-huusholli']);
  expect(having('bookingNote')).toEqual(['shelters']);
  expect(having('groups')).toEqual(['vaasa-oppet-daghem-vaahteramaki']);
  expect(having('booking')).toEqual([]);
});

test('a door says in which municipality it is', () => {
  const doors = authoredServices.flatMap(({ id, addresses }) => addresses.map((door) => [id, door.municipality]));
  expect(doors.filter(([, code]) => code === undefined)).toEqual([]);
  expect(doors).toHaveLength(9);
});

test('no shelter has an address', () => {
  const shelters = authoredServices.filter(({ id }) => id === 'shelters' || id.includes('turvakoti'));
  expect(shelters.map(({ id }) => id)).toEqual([
    'shelters',
    'helsinki-paakaupungin-turvakoti',
    'pohjanmaan-turvakoti',
    'tampere-ensi-ja-turvakoti',
  ]);
  expect(shelters.flatMap(({ addresses }) => addresses)).toEqual([]);
  expect(shelters.every(({ crisis }) => crisis)).toBe(true);
});

test('every county, Helsinki and Åland have a way in', () => {
  for (const [index, code] of [...Array.from({ length: 21 }, (_, i) => i + 1), 90, 91].entries()) {
    const service = countyServices[index];
    expect(service?.area).toEqual({ type: 'county', counties: [two(code)] });
    expect(service?.webPages.length, service?.id).toBeGreaterThan(0);
  }
});

test('Åland is left out where the line does not reach it', () => {
  expect(serviceOf('116117')?.area).toEqual({ type: 'nation', exceptCounties: ['91'] });
  expect(serviceOf('112')?.area).toEqual({ type: 'nation', exceptCounties: [] });
});

test.each(authoredServices.map((service) => [service.id, service] as const))(
  '%s reads in both languages',
  (_id, service) => {
    expect(service.name.fi ?? service.name.sv).not.toBeNull();
    for (const text of [service.summary, service.audience, service.note, wordsOf(service.hours)]) {
      if (text === null) continue;
      expect(text.fi).not.toBeNull();
      expect(text.sv).not.toBeNull();
      expect(text.fi, 'a language is not a copy of the other').not.toBe(text.sv);
    }
    for (const { fi, sv } of textsOf(service)) {
      expect(fi ?? '', 'Swedish in a Finnish text').not.toMatch(/ (och|är|inte|för) /);
      expect(sv ?? '', 'Finnish in a Swedish text').not.toMatch(/ (ja|on|tai|ei) /);
    }
  },
);

test.each(authoredServices.map((service) => [service.id, service] as const))(
  '%s can be found by lower-case words',
  (_id, { keywords }) => {
    expect(keywords.length).toBeGreaterThan(0);
    expect(keywords).toEqual(keywords.map((word) => word.toLowerCase()));
    expect(new Set(keywords).size).toBe(keywords.length);
  },
);
