import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serviceSchema } from '#content/schemas/service-schema.ts';
import { entriesFrom, importRequest } from '#tests/tools/directory-request.ts';
import { importCsv, importGeojson } from '#tools/directory/geo/import-geo.ts';
import type { Importer } from '#tools/directory/source.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaat-geo-'));
});
afterEach(() => rm(folder, { recursive: true }));

const mapping = {
  source: 'geo-town',
  attribution: { name: { fi: 'Kaupungin avoin data', sv: null }, url: null, date: '2025' },
  id: 'ID',
  position: { epsg: 4326 },
  municipality: { field: 'Town', codes: { 'Espoon kaupunki': '049' } },
  fields: {
    name: { fi: 'Name_fi', sv: 'Name_sv' },
    description: { fi: 'Text_fi', sv: 'Text_sv' },
    address: { fi: 'Address_fi', sv: 'Address_sv' },
    phone: 'Phone',
    email: 'Email',
    web: { fi: 'Link_fi', sv: 'Link_sv' },
    hours: { fi: 'Hours_fi', sv: 'Hours_sv' },
  },
  constants: { kind: 'playground', worry: ['everyone'] },
  cases: [{ field: 'Type', equals: '69', constants: { kind: 'meeting-place' } }],
  leaveOut: [{ field: 'Text_fi', matches: 'on päättynyt', reason: 'have ended' }],
  wrongTexts: ['^Detta är ett finskspråkigt daghem\\.$'],
  roleMail: '^lp\\.[a-z]+@hel\\.fi$',
};

const names = Object.values(mapping.fields).flatMap((field) =>
  typeof field === 'string' ? [field] : [field.fi, field.sv],
);
/** Every field that the mapping names, so that only what a test changes stands out. */
const empty = Object.fromEntries([...names, 'Type', 'Town'].map((field): [string, string | null] => [field, null]));
const point = [24.731514, 60.16832];
const park = (properties: object, coordinates: unknown = point) => ({
  geometry: { type: 'Point', coordinates },
  properties: {
    ...empty,
    ID: 1,
    Town: '049',
    Name_fi: 'Olarin asukaspuisto',
    Address_fi: 'Meteorinkatu 7',
    ...properties,
  },
});

async function run(importer: Importer, name: string, content: string | Buffer, map: object = mapping) {
  const [file, mapFile] = [join(folder, name), join(folder, 'mapping.json')];
  await writeFile(file, content);
  await writeFile(mapFile, JSON.stringify(map));
  const source = await importer(importRequest([file, '--mapping', mapFile]));
  if (!source.ok) return { fault: source.error.message, entries: [], report: null };
  const entries = v.parse(v.array(serviceSchema), await entriesFrom(source.value));
  return { fault: null, entries, report: source.value.report() };
}
const fromFeatures = (features: readonly unknown[], map: object = mapping) =>
  run(importGeojson, 'parks.geojson', JSON.stringify({ type: 'FeatureCollection', features }), map);
const one = async (properties: object, coordinates?: unknown) => {
  const { entries, report } = await fromFeatures([park(properties, coordinates)]);
  const [entry] = entries;
  if (entry === undefined || report === null) throw new Error('no entry');
  return { entry, report };
};

describe('a feature', () => {
  test('becomes an entry of the municipality that it lies in', async () => {
    const { entry } = await one({ Type: 69 });
    expect(entry).toMatchObject({
      id: 'geo-town-1',
      name: { fi: 'Olarin asukaspuisto', sv: null },
      kind: 'meeting-place',
      area: { type: 'municipality', municipalities: ['049'] },
      addresses: [
        { street: { fi: 'Meteorinkatu 7' }, city: { fi: 'Espoo', sv: 'Esbo' }, at: { lat: 60.16832, lon: 24.731514 } },
      ],
      sources: [{ date: '2025' }],
      hours: { kind: 'unknown' },
    });
  });

  test.each([
    ['its code', '049'],
    ['its code as a number', 49],
    ['its Finnish name', 'Espoo'],
    ['its Swedish name', 'Esbo'],
    ['the city’s word for itself', 'Espoon kaupunki'],
    ['nothing', null],
  ])('may name its municipality by %s', async (_name, Town) => {
    expect((await one({ Town })).entry.area).toEqual({ type: 'municipality', municipalities: ['049'] });
  });

  test('a Swedish name that is a copy is none', async () => {
    const { entry, report } = await one({ Name_sv: 'Olarin asukaspuisto' });
    expect(entry.name.sv).toBeNull();
    expect(report.tally.of('copies')).toEqual([['name', 1]]);
  });

  test('a Swedish text about something else is dropped', async () => {
    const { entry, report } = await one({ Text_fi: 'Kohtaamispaikka.', Text_sv: 'Detta är ett finskspråkigt daghem.' });
    expect(entry.summary).toEqual({ fi: 'Kohtaamispaikka.', sv: null });
    expect(report.tally.of('worthless')).toEqual([['Detta är ett finskspråkigt daghem.', 1]]);
  });

  test('"Verksamheten är finskspråkig" is the language of the service, not of the text', async () => {
    const { entry } = await one({ Text_fi: 'Puisto.', Text_sv: 'Lekpark. Verksamheten är finskspråkig.' });
    expect(entry.serviceLanguages).toEqual(['fi']);
    expect(entry.summary?.sv).toBe('Lekpark. Verksamheten är finskspråkig.');
  });

  test('a link is its address, and the same page in both languages one page', async () => {
    const link = '<a href="https://www.espoo.fi/fi/olari" target="_palvelu">Olari</a>';
    expect((await one({ Link_fi: link, Link_sv: link })).entry.webPages).toMatchObject([
      { url: { fi: 'https://www.espoo.fi/fi/olari', sv: null } },
    ]);
    const bad = await one({ Link_fi: '<a href="javascript:alert(1)">x</a>', Link_sv: 'Olari' });
    expect(bad.entry.webPages).toEqual([]);
    expect(bad.report.tally.of('links')).toEqual([['not a web address', 2]]);
  });

  test.each([
    ['lp.hilleri@hel.fi', 'lp.hilleri@hel.fi'],
    ['Lp.orava@hel.fi', 'lp.orava@hel.fi'],
    ['etunimi.sukunimi@vantaa.fi', undefined],
    ['maija.meikalainen@hel.fi', undefined],
    ['not an address', undefined],
  ])('the mail of a role stays, a person’s goes: %s', async (Email, feedback) => {
    expect((await one({ Email })).entry.feedback).toBe(feedback);
  });

  test('hours are a week where both languages say the same and nothing else, else the text', async () => {
    const parsed = await one({ Hours_fi: 'ma-pe 9-15', Hours_sv: 'mån-fre 9-15' });
    expect(parsed.entry.hours).toMatchObject({
      kind: 'schedule',
      periods: [{ week: [{ from: '09:00', to: '15:00' }] }],
    });
    expect((await one({ Hours_fi: 'ma-pe 9-15, kesällä toisin' })).entry.hours.kind).toBe('text');
  });

  test('markup in a text is gone', async () => {
    const { entry } = await one({ Text_fi: '<p>Kerho &amp; <b>kahvi</b></p><script>x()</script>' });
    expect(entry.summary?.fi).toBe('Kerho & kahvi');
  });

  test.each([
    ['in another projection', [25_485_095, 6_672_856], 'outside Finland'],
    ['with swapped axes', [60.16832, 24.731514], 'outside Finland'],
    ['of another town', [22.26, 60.45], 'far from the municipality it claims'],
    ['that is an area', undefined, 'not a point'],
  ])('a position %s is dropped and counted, the entry stays', async (_name, coordinates, why) => {
    const feature = coordinates === undefined ? { ...park({}), geometry: { type: 'Polygon' } } : park({}, coordinates);
    const { entries, report } = await fromFeatures([feature]);
    expect(entries[0]?.addresses[0]?.at).toBeUndefined();
    expect(report?.tally.of('positions')).toEqual([[why, 1]]);
  });
});

describe('features that are left out are counted by reason', () => {
  test.each([
    ['a placeholder name', { Name_fi: '1EI-NIMEÄ' }, 'have a placeholder for a name'],
    ['a name run into its number', { Name_fi: '837IHAISTENPUISTO 2582-005' }, 'have a placeholder for a name'],
    ['no name', { Name_fi: ' ' }, 'have no name'],
    ['an end', { Text_fi: 'Toiminta on päättynyt.' }, 'have ended'],
    ['no id', { ID: null }, 'have no usable id'],
    ['a town that is none', { Town: 'Pertunmaa' }, 'lie in no known municipality'],
  ])('%s', async (_name, properties, reason) => {
    const { entries, report } = await fromFeatures([park({ ID: 2 }), park(properties), park({ ID: 2 })]);
    expect(entries).toHaveLength(1);
    expect(report?.kinds).toEqual([
      { kind: 'geo-town', read: 3, kept: 1, leftOut: new Map([[reason, 1], ['repeat an id', 1]]) }, // prettier-ignore
    ]);
  });

  test('and one without properties is named', async () => {
    const { report } = await fromFeatures([park({}), { properties: 'x' }]);
    expect(report?.rejected).toEqual([{ id: 'feature 2', reason: 'properties: expected an object' }]);
    expect(report?.kinds[0]).toMatchObject({ read: 2, kept: 1 });
  });

  test('a file in which nothing is left is refused', async () => {
    await expect(fromFeatures([park({ Name_fi: null })])).rejects.toThrow('expected at least one record for families');
  });
});

describe('a table', () => {
  const csv = {
    ...mapping,
    ...{ encoding: 'windows-1252', separator: ';', cases: [], leaveOut: [] },
    position: { epsg: 3133, easting: 'E', northing: 'N' },
    municipality: { field: 'Code', codes: {} },
    fields: { name: 'Nimi', street: 'Katu', phone: 'Puh' },
  };
  const table = (text: string, map: object = csv) => run(importCsv, 'puistot.csv', Buffer.from(text, 'latin1'), map);
  const head = 'ID;Code;Nimi;Katu;Puh;E;N\n';

  test('in Windows-1252 keeps its letters and its zeros: "\'020\'"', async () => {
    const { entries } = await table(`${head}1;'564';"Äitienpuisto; iso";Kirkkokatu 2;08 558 410;475264;7212900\n`);
    expect(entries).toMatchObject([
      {
        name: { fi: 'Äitienpuisto; iso', sv: null },
        area: { municipalities: ['564'] },
        addresses: [{ street: { fi: 'Kirkkokatu 2' }, city: { fi: 'Oulu', sv: 'Uleåborg' } }],
      },
    ]);
    // GK26: the same numbers in 3067 would lie a degree further east.
    expect(entries[0]?.addresses[0]?.at?.lon).toBeCloseTo(25.475, 2);
  });

  test('with a byte order mark begins with its first column all the same', async () => {
    const { entries } = await run(importCsv, 'p.csv', `\uFEFF${head}1;'020';Puisto;Katu 1;;;\n`, {
      ...csv,
      encoding: 'utf-8',
    });
    expect(entries[0]?.area).toEqual({ type: 'municipality', municipalities: ['020'] });
    expect(entries[0]?.phones).toEqual([]);
  });

  test('names a line that has too few cells, by its line in the file', async () => {
    const { report } = await table(`${head}1;564;"A\nB";Katu 1;;;\n2;564;Puisto\n`);
    expect(report?.rejected).toEqual([{ id: 'line 4', reason: '3 cells, expected 7' }]);
    expect(report?.kinds[0]).toMatchObject({ read: 2, kept: 1 });
  });

  test.each([
    ['an open quote', `${head}1;564;"Puisto;Katu 1;;;\n`, /^puistot\.csv: .*[Qq]uote/],
    ['a column twice', 'ID;ID\n1;2\n', /^puistot\.csv: line 1: two columns "ID"$/],
    [
      'a column that is missing',
      'ID;Nimi\n1;2\n',
      /^puistot\.csv: no record has "E", "N", "Code", "Katu", "Puh", which/,
    ],
    ['nothing', '', /^puistot\.csv: is empty/],
  ])('with %s is refused in one line', async (_name, text, message) => {
    expect((await table(text)).fault).toMatch(message);
  });

  test('of another encoding is refused, for "�" is no letter', async () => {
    const { fault } = await table(`${head}1;564;Äitienpuisto;Katu;;;\n`, { ...csv, encoding: 'utf-8' });
    expect(fault).toBe('puistot.csv: is not utf-8; name its encoding in the mapping (utf-8 or windows-1252)');
  });
});

describe('a mapping', () => {
  test.each<[string, object, RegExp]>([
    [
      'names a field that no record has',
      { fields: { ...mapping.fields, phone: 'Puhelin' } },
      /^parks\.geojson: no record has "Puhelin"/,
    ],
    ['has a word of its own', { colour: 'red' }, /^mapping\.json: colour: /],
    ['asks for another projection', { position: { epsg: 2393 } }, /^mapping\.json: position\.epsg: /],
    ['has a broken pattern', { wrongTexts: ['('] }, /^mapping\.json: wrongTexts\.0: not a regular expression$/],
    ['has no worry', { constants: {} }, /^mapping\.json: constants\.worry: /],
    ['gives a name in a list', { fields: { name: ['A'] } }, /^mapping\.json: fields\.name: expected a field's name/],
    [
      'gives a code as a number',
      { municipality: { always: 49 } },
      /^mapping\.json: municipality\.always: a municipality code/,
    ],
  ])('that %s is refused in one line', async (_name, changes, message) => {
    expect((await fromFeatures([park({})], { ...mapping, ...changes })).fault).toMatch(message);
  });

  test.each([
    [['a.geojson'], /^usage: import geojson/],
    [['a.geojson', 'b', '--mapping', 'm.json'], /^usage: import geojson/],
    [['a.geojson', '--mapping'], /^usage: import geojson/],
    [['a.geojson', '--mapping', 'nowhere.json'], /^nowhere\.json: cannot be read/],
  ])('arguments %j', async (args, message) => {
    const refused = await importGeojson(importRequest(args));
    expect(!refused.ok && refused.error.message).toMatch(message);
  });
});
