import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authoredServices } from '#content/directory/directory.ts';
import { places } from '#content/places/places.ts';
import { helpFor, helpKinds, openCount, ownClinic, type Asking } from '#domain/directory/help-for.ts';
import type { Service } from '#domain/directory/service.ts';
import { serves } from '#domain/directory/serving.ts';
import { countyCode, municipalityCode } from '#domain/ids.ts';
import { localTime } from '#domain/time/local-time.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const byName = (a: Service, b: Service) => (a.name.fi ?? '').localeCompare(b.name.fi ?? '');
const vaasa = { code: municipalityCode('905'), county: countyCode('17') };
/** A Monday, 12 o'clock in Finland. */
const noon = new Date('2026-11-23T10:00:00Z');
const asking = (changes: Partial<Asking> = {}): Asking => ({ home: null, language: 'fi', at: noon, ...changes });
const ids = (services: readonly Service[]): string[] => services.map(({ id }) => id);

const inVaasa = { type: 'municipality', municipalities: [vaasa.code] } as const;
const openTill = (to: string): Service['hours'] => ({
  kind: 'schedule',
  periods: [{ week: [{ days: [1], from: localTime('08:00'), to: localTime(to) }] }],
  confidence: 'authority-seen',
});

describe('the places of a family that is well', () => {
  const group = (services: readonly Service[], changes: Partial<Asking> = {}) =>
    helpFor(services, 'everyone', asking({ home: vaasa, ...changes }), byName).find(
      ({ kind }) => kind === 'meeting-place',
    )?.services ?? [];
  const place = (id: string, changes: Partial<Service> = {}) =>
    sampleService(id, { kind: 'meeting-place', area: inVaasa, ...changes });

  test('are near before far, in the reader’s language before others, open before closed, then by name', () => {
    const services = [
      place('nation', { area: { type: 'nation', exceptCounties: [] }, hours: openTill('16:00') }),
      place('swedish', { serviceLanguages: ['sv'], hours: openTill('16:00') }),
      place('a-closed', { hours: openTill('09:00') }),
      place('b-open', { hours: openTill('16:00') }),
      place('a-open', { hours: openTill('16:00') }),
      place('also-for-worries', { worry: ['everyone', 'small'], hours: openTill('16:00') }),
    ];
    const order = ['a-open', 'b-open', 'a-closed', 'also-for-worries', 'swedish', 'nation'];
    expect(ids(group(services))).toEqual(order);
    expect(ids(group(services, { language: 'sv' })).indexOf('swedish')).toBeLessThan(order.length - 1);
    expect(openCount(group(services), noon)).toBe(5);
  });

  test('are not said to be open before the page knows the time', () => {
    const services = [place('b', { hours: { kind: 'always', confidence: 'authority-seen' } }), place('a')];
    expect(ids(group(services, { at: null }))).toEqual(['a', 'b']);
    expect(openCount(services, null)).toBe(0);
  });

  test('are those of the family’s own area and level alone', () => {
    const elsewhere = { type: 'municipality', municipalities: [municipalityCode('091')] } as const;
    expect(group([place('helsinki', { area: elsewhere }), place('big', { worry: ['big'] })])).toEqual([]);
    expect(helpFor([place('near')], 'everyone', asking(), byName)).toEqual([]);
  });
});

describe('the own clinic', () => {
  const clinic = (id: string, changes: Partial<Service> = {}) =>
    sampleService(id, { kind: 'clinic', worry: ['everyone', 'small'], ...changes });
  const general = clinic('neuvola');
  const door = sampleService('county-17', { area: { type: 'county', counties: [vaasa.county] }, kind: 'other' });
  const number = { number: '06 123', label: null, languages: [], price: null, confidence: 'authority-seen' } as const;

  test('is the near one with a number', () => {
    const services = [
      general,
      door,
      clinic('near', { area: inVaasa, phones: [number] }),
      clinic('z', { area: inVaasa }),
    ];
    expect(ids(ownClinic(services, asking({ home: vaasa }), byName))).toEqual(['near', 'z']);
  });

  test('is followed by the county’s front door where nobody near can be called, and a recalled number is none', () => {
    const mute = clinic('near', { area: inVaasa, phones: [{ ...number, confidence: 'recalled' }] });
    expect(ids(ownClinic([general, door, mute], asking({ home: vaasa }), byName))).toEqual(['near', 'county-17']);
    expect(ids(ownClinic([general, door], asking({ home: vaasa }), byName))).toEqual(['neuvola', 'county-17']);
  });

  test('is the clinic in general without a municipality', () => {
    expect(ids(ownClinic([general, door, clinic('near', { area: inVaasa })], asking(), byName))).toEqual(['neuvola']);
  });
});

test('in every municipality a worried family is told of the clinic first, of somebody to talk with, and of nothing elsewhere', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...places.municipalities),
      fc.constantFrom('everyone' as const, 'small' as const),
      fc.constantFrom('fi' as const, 'sv' as const),
      (home, level, language) => {
        const groups = helpFor(authoredServices, level, asking({ home, language }), byName);
        const kinds = groups.map(({ kind }) => kind);
        expect(kinds).toEqual(helpKinds[level].filter((kind) => (kinds as readonly string[]).includes(kind)));
        if (level === 'small') expect(kinds.slice(0, 3)).toEqual(['clinic', 'family-support', 'counselling']);
        for (const { services } of groups) {
          expect(services.length).toBeGreaterThan(0);
          expect(services.every(({ area }) => serves(area, home))).toBe(true);
          expect(new Set(services).size).toBe(services.length);
        }
      },
    ),
    { numRuns: 60 },
  );
});
