import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '#content/places/places.ts';
import { languages } from '#domain/language.ts';
import { findMunicipalities } from '#domain/places/find-place.ts';
import type { Municipality } from '#domain/places/places.ts';

const all = places.municipalities.length;
const found = (query: string, limit = all): string[] =>
  findMunicipalities(places, query, limit).map(({ municipality }) => municipality.fi);
const first = (query: string): string | undefined => found(query, 1)[0];

const anyMunicipality = fc.constantFrom(...places.municipalities);
const anyLanguage = fc.constantFrom(...languages);
const [example] = places.municipalities as readonly [Municipality, ...Municipality[]];
const codesOf = (municipality: Municipality): string[] => (places.postalCodes[municipality.code] ?? '').split(' ');

describe('finding a municipality by name', () => {
  it.each([
    ['Vaasa', 'Vaasa'],
    ['Vasa', 'Vaasa'],
    ['vasa', 'Vaasa'],
    ['Korsholm', 'Mustasaari'],
    ['Mustasaari', 'Mustasaari'],
    ['jarvenpaa', 'Järvenpää'],
    ['abo', 'Turku'],
    ['ÅBO ', 'Turku'],
    ['S:t Karins', 'Kaarina'],
    ['St Karins', 'Kaarina'],
    ['st. karins', 'Kaarina'],
    ['Sankt Michel', 'Mikkeli'],
    ['Maarianhamina', 'Maarianhamina'],
    ['mariehamn', 'Maarianhamina'],
    ['Pedersöre', 'Pedersören kunta'],
    ['ii', 'Ii'],
    ['koski', 'Koski Tl'],
  ])('%j finds %s first', (query, name) => {
    expect(first(query)).toBe(name);
  });

  it('puts the exact name before its beginning, that before the beginning of a word, that before its inside', () => {
    const small = ['Karvia', 'Iso Kari', 'Kari', 'Akari', 'Kaarina'].map((fi, at) => ({
      ...example,
      code: `00${at}` as Municipality['code'],
      fi,
      sv: fi,
    }));
    const matches = findMunicipalities({ ...places, municipalities: small }, 'KÄRI', 10);
    expect(matches.map(({ municipality }) => municipality.fi)).toEqual(['Kari', 'Iso Kari', 'Akari']);
    expect(
      findMunicipalities({ ...places, municipalities: small }, 'kar', 10).map(({ municipality }) => municipality.fi),
    ).toEqual(['Kari', 'Karvia', 'Iso Kari', 'Akari']);
  });

  it('stands in Finnish alphabetical order where the match is equally near', () => {
    expect(found('a').slice(0, 4)).toEqual(['Akaa', 'Alajärvi', 'Alavieska', 'Alavus']);
    const beginning = findMunicipalities(places, 'a', all).map(({ municipality }) => municipality.fi);
    expect(beginning.indexOf('Äänekoski')).toBeGreaterThan(beginning.indexOf('Ähtäri'));
    expect(beginning.indexOf('Turku')).toBeGreaterThan(beginning.indexOf('Aura'));
    expect(beginning.indexOf('Turku')).toBeLessThan(beginning.indexOf('Ähtäri'));
  });

  it('says in which language the name matched', () => {
    expect(findMunicipalities(places, 'åbo', 1)[0]?.matched).toEqual({ by: 'name', languages: ['sv'] });
    expect(findMunicipalities(places, 'turku', 1)[0]?.matched).toEqual({ by: 'name', languages: ['fi'] });
    expect(findMunicipalities(places, 'rovaniemi', 1)[0]?.matched).toEqual({ by: 'name', languages: ['fi', 'sv'] });
    expect(
      findMunicipalities(places, 'Va', all).find(({ municipality }) => municipality.fi === 'Vaasa')?.matched,
    ).toEqual({
      by: 'name',
      languages: ['fi', 'sv'],
    });
  });

  it('finds nothing for an empty query, no limit left, or a name nobody has', () => {
    expect(found('')).toEqual([]);
    expect(found(' - ')).toEqual([]);
    expect(found('Vaasa', 0)).toEqual([]);
    expect(found('Göteborg')).toEqual([]);
  });

  it('finds every municipality first by its own name in both languages', () => {
    for (const municipality of places.municipalities) {
      for (const language of languages)
        expect(first(municipality[language]), municipality[language]).toBe(municipality.fi);
    }
  });

  it('finds it first in any case, without diacritics and with stray spaces', () => {
    const careless = (text: string, upper: readonly boolean[]) =>
      Array.from(text.normalize('NFD').replace(/\p{M}/gu, ''))
        .map((letter, at) => (upper[at % upper.length] ? letter.toUpperCase() : letter.toLowerCase()))
        .join('');
    fc.assert(
      fc.property(
        anyMunicipality,
        anyLanguage,
        fc.array(fc.boolean(), { minLength: 1 }),
        (municipality, language, upper) => {
          expect(first(`  ${careless(municipality[language], upper)} `)).toBe(municipality.fi);
        },
      ),
    );
  });

  it('keeps every result of a query when the limit grows', () => {
    fc.assert(
      fc.property(anyMunicipality, anyLanguage, fc.nat(12), fc.nat(12), (municipality, language, end, limit) => {
        const query = municipality[language].slice(0, end);
        expect(found(query, limit)).toEqual(found(query).slice(0, limit));
      }),
    );
  });
});

describe('finding a municipality by postal code', () => {
  it.each([
    ['65100', ['Vaasa']],
    [' 65100 ', ['Vaasa']],
    ['65100 Vasa', ['Vaasa']],
    ['FI-65100', ['Vaasa']],
    ['AX-22100', ['Maarianhamina']],
    ['19430', ['Mäntyharju']],
    ['00100', ['Helsinki']],
    ['00011', []],
    ['651001', []],
    ['6510', ['Vaasa']],
    ['65', []],
    ['6', []],
  ])('%j finds %j', (query, names) => {
    expect(found(query)).toEqual(names);
  });

  it('gives all candidates of three digits in alphabetical order, with a code of each', () => {
    const matches = findMunicipalities(places, '221', all);
    expect(matches.map(({ municipality }) => municipality.fi)).toEqual(['Jomala', 'Maarianhamina']);
    expect(matches.map(({ matched }) => matched)).toEqual([
      { by: 'postalCode', postalCode: '22130' },
      { by: 'postalCode', postalCode: '22100' },
    ]);
  });

  it('finds every municipality, and no other, by each of its codes', () => {
    for (const municipality of places.municipalities) {
      for (const code of codesOf(municipality)) expect(found(code), code).toEqual([municipality.fi]);
    }
  });

  it('has it among the candidates of the first three and four digits', () => {
    const codeOf = anyMunicipality.chain((municipality) =>
      fc.record({ name: fc.constant(municipality.fi), code: fc.constantFrom(...codesOf(municipality)) }),
    );
    fc.assert(
      fc.property(codeOf, fc.constantFrom(3, 4), ({ name, code }, digits) => {
        expect(found(code.slice(0, digits))).toContain(name);
      }),
    );
  });
});
