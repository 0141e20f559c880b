import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustered, doorsOf, isWithin, numbered, roomy, wholeFrame } from '#domain/directory/map-dots.ts';
import type { Outline } from '#domain/geo/outline.ts';
import type { Position } from '#domain/geo/position.ts';
import { projectForMap } from '#domain/geo/sketch-map.ts';
import { municipalityCode } from '#domain/ids.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const city = { fi: 'Vaasa', sv: 'Vasa' };
const at = (id: string, ...places: (Position | undefined)[]) =>
  sampleService(id, {
    addresses: places.map((place) => ({
      street: city,
      postalCode: null,
      city,
      confidence: 'authority-seen',
      ...(place && { at: place }),
    })),
  });
const one = { lat: 63.1, lon: 21.6 };
const two = { lat: 63.2, lon: 21.7 };
const anyPosition = fc.record({
  lat: fc.double({ min: 59, max: 70.2, noNaN: true }),
  lon: fc.double({ min: 19, max: 31.6, noNaN: true }),
});

describe('numbers', () => {
  it('run through the list without those that have no place; all doors of one have the same', () => {
    const services = [at('a', one), at('line'), at('b', undefined), at('c', two, one)];
    const numbers = numbered(services);
    expect([...numbers].map(([{ id }, number]) => `${id} ${number}`)).toEqual(['a 1', 'c 2']);
    expect(doorsOf(numbers).map(({ number, at: { lat } }) => [number, lat])).toEqual([
      [1, 63.1],
      [2, 63.2],
      [2, 63.1],
    ]);
  });
});

describe('the frame', () => {
  const outline: Outline = {
    code: municipalityCode('905'),
    rings: [[one, two, { lat: 63.0, lon: 21.4 }]],
  };

  it('holds what it is made for, and is never a stripe', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const frame = roomy({
          south: Math.min(a.lat, b.lat),
          north: Math.max(a.lat, b.lat),
          west: Math.min(a.lon, b.lon),
          east: Math.max(a.lon, b.lon),
        });
        expect(isWithin(frame, a) && isWithin(frame, b)).toBe(true);
        const { width, height } = projectForMap(frame, 400);
        expect(height / width).toBeGreaterThan(0.3);
        expect(height / width).toBeLessThan(2.2);
      }),
    );
  });

  it('is the municipality, or what lies around oneself, or all doors', () => {
    const far = { lat: 60.2, lon: 24.9 };
    const doors = doorsOf(numbered([at('a', one), at('far', far)]));
    const home = wholeFrame(outline, doors, null);
    expect(home && isWithin(home, two) && !isWithin(home, far)).toBe(true);
    const around = wholeFrame(outline, doors, far);
    expect(around && isWithin(around, far) && isWithin(around, one)).toBe(true);
    const all = wholeFrame(null, doors, null);
    expect(all && isWithin(all, far) && isWithin(all, one)).toBe(true);
    expect(wholeFrame(null, [], null)).toBeNull();
  });
});

describe('clusters', () => {
  const mark = fc.record({
    x: fc.double({ min: 0, max: 400, noNaN: true }),
    y: fc.double({ min: 0, max: 300, noNaN: true }),
  });

  it('hold every mark once and never lie on each other', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
        const clusters = clustered(marks, 26);
        expect(clusters.flatMap(({ members }) => members)).toHaveLength(marks.length);
        expect(new Set(clusters.flatMap(({ members }) => members))).toEqual(new Set(marks));
        for (const [index, a] of clusters.entries())
          for (const b of clusters.slice(index + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(26);
      }),
    );
  });
});
