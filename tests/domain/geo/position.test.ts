import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInFinlandsBox, metresBetween } from '#domain/geo/position.ts';
import { anyPosition } from '#tests/domain/geo/outline-sample.ts';

const helsinki = { lat: 60.1719, lon: 24.9414 };
const vaasa = { lat: 63.0972, lon: 21.6219 };

test('from Helsinki’s railway station to Vaasa’s is some 370 km as the crow flies', () => {
  expect(metresBetween(helsinki, vaasa) / 1000).toBeCloseTo(369, -1);
});

test('a degree of latitude is 111 km, a degree of longitude half of it at 60° north', () => {
  const origin = { lat: 60, lon: 25 };
  expect(metresBetween(origin, { lat: 61, lon: 25 })).toBeCloseTo(111_195, -1);
  expect(metresBetween(origin, { lat: 60, lon: 26 })).toBeCloseTo(55_597, -1);
});

test('a distance is the same there and back, nought to itself, and no detour is shorter', () => {
  fc.assert(
    fc.property(anyPosition(), anyPosition(), anyPosition(), (a, b, c) => {
      expect(metresBetween(a, a)).toBe(0);
      expect(metresBetween(a, b)).toBe(metresBetween(b, a));
      expect(metresBetween(a, b)).toBeLessThanOrEqual(metresBetween(a, c) + metresBetween(c, b) + 1e-6);
    }),
  );
});

test.each([
  ['Helsinki', helsinki, true],
  ['Utsjoki', { lat: 69.9, lon: 27.02 }, true],
  ['Märket', { lat: 60.3, lon: 19.13 }, true],
  ['Stockholm', { lat: 59.33, lon: 18.07 }, false],
  ['swapped axes', { lat: 24.94, lon: 60.17 }, false],
  ['nowhere', { lat: NaN, lon: NaN }, false],
])('%s is in the box of Finland: %o', (_name, position, expected) => {
  expect(isInFinlandsBox(position)).toBe(expected);
});
