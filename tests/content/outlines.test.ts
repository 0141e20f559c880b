import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packedOutlines } from '#content/places/outlines.ts';
import { places } from '#content/places/places.ts';
import { municipalityAt, unpackOutlines } from '#domain/geo/outline.ts';
import { isInFinlandsBox } from '#domain/geo/position.ts';
import { describeWithData } from '#tests/support/describe-with-data.ts';
import { testData } from '#tests/support/test-data.ts';
import { makeOutlines } from '#tools/places/make-outlines.ts';

const outlines = unpackOutlines(packedOutlines);

describe('the outlines of the municipalities', () => {
  test('are one for each, of rings with three corners at least, in Finland', () => {
    expect(outlines.map(({ code }) => code).toSorted()).toEqual(places.municipalities.map(({ code }) => code));
    for (const { code, rings } of outlines) {
      expect(rings.length, code).toBeGreaterThan(0);
      for (const ring of rings) {
        expect(ring.length, code).toBeGreaterThanOrEqual(3);
        expect(ring.every(isInFinlandsBox), code).toBe(true);
      }
    }
  });

  // City halls and the like, well inside their municipality.
  test.each([
    ['Helsinki', '091', 60.1867, 24.9441],
    ['Espoo', '049', 60.2055, 24.6559],
    ['Vantaa', '092', 60.2934, 25.0378],
    ['Turku', '853', 60.4518, 22.2666],
    ['Tampere', '837', 61.4978, 23.761],
    ['Vaasa', '905', 63.0951, 21.6165],
    ['Oulu', '564', 65.0121, 25.4651],
    ['Mariehamn', '478', 60.0973, 19.9348],
    ['Inari', '148', 68.9055, 27.0176],
  ])('put %s into %s', (_name, code, lat, lon) => {
    expect(municipalityAt(outlines, { lat, lon })).toBe(code);
  });

  test('share their corners with their neighbours, so that no gap is drawn between them', () => {
    const corners = outlines.flatMap(({ rings }) => rings.flat().map(({ lat, lon }) => `${lat} ${lon}`));
    // A third of all corners are on the sea or the country's border.
    expect(new Set(corners).size / corners.length).toBeLessThan(0.65);
  });
});

describe('a broken source of outlines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evaat-outlines-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const make = (text: string) => () => {
    const file = join(folder, 'borders.geojson');
    writeFileSync(file, text);
    return makeOutlines(file);
  };
  const feature = (changes: object) => ({
    id: '091',
    geometry: { type: 'Polygon', coordinates: [[[24, 60], [25, 60], [25, 61], [24, 60]]] }, // prettier-ignore
    ...changes,
  });
  const collection = (...features: unknown[]) => JSON.stringify({ features });

  test.each([
    ['not JSON', '<html>', /^borders\.geojson: /],
    ['not a collection', '[]', /^borders\.geojson: .*features/i],
    ['a number for a code', collection(feature({ id: 91 })), /^borders\.geojson: feature 1: id: /],
    ['a point', collection(feature({ geometry: { type: 'Point' } })), /feature 1: geometry\.type: /],
    [
      'latitude first',
      collection(feature({ geometry: { type: 'Polygon', coordinates: [[[60, 24], [60, 25], [61, 25], [60, 24]]] } })), // prettier-ignore
      /feature 1: geometry\.coordinates\.0\.0: a point outside Finland/,
    ],
    ['one twice', collection(feature({}), feature({})), /feature 2: 091 a second time/],
    ['all but one missing', collection(feature({})), /not the same municipalities as places\.json: 005 009/],
  ])('that is %s is told in one line', (_name, text, message) => {
    expect(make(text)).toThrow(message);
  });
});

describeWithData('the outlines made anew from their source', () => {
  test('are the same bytes', () => {
    const made = makeOutlines(join(testData, 'geo/municipalities_2025_wgs84.geojson'));
    expect(made).toBe(readFileSync(join(import.meta.dirname, '../../src/content/places/outlines.json'), 'utf8'));
  });
});
