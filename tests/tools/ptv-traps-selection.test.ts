import { describe, expect, test } from 'vitest';
import { kept, map, v11Service, v12Service } from '#tests/tools/ptv-records.ts';

const name = (value: string, language = 'fi') => ({ serviceNames: [{ language, value, type: 'Name' }] });
const codes = (classes: readonly string[], targetGroups: readonly string[]) => ({
  serviceClasses: classes.map((code) => ({ code })),
  targetGroups: targetGroups.map((code) => ({ code })),
});
const outcomeOf = (changed: Record<string, unknown>) => map(v11Service(changed)).outcome;
const leftOut = (reason: string) => ({ outcome: 'left-out', reason });

describe('who is in the directory', () => {
  test.each([
    ['a family class, tagged for citizens only', ['P5.2'], ['KR1']],
    ['a family class, tagged for the young', ['P3.8'], ['KR1', 'KR1.3']],
    ['any class tagged for families', ['P25.1'], ['KR1', 'KR1.2']],
    ['mental health for everybody', ['P5.7'], ['KR1']],
    ['mental health, for nobody in particular', ['P5.5'], ['KR1']],
  ])('%s is kept', (_, classes, groups) => {
    expect(outcomeOf(codes(classes, groups)).outcome).toBe('kept');
  });

  test.each([
    ['another class', ['P6.10'], ['KR1'], 'are neither of a class nor for a target group of families'],
    ['no codes at all', [], [], 'are neither of a class nor for a target group of families'],
    [
      'a class for parents, for seniors',
      ['P5.7'],
      ['KR1', 'KR1.1'],
      'are of a class for parents, but for another group',
    ],
    ['a class for parents, for companies', ['P15.1'], ['KR2'], 'are of a class for parents, but for another group'],
  ])('%s is left out', (_, classes, groups, reason) => {
    expect(outcomeOf(codes(classes, groups))).toEqual(leftOut(reason));
  });

  test.each([
    ['Sosiaalipäivystys', 'fi'],
    ['Sosiaali- ja kriisipäivystys', 'fi'],
    ['Kriisipuhelin', 'fi'],
    ['Lastensuojelun päivystys', 'fi'],
    ['Turvakotitoiminta', 'fi'],
    ['Nuorisopsykiatrian päivystyspalvelut', 'fi'],
    ['Socialjour', 'sv'],
    ['Krisgruppens jour', 'sv'],
    ['Barnskyddsjour', 'sv'],
    ['Jourtjänster inom barnpsykiatrin', 'sv'],
  ])('the crisis line "%s" is kept whatever its target group, as help now', (value, language) => {
    const service = kept(v11Service({ ...codes([], ['KR3']), ...name(value, language) }));
    expect(service).toMatchObject({ crisis: true, worry: ['big'], kind: 'help-now' });
  });

  test.each(['Eläinlääkäripäivystys', 'Kriisinhallinta', 'Vesihuollon päivystys', 'Kriisiviestintä'])(
    '"%s" is no crisis line',
    (value) => {
      expect(outcomeOf({ ...codes([], ['KR1']), ...name(value) }).outcome).toBe('left-out');
    },
  );

  test('a crisis line is known by its general description too', () => {
    const general = { names: [{ language: 'fi', value: 'Sosiaalipäivystys', type: 'Name' }] };
    const service = kept(v11Service({ ...codes([], []), ...name('Apua illalla') }), { general });
    expect(service).toMatchObject({ crisis: true, name: { fi: 'Apua illalla' } });
  });

  test('what is not published, and permits and qualifications, are left out', () => {
    expect(outcomeOf({ publishingStatus: 'Withdrawn' })).toEqual(leftOut('are not published'));
    expect(outcomeOf({ type: 'PermitOrObligation' })).toEqual(leftOut('are permits or professional qualifications'));
  });

  test('codes come bare, as new and as old addresses', () => {
    const of = (raw: string) =>
      map(v12Service({ serviceClasses: [raw], targetGroups: [] }), { version: 'v12' }).outcome.outcome;
    const given = [
      'P3.8',
      'http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P3.8',
      'http://urn.fi/URN:NBN:fi:au:ptvl:v1021',
    ];
    expect(given.map(of)).toEqual(['kept', 'kept', 'kept']);
    expect(['P31.8', 'constructor', 'http://urn.fi/URN:NBN:fi:au:ptvl:v1070'].map(of)).toEqual([
      'left-out',
      'left-out',
      'left-out',
    ]);
  });
});

describe('what a service is', () => {
  test.each([
    ['Lastenneuvola', ['P5.2'], 'clinic', ['everyone']],
    ['Perheneuvola', ['P3.7'], 'counselling', ['small']],
    ['Lastenvalvojan palvelut', ['P3.5'], 'separation', ['small']],
    ['Avoin varhaiskasvatus', ['P3.4'], 'meeting-place', ['everyone']],
    ['Kunnallinen päiväkotihoito', ['P3.4'], 'daycare', ['everyone']],
    ['Leikkipuistot', ['P27.1', 'P3.4'], 'playground', ['everyone']],
    ['Perhetyö', ['P3.6'], 'family-support', ['small']],
    ['Lastensuojelun avohuolto', ['P3.8'], 'family-support', ['big']],
    ['Hammashoidon päivystys', ['P5.5'], 'health', ['everyone']],
    ['Perusopetus', ['P6.2'], 'school', ['everyone']],
    ['Kerhotoiminta', ['P3.4'], 'group', ['everyone']],
    ['Toimeentulotuki', ['P4.10', 'P3'], 'money', ['small']],
  ])('%s', (value, classes, kind, worry) => {
    expect(kept(v11Service({ ...codes(classes, ['KR1']), ...name(value) }))).toMatchObject({
      kind,
      worry,
      crisis: false,
    });
  });

  test.each([
    ['Mödrarådgivningen', ['P5.2'], 'clinic', ['everyone']],
    ['Familjerådgivningen', ['P3.7'], 'counselling', ['small']],
    ['Öppet daghem', ['P3.4'], 'meeting-place', ['everyone']],
    ['Barnskyddets öppenvård', ['P3.8'], 'family-support', ['big']],
  ])('%s, in Swedish only', (value, classes, kind, worry) => {
    expect(kept(v11Service({ ...codes(classes, ['KR1']), ...name(value, 'sv') }))).toMatchObject({ kind, worry });
  });

  test('the responsible organization provides it, with its own Swedish name', () => {
    const organizations = [
      { organization: { id: 'b', name: 'Tuottaja' }, roleType: 'Producer' },
      { organization: { id: 'a', name: 'Vaasan kaupunki' }, roleType: 'Responsible' },
    ];
    expect(kept(v11Service({ organizations })).provider).toEqual({ fi: 'Vaasan kaupunki', sv: null });
    const organizationNames = [
      { language: 'sv', value: 'Vasa stad', type: 'Name' },
      { language: 'fi', value: 'Vaasan kaupunki', type: 'Name' },
    ];
    const own = kept(v11Service({ organizations }), { organizations: [{ id: 'a', organizationNames }] });
    expect(own.provider).toEqual({ fi: 'Vaasan kaupunki', sv: 'Vasa stad' });
    const v12 = { contentId: 'owner', languageVersions: { sv: { name: 'Vasa stad' } } };
    expect(kept(v12Service(), { organizations: [v12], version: 'v12' }).provider).toEqual({
      fi: null,
      sv: 'Vasa stad',
    });
  });
});

describe('channels', () => {
  const page = (url: string, language: string, value: string | null = null) => ({ url, language, value });
  const channel = (serviceChannelType: string, changed: Record<string, unknown>) => ({
    serviceChannelType,
    serviceChannelNames: [{ language: 'fi', value: 'Hae paikkaa', type: 'Name' }],
    ...changed,
  });

  test('e-services, forms and pages are web pages with a purpose, in both languages', () => {
    const { webPages } = kept(v11Service(), {
      channels: [
        channel('EChannel', { webPages: [page('https://a.fi/hae', 'fi'), page('https://a.fi/ansok', 'sv')] }),
        channel('PrintableForm', { channelUrls: [{ language: 'fi', value: 'https://a.fi/lomake.pdf', type: 'PDF' }] }),
        channel('WebPage', { webPages: [page('https://a.fi/hae', 'fi'), page('https://a.fi/info', 'fi', 'Tietoa')] }),
      ],
    });
    expect(webPages.map(({ purpose, url, label }) => [purpose, url.fi, url.sv, label?.fi])).toEqual([
      ['e-service', 'https://a.fi/hae', 'https://a.fi/ansok', 'Hae paikkaa'],
      ['form', 'https://a.fi/lomake.pdf', null, 'Hae paikkaa'],
      [undefined, 'https://a.fi/info', null, 'Tietoa'],
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'www.vaasa.fi',
    'mailto:neuvola@vaasa.fi',
    'https://a.fi/?to=maija@vaasa.fi',
    'https://maija:x@vaasa.fi/',
  ])('a link to %s is none', (url) => {
    const { outcome, tally } = map(v11Service(), { channels: [channel('WebPage', { webPages: [page(url, 'fi')] })] });
    expect(outcome).toMatchObject({ service: { webPages: [] } });
    expect(tally.of('links')).toHaveLength(1);
  });

  test('a service’s words about a channel are how to come in, its contacts go before the channel’s', () => {
    const service = kept(v11Service(), {
      channels: [
        {
          channel: channel('WebPage', { webPages: [page('https://a.fi/yleinen', 'fi')] }),
          connection: {
            description: [{ language: 'fi', value: 'Täytä ennen käyntiä.', type: 'Description' }],
            contactDetails: { webPages: [page('https://a.fi/oma', 'fi')] },
          },
        },
      ],
    });
    expect(service.bookingNote?.fi).toBe('Hae paikkaa: Täytä ennen käyntiä.');
    expect(service.webPages.map(({ url }) => url.fi)).toEqual(['https://a.fi/oma']);
  });

  test('a channel of a type nobody knows is passed over', () => {
    expect(kept(v11Service(), { channels: [channel('Telepathy', {})] }).webPages).toEqual([]);
  });
});
