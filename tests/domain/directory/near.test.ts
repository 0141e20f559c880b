import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byNearness, measured, metresTo, placedDoors } from '#domain/directory/near.ts';
import type { Service } from '#domain/directory/service.ts';
import type { Position } from '#domain/geo/position.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const city = { fi: 'Vaasa', sv: 'Vasa' };
const doorAt = (at?: Position) => ({
  street: city,
  postalCode: null,
  city,
  confidence: 'authority-seen' as const,
  ...(at && { at }),
});
const market: Position = { lat: 63.09577, lon: 21.61572 };
const north = (degrees: number): Position => ({ ...market, lat: market.lat + degrees });
const at = (id: string, ...places: (Position | undefined)[]) =>
  sampleService(id, { addresses: places.map((place) => doorAt(place)) });

describe('distance', () => {
  it('is that to the nearest door, and unknown without a known place', () => {
    expect(metresTo(at('near', north(0.1), undefined, north(0.01)), market)).toBeCloseTo(1112, 0);
    expect(metresTo(at('nowhere', undefined), market)).toBeNull();
    expect(metresTo(sampleService('line'), market)).toBeNull();
  });

  it.each([
    { fi: 'Vaasan turvakoti', sv: null },
    { fi: 'Turvakodit', sv: null },
    { fi: null, sv: 'Vasa Skyddshem' },
    { fi: 'Ensi- ja turvakotipalvelut', sv: null },
  ])('a shelter has no place, even if a source lets one slip: %j', (name) => {
    const shelter: Service = { ...at('shelter', market), name };
    expect(placedDoors(shelter)).toEqual([]);
    expect(metresTo(shelter, market)).toBeNull();
  });
});

describe('order', () => {
  it('nearest first; without a place at the end, in the order they had', () => {
    const services = [at('c', undefined), at('far', north(0.2)), at('a', undefined), at('near', north(0.01)), at('b')];
    const metres = measured(services, market);
    expect(byNearness(services, metres).map(({ id }) => id)).toEqual(['near', 'far', 'c', 'a', 'b']);
  });

  it('keeps every service, once', () => {
    const place = fc.option(fc.double({ min: 0, max: 5, noNaN: true }).map(north), { nil: undefined });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), (places) => {
        const services = places.map((each, index) => at(`s-${index}`, each));
        const sorted = byNearness(services, measured(services, market));
        expect(new Set(sorted)).toEqual(new Set(services));
        const known = sorted.map((service) => metresTo(service, market) ?? Infinity);
        expect(known).toEqual([...known].sort((a, b) => a - b));
      }),
    );
  });
});
