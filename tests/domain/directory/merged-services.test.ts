import { expect, test } from 'vitest';
import { serviceById } from '#domain/directory/service-by-id.ts';
import { placedDoors } from '#domain/directory/near.ts';
import { isShelter, withoutShelterPositions } from '#domain/directory/shelter.ts';
import type { Address } from '#domain/directory/service.ts';
import { serviceId } from '#domain/ids.ts';
import { oneOfEach } from '#domain/packs/one-of-each.ts';
import { localDate } from '#domain/time/local-date.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const door = (street: string): Address => ({
  ...{ street: { fi: street, sv: null }, postalCode: null, city: { fi: 'Vaasa', sv: 'Vasa' } },
  ...{ at: { lat: 63.1, lon: 21.6 }, confidence: 'authority-seen' },
});

test('a service opens by its own id before one into which another of that id was merged', () => {
  const merged = sampleService('own', { otherIds: [serviceId('tpr-1'), serviceId('ptv-2')] });
  const services = [merged, sampleService('ptv-2')];
  expect(serviceById(services, 'tpr-1')).toBe(merged);
  expect(serviceById(services, 'ptv-2')?.id).toBe('ptv-2');
  expect(serviceById(services, 'gone')).toBeUndefined();
});

test('of two copies the one checked later is shown, else the one read later, with the doors of both', () => {
  const older = sampleService('a', { checked: localDate('2026-11-01'), addresses: [door('Katu 1'), door('Katu 2')] });
  const newer = sampleService('a', { checked: localDate('2026-11-02'), addresses: [door('Katu 2')] });
  const streets = (list: ReturnType<typeof oneOfEach>) =>
    list.map(({ checked, addresses }) => [checked, addresses.map(({ street }) => street.fi)]);
  for (const both of [
    [older, newer],
    [newer, older],
  ])
    expect(streets(oneOfEach(both))).toEqual([['2026-11-02', ['Katu 2', 'Katu 1']]]);
  const plain = sampleService('b');
  const fuller = sampleService('b', { addresses: [door('Katu 3')] });
  expect(oneOfEach([plain, sampleService('c'), fuller])).toEqual([fuller, sampleService('c')]);
  const different = [plain, sampleService('c')];
  expect(oneOfEach(different)).toBe(different);
});

test('a shelter keeps the address it gives itself and has no position', () => {
  for (const name of ['Ensi- ja turvakoti', 'Turvakodit', 'Skyddshemmet']) {
    const shelter = sampleService('a', { name: { fi: name, sv: null }, addresses: [door('Katu 1')] });
    expect(isShelter(shelter)).toBe(true);
    expect(withoutShelterPositions(shelter).addresses[0]).not.toHaveProperty('at');
    expect(withoutShelterPositions(shelter).addresses[0]?.street.fi).toBe('Katu 1');
  }
  for (const kind of ['other', 'help-now'] as const)
    expect(isShelter(sampleService('a', { name: { fi: 'Turvakoti', sv: null }, kind }))).toBe(true);
  const playground = sampleService('a', { name: { fi: 'Leikkipuisto', sv: null }, addresses: [door('Katu 1')] });
  expect(withoutShelterPositions(playground)).toBe(playground);
});

test('the association of shelters is none: its data say what it does', () => {
  const name = { fi: 'Ensi- ja turvakotien liitto', sv: 'Förbundet för mödra- och skyddshem' };
  const office = sampleService('a', { name, kind: 'family-support', addresses: [door('Katu 1')] });
  expect(isShelter(office)).toBe(false);
  expect(placedDoors(office)).toHaveLength(1);
  expect(isShelter({ ...office, crisis: true })).toBe(true);
});
