import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSite } from '#content/schemas/site-schema.ts';
import { isDevelopmentEdition, site } from '#content/site.ts';

type Json = Readonly<Record<string, unknown>>;
const good = JSON.parse(readFileSync(join(import.meta.dirname, '../../site.json'), 'utf8')) as Json;

/** Every place of a field, with dots. */
const places = Object.entries(good).flatMap(([field, value]) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? [field, ...Object.keys(value).map((key) => `${field}.${key}`)]
    : [field],
);

function changed(place: string, change: (parent: Record<string, unknown>, key: string) => void): unknown {
  const copy = structuredClone(good) as Record<string, unknown>;
  const [first = '', second] = place.split('.');
  if (second === undefined) change(copy, first);
  else change(copy[first] as Record<string, unknown>, second);
  return copy;
}
const without = (place: string) => changed(place, (parent, key) => Reflect.deleteProperty(parent, key));
const having = (place: string, value: unknown) =>
  changed(place, (parent, key) => {
    parent[key] = value;
  });

function expectOneLine(value: unknown, place: string) {
  const read = readSite(value);
  expect(read.ok).toBe(false);
  const line = read.ok ? '' : read.error;
  expect(line.split(/[\r\n]/)).toHaveLength(1);
  expect(line.startsWith(`site.json: ${place}`), line).toBe(true);
  // What is wrong comes after the place.
  expect(line).toMatch(/^site\.json: [\w.]+: .{3,}$/);
}

describe('the settings of this edition', () => {
  test('are in order', () => {
    expect(readSite(good)).toEqual({ ok: true, value: good });
    expect(places).toHaveLength(14);
  });

  test('are those the app has', () => {
    expect(site).toEqual(good);
  });

  test('say that it is under development as long as an address is an example', () => {
    expect(isDevelopmentEdition).toBe(JSON.stringify(good).includes('.example"'));
  });
});

describe('a fault is one line that names the field', () => {
  test.each(places)('without %s', (place) => {
    expectOneLine(without(place), place);
  });

  test('with a value of another kind in any field', () => {
    const mayBeNull = ['url', 'defaultArea', 'syncServer'];
    const wrong = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.constant([]),
      fc.constant({}),
      fc.array(fc.integer(), { minLength: 1 }),
      fc.constantFrom('', ' ', '\t'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), wrong, (place, value) => {
        fc.pre(!(value === null && mayBeNull.includes(place)));
        expectOneLine(having(place, value), place);
      }),
      { numRuns: 500 },
    );
  });

  test('with a field that does not exist', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,9}$/), (field) => {
        fc.pre(!(field in good));
        expectOneLine({ ...good, [field]: 'x' }, field);
      }),
    );
    expectOneLine(having('contact.en', 'info@evaat.example'), 'contact.en');
  });

  test.each([
    ['url', 'http://evaat.example'],
    ['url', 'https://evaat.example/'],
    ['url', 'evaat.example'],
    ['contact.fi', 'yhteys'],
    ['contact.sv', 'kontakt@'],
    ['feedback.sv', '@evaat.example'],
    ['defaultArea', '12'],
    ['defaultArea', 'Vaasa'],
    ['languages', ['fi']],
    ['languages', ['sv']],
    ['languages.2', ['fi', 'sv', 'en']],
    ['languages', 'fi'],
    ['syncServer', 'ws://evaat.example'],
    ['syncServer', 'https://evaat.example/sync/'],
    ['syncServer', '/'],
  ])('with %s %j', (place, value) => {
    expectOneLine(having(place.replace(/\.\d$/, ''), value), place);
  });

  test.each([null, undefined, 1, 'x', []].map((value) => [value]))('with %j for the whole file', (value) => {
    const read = readSite(value);
    expect(read.ok ? '' : read.error).toMatch(/^site\.json: .+$/);
  });
});

test.each([
  ['url', null],
  ['url', 'https://evaat.example'],
  ['url', 'https://evaat.example/perhe'],
  ['defaultArea', '905'],
  ['languages', ['sv', 'fi']],
  ['syncServer', 'https://sync.evaat.example'],
  ['syncServer', '/sync'],
  ['name', 'Matsäcken'],
])('%s may be %j', (place, value) => {
  expect(readSite(having(place, value))).toEqual({ ok: true, value: having(place, value) });
});
