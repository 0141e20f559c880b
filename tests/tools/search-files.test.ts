import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCorpus } from '#tools/search/corpus-file.ts';
import { isNamed, municipalityNamed } from '#tools/search/named-place.ts';
import { queriesFrom, readQueries } from '#tools/search/query-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'evaat-search-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const service = { id: 'a', k: 's', t: ['x'], m: -1, fi: { n: 'Neuvola', d: 'Lapsille.' } };
const corpus = (...documents: readonly unknown[]) => write('docs.json', JSON.stringify(documents));
const why = (file: string): string => {
  const read = readCorpus(file);
  return read.ok ? 'it is well' : read.error.replace(file, 'FILE');
};

describe('a corpus', () => {
  test('is read without the tables beside it, and with what the format lets out', () => {
    const read = readCorpus(corpus(service, { id: 'b', k: 'a', sv: { n: 'Sömn' } }));
    expect(read).toMatchObject({
      ok: true,
      value: {
        documents: [service, { id: 'b', k: 'a', t: [], m: -1, cat: null, kw: null, sv: { n: 'Sömn', d: '', b: '' } }],
        types: {},
        classes: {},
        municipalities: [],
      },
    });
  });

  test('that is wrong is refused in one line with its place', () => {
    expect(why(join(folder, 'nowhere.json'))).toBe('FILE: there is no such file');
    expect(why(folder)).toBe('FILE: is not a file');
    expect(why(write('text.json', '[{"id":\n "a",'))).toMatch(/^FILE: is not JSON: [^\n]+$/);
    expect(why(write('object.json', '{}'))).toBe('FILE: expected Array, got Object');
    expect(why(corpus())).toBe('FILE: expected at least one document');
    expect(why(corpus(service, { ...service, id: 7 }))).toBe('FILE: 1.id: expected string, got 7');
    expect(why(corpus({ ...service, k: 'x' }))).toBe('FILE: 0.k: expected ("s" | "a"), got "x"');
    expect(why(corpus({ ...service, fi: { d: 'x' } }))).toBe('FILE: 0.fi.n: expected "n", got undefined');
    expect(why(corpus({ ...service, fi: null }))).toBe('FILE: 0: expected a text in "fi" or "sv"');
    expect(why(corpus(service, service))).toBe('FILE: 1.id: "a" stands there twice');
  });

  test('is refused when a table beside it is broken or lacks a row', () => {
    const file = corpus({ ...service, m: 1 });
    const table = write('munis.json', '[{"fi":"Turku","sv":"Åbo"}]');
    expect(why(file)).toBe('FILE: 0.m: munis.json has no row 1');
    writeFileSync(table, '[{"fi":"Turku"}]');
    expect(why(file)).toBe(`${table}: 0.sv: expected "sv", got undefined`);
    rmSync(table);
  });
});

const places = [
  { fi: 'Turku', sv: 'Åbo' },
  { fi: 'Uusikaupunki', sv: 'Nystad' },
  { fi: 'Maarianhamina - Mariehamn', sv: 'Mariehamn' },
];

describe('queries', () => {
  test('have six fields, of which the last may be left out', () => {
    expect(
      queriesFrom('\n# q | lang | kind\r\npäivä koti | fi | base | a, b ||Turku\r\nsömn|sv|own\r\n', places),
    ).toEqual({
      ok: true,
      value: [
        {
          text: 'päivä koti',
          language: 'fi',
          kind: 'base',
          services: ['a', 'b'],
          articles: [],
          municipality: 0,
          isHome: true,
        },
        { text: 'sömn', language: 'sv', kind: 'own', services: [], articles: [], municipality: null, isHome: false },
      ],
    });
  });

  test('that are wrong are all told with their lines', () => {
    const file = write(
      'queries.txt',
      'tarha|fi|base|x\ntarha\n|fi|base|x\ntarha|en|base|x||\na|fi|b|c|d|Paris\na|fi|b|c|d||\n',
    );
    expect(readQueries(file, places)).toEqual({
      ok: false,
      error: [
        `${file}:2: expected query | language | kind | services | articles | municipality, got 1 fields`,
        `${file}:3: expected a query before the first "|"`,
        `${file}:4: expected fi or sv as the language, got "en"`,
        `${file}:5: munis.json has no municipality "Paris"`,
        `${file}:6: expected query | language | kind | services | articles | municipality, got 7 fields`,
      ].join('\n'),
    });
    expect(queriesFrom('# nothing\n', places)).toEqual({ ok: false, error: ['1: expected at least one query'] });
    expect(queriesFrom('a|fi|b|c||Paris', [])).toMatchObject({ ok: true, value: [{ municipality: null }] });
  });
});

test('a municipality is known by its name in either language, and in a query in any form', () => {
  expect(
    ['turku', 'ÅBO', 'Mariehamn', 'Maarianhamina', 'Paris'].map((name) => municipalityNamed(name, places)),
  ).toEqual([0, 0, 2, 2, -1]);
  const [turku, uusikaupunki, mariehamn] = places;
  if (!turku || !uusikaupunki || !mariehamn) throw new Error('three places');
  expect([isNamed(turku, 'neuvola turussa'), isNamed(turku, 'turvakoti åbo'), isNamed(turku, 'neuvola')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isNamed(uusikaupunki, 'kirjasto uudessakaupungissa')).toBe(true);
  expect(isNamed(mariehamn, 'päiväkoti maarianhaminassa')).toBe(true);
});
