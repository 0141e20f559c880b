import fc from 'fast-check';
import type { Outline } from '#domain/geo/outline.ts';
import type { Position } from '#domain/geo/position.ts';
import { municipalityCode } from '#domain/ids.ts';

/** Any point of Finland's box, to a tenth of a metre. */
export const anyPosition = (): fc.Arbitrary<Position> =>
  fc
    .tuple(fc.integer({ min: 59_000_000, max: 70_200_000 }), fc.integer({ min: 19_000_000, max: 31_600_000 }))
    .map(([lat, lon]) => ({ lat: lat / 1e6, lon: lon / 1e6 }));

/** A box between two parallels and two meridians. */
export const box = (code: string, south: number, west: number, north: number, east: number): Outline => ({
  code: municipalityCode(code),
  rings: [
    [
      { lat: south, lon: west },
      { lat: south, lon: east },
      { lat: north, lon: east },
      { lat: north, lon: west },
    ],
  ],
});
