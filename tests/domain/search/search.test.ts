import { describe, expect, test } from 'vitest';
import type { Concept } from '#domain/search/concept.ts';
import { createSearch } from '#domain/search/search.ts';
import { packOf, positionsOf, sampleService, searchOver } from '#tests/domain/search/sample.ts';

const concepts: readonly Concept[] = [
  { id: 'daycare', fi: ['päiväkoti', 'tarha'], sv: ['daghem', 'dagis'], leads: { articles: ['applying-for-daycare'] } },
  { id: 'sleep', fi: ['vauvan uni', 'vauva ei nuku'], sv: ['sömn', 'sova'], near: ['tired'] },
  { id: 'tired', fi: ['uupumus', 'en jaksa'], sv: ['utmattning'], leads: { pages: ['howAreYou'] } },
  { id: 'violence', fi: ['lähisuhdeväkivalta', 'mies lyö'], sv: ['våld'], urgent: true },
];

const services = [
  sampleService({ fi: 'Päiväkoti Aamu', sv: 'Daghemmet Aamu' }),
  sampleService({ fi: 'Imetysneuvonta' }),
  sampleService({ fi: 'Perhetyö', about: 'Vauvan uni ja arki kotona.' }),
  sampleService({ fi: 'Turvakoti', about: 'Lähisuhdeväkivalta.' }, { urgent: true }),
  sampleService({ fi: 'Kirjasto', sv: 'Bibliotek', about: 'Satuja ja imetystila.' }),
  sampleService({ fi: 'Unikoulu', about: 'Vauvan nukkuminen.' }),
  sampleService({ fi: 'Lähisuhdeväkivalta lukuina' }),
];
const { search, found } = searchOver(services, concepts);

describe('what was typed is found', () => {
  test.each([
    ['päiväkoti', 0],
    ['paivakoti', 0],
    ['PÄIVÄKODIN', 0],
    ['päivä', 0],
    ['päiväkodissa', 0],
    ['päiväkotti', 0],
    ['neuvonta', 1],
    ['imetys neuvonta', 1],
    ['perhe työ', 2],
    ['nukkua', 5],
    ['kirjastossa', 4],
    ['kirjatso', 4],
  ])('%s', (text, position) => {
    expect(found(text)[0]).toBe(position);
  });

  test('a word of the other language finds the service that has only Finnish', () => {
    expect(found('dagis', 'sv')[0]).toBe(0);
  });

  test('a whole question finds what it is about, and the little words do not matter', () => {
    expect(found('mitä tehdä kun vauva ei nuku').slice(0, 2).sort()).toEqual([2, 5]);
  });

  test('little words do not lead to what holds only them', () => {
    const little = searchOver([sampleService({ fi: 'Miten kun' }), sampleService({ fi: 'Jotain', about: 'Neuvola.' })]);
    expect(little.found('miten kun neuvola')).toEqual([1]);
  });

  test('a town whose name is inflected in both parts', () => {
    const towns = searchOver([
      sampleService({ fi: 'Kirjasto Uusikaupunki' }),
      sampleService({ fi: 'Muutto', about: 'Asuminen kaupungissa, uudessa kodissa.' }),
    ]);
    expect(towns.found('uudessakaupungissa')[0]).toBe(0);
  });

  test('nothing typed and nothing meant find nothing', () => {
    expect(found('')).toEqual([]);
    expect(found(' ?! ')).toEqual([]);
    expect(found('zzzzqqqq')).toEqual([]);
  });
});

describe('order', () => {
  test('a name typed in full stands before all that hold it', () => {
    const order = searchOver([
      sampleService({ fi: 'Neuvola Neuvola neuvola', about: 'neuvola neuvola' }),
      sampleService({ fi: 'Neuvola' }),
    ]);
    expect(order.found('neuvola')).toEqual([1, 0]);
  });

  test('the own municipality comes before the county, and that before the nation', () => {
    const one = [sampleService({ fi: 'Perheneuvola kaikille' })];
    const packs = [packOf('a', one, 2), packOf('b', one, 0), packOf('c', one, 1)];
    const hits = createSearch(packs, [])({ text: 'perheneuvola', language: 'fi' }).hits.service;
    expect(hits.map(({ pack }) => pack)).toEqual(['b', 'c', 'a']);
  });

  test('what is for a child of this age comes first, and the other stays', () => {
    const { search: ages } = searchOver([
      sampleService({ fi: 'Kerho yksi' }, { ages: { fromMonths: 84, toMonths: 144 } }),
      sampleService({ fi: 'Kerho kaksi' }, { ages: { fromMonths: 0, toMonths: 12 } }),
    ]);
    const order = (months: number) =>
      ages({ text: 'kerho', language: 'fi', childMonths: [months] }).hits.service.map(({ position }) => position);
    expect(order(4)).toEqual([1, 0]);
    expect(order(100)).toEqual([0, 1]);
  });

  test('documents that are one service are one row with its places', () => {
    const same = { sameAs: 'lastenneuvola' };
    const { search: rows } = searchOver([
      sampleService({ fi: 'Lastenneuvola' }, same),
      sampleService({ fi: 'Lastenneuvola', about: 'Oulu' }, same),
      sampleService({ fi: 'Lastenneuvola muualla' }),
    ]);
    const hits = rows({ text: 'lastenneuvola oulu', language: 'fi' }).hits.service;
    expect(hits.map(({ position, places }) => [position, places.map((place) => place.position)])).toEqual([
      [1, [1, 0]],
      [2, [2]],
    ]);
  });

  test('ten of one class leave room for another', () => {
    const ofClass = (keyword: string, fi: string) => {
      const service = sampleService({ fi });
      return { ...service, fields: [...service.fields, { kind: 'keyword', language: 'fi', text: keyword } as const] };
    };
    const documents = [
      ...Array.from({ length: 25 }, (_, at) => ofClass('lapset', `Neuvola numero${at}`)),
      ...Array.from({ length: 5 }, (_, at) => ofClass('vanhemmat', `Neuvola muille numero${at}`)),
    ];
    const positions = searchOver(documents).found('neuvola');
    expect(positions.some((at) => at < 25)).toBe(true);
    expect(positions.some((at) => at >= 25)).toBe(true);
  });
});

describe('besides what is found', () => {
  test('a word known nowhere that a known one is near to is asked about; a known one never', () => {
    expect(search({ text: 'kirjatso', language: 'fi' }).didYouMean).toBe('kirjasto');
    expect(search({ text: 'päväkoti Aamu', language: 'fi' }).didYouMean).toBe('päiväkoti Aamu');
    expect(search({ text: 'kirjastossa', language: 'fi' }).didYouMean).toBeNull();
    expect(search({ text: 'xqxqxqxq', language: 'fi' }).didYouMean).toBeNull();
  });
  test('nobody is asked what they meant by a word that a concept knows, though no text holds it', () => {
    const known: Concept = { id: 'library', fi: ['kirjatso'], sv: ['bibba'] };
    const { search } = searchOver(services, [known]);
    expect(search({ text: 'kirjatso', language: 'fi' }).didYouMean).toBeNull();
  });

  test('a worry in any form leads to its help, and not what only shares a word with it', () => {
    expect(search({ text: 'en enää jaksa', language: 'fi' }).leads).toEqual([{ pages: ['howAreYou'] }]);
    expect(search({ text: 'jaksa', language: 'fi' }).leads).toEqual([]);
    expect(search({ text: 'tarhaan hakeminen', language: 'fi' }).leads).toEqual([
      { articles: ['applying-for-daycare'] },
    ]);
  });

  test('words of great need say so and put urgent help on top', () => {
    const answer = search({ text: 'mies lyö', language: 'fi' });
    expect(answer.isUrgent).toBe(true);
    expect(answer.hits.service[0]?.position).toBe(3);
    expect(search({ text: 'mies', language: 'fi' }).isUrgent).toBe(false);
  });

  test('what is to be marked is told, the words that stand for the typed ones too', () => {
    expect(search({ text: 'dagis', language: 'sv' }).marks).toEqual(expect.arrayContaining(['dagis', 'paivakoti']));
  });
});

test('each kind has its own list', () => {
  const both = searchOver([sampleService({ fi: 'Imetys' }), { ...sampleService({ fi: 'Imetys' }), kind: 'article' }]);
  const { hits } = both.search({ text: 'imetys', language: 'fi' });
  expect([hits.service.length, hits.article.length, hits.reminder.length, hits.page.length]).toEqual([1, 1, 0, 0]);
  expect(positionsOf(both.search)('imetys')).toEqual([0]);
});
