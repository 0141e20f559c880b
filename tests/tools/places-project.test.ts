import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInFinlandsBox, metresBetween } from '#domain/geo/position.ts';
import { describeWithData } from '#tests/support/describe-with-data.ts';
import { testData } from '#tests/support/test-data.ts';
import { projections, toWgs84 } from '#tools/directory/places/project.ts';

describe('a position from a register', () => {
  test('in degrees stays where it is, to a tenth of a metre', () => {
    expect(toWgs84(4326, 24.933_112_34, 60.172_500_7)).toEqual({ ok: true, value: { lat: 60.172501, lon: 24.933112 } });
  });

  test('in a GK zone on its central meridian keeps the longitude of the zone', () => {
    for (const [epsg, easting, lon] of [
      [3877, 23_500_000, 23],
      [3878, 24_500_000, 24],
      [3879, 25_500_000, 25],
      [3133, 500_000, 26],
      [3067, 500_000, 27],
    ] as const)
      expect(toWgs84(epsg, easting, 7_000_000), String(epsg)).toMatchObject({ ok: true, value: { lon } });
  });

  test.each([
    [3877, 23_500_000, 23],
    [3878, 24_500_000, 24],
    [3133, 500_000, 26],
  ] as const)('in the GK zone of EPSG:%i is that of 3879 some zones away', (epsg, falseEasting, meridian) => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), fc.integer({ min: 6.65e6, max: 7.5e6 }), (east, north) => {
        const [here, there] = [toWgs84(epsg, falseEasting + east, north), toWgs84(3879, 25_500_000 + east, north)];
        if (!here.ok || !there.ok) throw new Error('both are in Finland');
        expect(here.value.lat).toBe(there.value.lat);
        expect(here.value.lon - meridian).toBeCloseTo(there.value.lon - 25, 5);
      }),
    );
  });

  test("of Oulu in 3133 has numbers that look like 3067's and lies a degree further west", () => {
    const [right, wrong] = [toWgs84(3133, 475_264, 7_212_900), toWgs84(3067, 475_264, 7_212_900)];
    if (!right.ok || !wrong.ok) throw new Error('both are in Finland');
    expect(right.value.lon).toBeCloseTo(25.475, 2);
    expect(metresBetween(right.value, wrong.value)).toBeGreaterThan(40_000);
  });

  test.each([
    ['another projection', 3067, 25_502_450, 6_690_185],
    ['swapped axes', 3067, 6_689_110, 391_997],
    ['swapped degrees', 4326, 60.17, 24.93],
    ['no place at all', 4326, 0, 0],
  ] as const)('that is %s lies outside Finland and is refused', (_name, epsg, easting, northing) => {
    expect(toWgs84(epsg, easting, northing)).toEqual({ ok: false, error: 'outside-finland' });
  });

  test.each([NaN, Infinity, -Infinity])('that is %s is refused', (number) => {
    expect(toWgs84(3067, number, 6_700_000)).toEqual({ ok: false, error: 'not-numbers' });
    expect(toWgs84(4326, 25, number)).toEqual({ ok: false, error: 'not-numbers' });
  });

  test('never crashes and never lies outside Finland, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...projections), fc.double(), fc.double(), (epsg, easting, northing) => {
        const position = toWgs84(epsg, easting, northing);
        expect(!position.ok || isInFinlandsBox(position.value)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describeWithData('the same 645 points in three projections', () => {
  const [head = '', ...lines] = readFileSync(join(testData, 'geo/crs_test_vectors.csv'), 'utf8').trim().split('\n');
  const columns = head.split(',');
  const rows = lines.map((line) => {
    const cells = line.split(',').map(Number);
    return (name: string) => cells[columns.indexOf(name)] ?? NaN;
  });

  test.each([
    [3067, 'E_TM35', 'N_TM35'],
    [3879, 'E_GK25', 'N_GK25'],
  ] as const)('EPSG:%i is within a metre', (epsg, east, north) => {
    expect(rows).toHaveLength(645);
    const far = rows.map((cell) => {
      const position = toWgs84(epsg, cell(east), cell(north));
      return position.ok ? metresBetween(position.value, { lat: cell('Latitude'), lon: cell('Longitude') }) : Infinity;
    });
    expect(Math.max(...far)).toBeLessThan(1);
  });
});
