import { describe, expect, test } from 'vitest';
import { kept, map, v11Place, v11Service, v12Service } from '#tests/tools/ptv-records.ts';

const text = (language: string, value: string | null, type: string) => ({ language, value, type });
const named = (...serviceNames: unknown[]) => kept(v11Service({ serviceNames })).name;
const described = (value: string) =>
  kept(v11Service({ serviceDescriptions: [text('fi', value, 'Summary')] })).summary?.fi;

describe('localized lists', () => {
  test('come in any order, with nulls, and with the alternative name first', () => {
    const service = kept(
      v11Service({
        serviceNames: [
          text('sv', null, 'Name'),
          text('fi', 'Etälukio', 'AlternativeName'),
          text('sv', 'Rådgivning', 'Name'),
          text('en', 'Clinic', 'Name'),
          text('fi', 'Neuvola', 'Name'),
        ],
      }),
    );
    expect(service.name).toEqual({ fi: 'Neuvola', sv: 'Rådgivning' });
    expect(service.keywords).toContain('Etälukio');
  });

  test('displayNameType decides, language by language, which name shows', () => {
    const place = v11Place({
      serviceChannelNames: [
        text('fi', 'Keskustan neuvola', 'Name'),
        text('fi', 'Kaupunkineuvola', 'AlternativeName'),
        text('sv', 'Centrumrådgivningen', 'Name'),
        text('sv', 'Stadsrådgivningen', 'AlternativeName'),
      ],
      displayNameType: [
        { type: 'Name', language: 'sv' },
        { type: 'AlternativeName', language: 'fi' },
      ],
    });
    expect(kept(v11Service(), { channels: [place] }).addresses[0]?.name).toEqual({
      fi: 'Kaupunkineuvola',
      sv: 'Centrumrådgivningen',
    });
  });

  test('a Swedish text that is the Finnish one is a copy, dropped and counted', () => {
    const { outcome, tally } = map(
      v11Service({ serviceNames: [text('sv', 'Neuvola ', 'Name'), text('fi', 'Neuvola', 'Name')] }),
    );
    expect(outcome).toMatchObject({ service: { name: { fi: 'Neuvola', sv: null } } });
    expect(tally.of('copies')).toEqual([['name', 1]]);
  });

  test('the language of a text and of the service are two things', () => {
    const service = kept(
      v11Service({ serviceNames: [text('sv', 'Rådgivning', 'Name')], languages: ['fi', 'en', 'FI', '?'] }),
    );
    expect(service.name).toEqual({ fi: null, sv: 'Rådgivning' });
    expect(service.serviceLanguages).toEqual(['en', 'fi']);
  });

  test('v12: an empty translation is "" and is none', () => {
    const service = kept(
      v12Service({
        languageVersions: { fi: { name: 'Neuvola', summary: 'Terveyttä.' }, sv: { name: '', summary: ' ' } },
      }),
      { version: 'v12' },
    );
    expect(service).toMatchObject({ name: { fi: 'Neuvola', sv: null }, summary: { fi: 'Terveyttä.', sv: null } });
  });

  test('v12: a term of the ontology is an address and no word to search with', () => {
    const terms = ['http://www.yso.fi/onto/koko/p32775', { names: { fi: 'vauvat', sv: 'spädbarn' } }];
    const service = kept(v12Service({ ontologyTerms: terms }), { version: 'v12' });
    expect(service.keywords).toEqual(['vauvat', 'spädbarn']);
  });

  test.each(['string', '1EI-NIMEÄ', '837IHAISTENPUISTO 2582-005', 'Testikunta', '???'])(
    'a service called "%s" has no name',
    (name) => {
      expect(map(v11Service({ serviceNames: [text('fi', name, 'Name')] })).outcome).toEqual({
        outcome: 'rejected',
        reason: 'has no name in Finnish or Swedish',
      });
      expect(named(text('fi', name, 'Name'), text('sv', 'Rådgivning', 'Name'))).toEqual({ fi: null, sv: 'Rådgivning' });
    },
  );
});

describe('plain text', () => {
  test.each([
    ['no-break spaces, returns and empty ends', 'Terveyttä\u00A0ja\r\niloa. \n', 'Terveyttä ja\niloa.'],
    ['broken Unicode', 'pa¨iva¨kodeissa', 'päiväkodeissa'],
    ['markup', '<p>Tervetuloa&nbsp;<b>neuvolaan</b>!</p><ul><li>mittaus</li></ul>', 'Tervetuloa neuvolaan!\n* mittaus'],
    ['a script', 'Ennen<script>alert(1)</script> jälkeen', 'Ennen jälkeen'],
    ['markup in markup', '<scr<script>ipt>alert(1)', 'script>alert(1)'],
    ['markup in entities', '&lt;img src=x onerror=alert(1)&gt;Neuvola', 'Neuvola'],
    ['a tag split by what nobody sees', '<scr\u200Bipt>alert(1)</scr\u200Bipt>Neuvola', 'Neuvola'],
    [
      'an editor’s JSON (Draft.js)',
      '{"blocks":[{"text":"Ensimmäinen"},{"text":"<i>Toinen</i>"}],"entityMap":{}}',
      'Ensimmäinen\nToinen',
    ],
    ['an age is no tag', 'alle <3-vuotiaat', 'alle <3-vuotiaat'],
  ])('%s', (_, value, expected) => {
    expect(described(value)).toBe(expected);
  });

  test('a text of a megabyte is none', () => {
    const { outcome, tally } = map(
      v11Service({ serviceDescriptions: [text('fi', 'a'.repeat(1_000_000), 'Description')] }),
    );
    expect(outcome).toMatchObject({ service: { summary: null, description: null } });
    expect(tally.of('worthless')).toEqual([['longer than 10000 characters', 1]]);
  });

  test('ages only where a text states them', () => {
    const ages = (value: string) => kept(v11Service({ requirements: [{ language: 'fi', value }] })).ages;
    expect(ages('Palvelu on 0–6-vuotiaille.')).toEqual({ untilMonths: 84 });
    expect(ages('Alle 3-vuotiaiden kerho')).toEqual({ untilMonths: 36 });
    expect(ages('Hakijan tulee olla vähintään 18-vuotias.')).toBeUndefined();
    expect(ages('3–5-vuotiaille ja 6–9-vuotiaille')).toBeUndefined();
  });
});

describe('general descriptions', () => {
  const general = {
    id: 'general',
    names: [text('fi', 'Lastenneuvolapalvelut', 'Name'), text('sv', 'Barnrådgivningens tjänster', 'Name')],
    descriptions: [
      text('sv', 'Tjänster för barn.', 'ShortDescription'),
      text('fi', 'Valtakunnallinen teksti.', 'Summary'),
      text('fi', 'Pitkä valtakunnallinen teksti.', 'Description'),
      text('fi', 'Lapset kasvavat.', 'BackgroundDescription'),
      text('fi', 'Varaa aika.', 'UserInstruction'),
    ],
    serviceClasses: [{ code: null, uri: 'http://urn.fi/URN:NBN:fi:au:ptvl:v1040' }],
    targetGroups: [{ uri: 'http://urn.fi/URN:NBN:fi:au:ptvl:v2003' }],
    ontologyTerms: [
      {
        name: [
          { language: 'fi', value: 'lastenneuvolat' },
          { language: 'sv', value: null },
        ],
      },
    ],
    serviceChargeType: 'FreeOfCharge',
  };

  test('fill in what a service does not say of itself, and the sources say so', () => {
    const service = kept(v11Service({ serviceDescriptions: [], serviceClasses: [], targetGroups: [] }), { general });
    expect(service).toMatchObject({
      name: { fi: 'Neuvola', sv: null },
      summary: { fi: 'Valtakunnallinen teksti.', sv: 'Tjänster för barn.' },
      description: { fi: 'Lapset kasvavat.\n\nPitkä valtakunnallinen teksti.', sv: null },
      bookingNote: { fi: 'Varaa aika.' },
      fee: 'free',
      kind: 'clinic',
      keywords: ['lastenneuvolat'],
    });
    expect(service.sources.map(({ name }) => name.sv)).toEqual([
      'Servicedatalagret på Suomi.fi (PTV), CC0',
      'En del av texterna är tjänstens nationella grundbeskrivning (PTV), CC0',
    ]);
  });

  test('leave a service’s own words alone, language by language', () => {
    const own = { ...general, descriptions: general.descriptions.filter(({ type }) => type !== 'UserInstruction') };
    const sv = text('sv', 'Vi finns för dig.', 'Summary');
    const service = kept(
      v11Service({ serviceDescriptions: [text('fi', 'Oma teksti.', 'Summary'), sv], serviceChargeType: 'Chargeable' }),
      { general: own },
    );
    expect(service).toMatchObject({
      summary: { fi: 'Oma teksti.', sv: 'Vi finns för dig.' },
      description: null,
      fee: 'charged',
    });
    expect(service.sources).toHaveLength(1);
  });
});
