import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, outlinePath, projectForMap, type Bounds } from '#domain/geo/sketch-map.ts';
import { metresBetween } from '#domain/geo/position.ts';
import { anyPosition, box } from '#tests/domain/geo/outline-sample.ts';

/** Points of one municipality: within some 50 km of each other. */
const nearEachOther = () =>
  fc
    .tuple(
      anyPosition(),
      fc.array(fc.tuple(fc.double({ min: 0, max: 0.5, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true })), {
        minLength: 1,
      }),
    )
    .filter(([from]) => from.lat < 69)
    .map(([from, steps]) => steps.map(([lat, lon]) => ({ lat: from.lat + lat, lon: from.lon + lon })));

const boxAround = (points: Parameters<typeof boundsOf>[0]): Bounds => {
  const bounds = boundsOf(points);
  if (!bounds) throw new Error('no points');
  return bounds;
};

describe('the bounds', () => {
  test('are the smallest box around the points, and none around nothing', () => {
    expect(boundsOf([])).toBeNull();
    expect(
      boundsOf([
        { lat: 61, lon: 24 },
        { lat: 60, lon: 25 },
      ]),
    ).toEqual({ south: 60, west: 24, north: 61, east: 25 });
  });
});

describe('a sketch map', () => {
  test('holds every point within its margin, north up and east to the right', () => {
    fc.assert(
      fc.property(nearEachOther(), (points) => {
        const { width, height, point } = projectForMap(boxAround(points), 320, 16);
        expect(width).toBe(320);
        for (const { x, y } of points.map(point)) {
          expect(x).toBeGreaterThanOrEqual(15.9);
          expect(x).toBeLessThanOrEqual(width - 15.9);
          expect(y).toBeGreaterThanOrEqual(15.8);
          expect(y).toBeLessThanOrEqual(height - 15.8);
        }
      }),
    );
    const { point } = projectForMap({ south: 60, west: 24, north: 61, east: 25 }, 320);
    expect(point({ lat: 60.9, lon: 24.9 }).x).toBeGreaterThan(point({ lat: 60.9, lon: 24.1 }).x);
    expect(point({ lat: 60.9, lon: 24.9 }).y).toBeLessThan(point({ lat: 60.1, lon: 24.9 }).y);
  });

  test('draws a kilometre as long to the north as to the east', () => {
    const middle = { lat: 62.5, lon: 25.5 };
    const { point } = projectForMap({ south: 62, west: 25, north: 63, east: 26 }, 3200);
    const scale = (to: { lat: number; lon: number }) => {
      const [a, b] = [point(middle), point(to)];
      return Math.hypot(b.x - a.x, b.y - a.y) / metresBetween(middle, to);
    };
    expect(scale({ lat: 62.6, lon: 25.5 }) / scale({ lat: 62.5, lon: 25.7 })).toBeCloseTo(1, 2);
  });

  test('of one dot is a picture still, with the dot in its middle', () => {
    const dot = { lat: 60.17, lon: 24.94 };
    const { width, height, point } = projectForMap(boxAround([dot]), 320, 16);
    expect(point(dot)).toEqual({ x: width / 2, y: height / 2 });
    expect(height).toBe(320);
  });

  test('draws an outline as closed paths in tenths of a unit', () => {
    const outline = box('001', 60, 24, 61, 25);
    const path = outlinePath(outline, projectForMap(boxAround(outline.rings.flat()), 100));
    expect(path).toBe('M0 203.1L100 203.1L100 0L0 0Z');
    expect(outlinePath({ ...outline, rings: [] }, projectForMap(boxAround(outline.rings.flat()), 100))).toBe('');
  });
});
