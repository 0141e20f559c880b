import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, metresOutside, municipalityAt, packRings, unpackOutlines } from '#domain/geo/outline.ts';
import { metresBetween } from '#domain/geo/position.ts';
import { municipalityCode } from '#domain/ids.ts';
import { anyPosition, box } from '#tests/domain/geo/outline-sample.ts';

const west = box('001', 60, 24, 61, 25);
const east = box('002', 60, 25, 61, 26);
const hole = [...box('003', 60.4, 24.4, 60.6, 24.6).rings];
const ringed = { ...west, rings: [...west.rings, ...hole] };
const unpacked = (text: string) => unpackOutlines({ '001': text })[0];

describe('an outline', () => {
  test('is packed as steps and opened again, to ten metres', () => {
    expect(packRings(west.rings)).toBe('600000 240000 0 10000 10000 0 0 -10000');
    expect(unpacked(packRings(west.rings))).toEqual(west);
    fc.assert(
      fc.property(fc.array(fc.array(anyPosition(), { minLength: 3 }), { minLength: 1 }), (rings) => {
        const again = unpacked(packRings(rings))?.rings ?? [];
        expect(again).toHaveLength(rings.length);
        for (const [at, ring] of rings.entries())
          for (const point of ring)
            expect(Math.min(...(again[at] ?? []).map((other) => metresBetween(point, other)))).toBeLessThan(8);
      }),
    );
  });

  test('drops the point that closes a ring and those that fall together', () => {
    const [ring = []] = west.rings;
    const [first] = ring;
    if (!first) throw new Error('no points');
    expect(packRings([[first, { ...first, lat: first.lat + 0.00001 }, ...ring.slice(1), first]])).toBe(
      packRings(west.rings),
    );
  });

  test('of an unknown kind of code is passed over', () => {
    expect(unpackOutlines({ nowhere: '1 1', '001': '600000 240000' })).toHaveLength(1);
  });

  test('holds what lies between its borders, and not what lies in a hole', () => {
    expect(isInside(west, { lat: 60.5, lon: 24.5 })).toBe(true);
    expect(isInside(ringed, { lat: 60.5, lon: 24.5 })).toBe(false);
    expect(isInside(ringed, { lat: 60.5, lon: 24.3 })).toBe(true);
    fc.assert(
      fc.property(anyPosition(), ({ lat, lon }) => {
        fc.pre(![60, 61].includes(lat) && ![24, 25].includes(lon));
        expect(isInside(west, { lat, lon })).toBe(lat > 60 && lat < 61 && lon > 24 && lon < 25);
      }),
    );
  });

  test('knows how far outside a point lies', () => {
    expect(metresOutside(west, { lat: 60.5, lon: 24.1 })).toBe(0);
    expect(metresOutside(west, { lat: 61.01, lon: 24.5 })).toBeCloseTo(1112, 0);
    expect(metresOutside(ringed, { lat: 60.59, lon: 24.5 })).toBeCloseTo(1112, 0);
    expect(metresOutside({ ...west, rings: [] }, { lat: 60, lon: 24 })).toBe(Infinity);
    fc.assert(
      fc.property(anyPosition(), (position) => {
        expect(metresOutside(west, position) === 0).toBe(isInside(west, position));
      }),
    );
  });
});

describe('the municipality at a point', () => {
  const both = [west, east];

  test('is the one around it', () => {
    expect(municipalityAt(both, { lat: 60.5, lon: 24.999 })).toBe('001');
    expect(municipalityAt(both, { lat: 60.5, lon: 25.001 })).toBe('002');
  });

  test('is the nearest one for a point at sea, and none far away', () => {
    expect(municipalityAt(both, { lat: 59.9, lon: 25.6 })).toBe('002');
    expect(municipalityAt(both, { lat: 59, lon: 25.6 })).toBeNull();
    expect(municipalityAt(both, { lat: 59, lon: 25.6 }, 200_000)).toBe('002');
    expect(municipalityAt([], { lat: 60.5, lon: 24.5 })).toBeNull();
  });

  test('does not hang on the order of the list', () => {
    fc.assert(
      fc.property(anyPosition(), (position) => {
        fc.pre(position.lon !== 25);
        expect(municipalityAt(both, position)).toBe(municipalityAt(both.toReversed(), position));
      }),
    );
  });

  test('between two is the nearer one', () => {
    const far = { ...box('005', 60, 26, 61, 27), code: municipalityCode('005') };
    expect(municipalityAt([west, far], { lat: 60.5, lon: 25.3 })).toBe('001');
    expect(municipalityAt([west, far], { lat: 60.5, lon: 25.7 })).toBe('005');
  });
});
