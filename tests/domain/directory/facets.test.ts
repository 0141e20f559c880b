import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, sift, type AboutServices } from '#domain/directory/facets.ts';
import {
  filterNames,
  filterOptions,
  noFilters,
  toggled,
  type FilterName,
  type Filters,
} from '#domain/directory/filters.ts';
import { serviceKinds } from '#domain/directory/service-kind.ts';
import { worryLevels, type Service } from '#domain/directory/service.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const street = { fi: 'Katu 1', sv: 'Gatan 1' };
const door = (stroller?: boolean) => ({
  street,
  postalCode: null,
  city: street,
  confidence: 'authority-seen' as const,
  ...(stroller === undefined ? {} : { stroller }),
});
const all = (one: Partial<Service>, two: Partial<Service>, three: Partial<Service>) => [
  sampleService('one', one),
  sampleService('two', two),
  sampleService('three', three),
];
const names = (services: readonly Service[]) => services.map(({ id }) => id).join(' ');

describe('what is shown where a source does not tell', () => {
  it.each<[FilterName, string, Partial<Service>, Partial<Service>, string]>([
    ['kind', 'group', { kind: 'group' }, { kind: 'school' }, 'one'],
    ['lang', 'sv', { serviceLanguages: ['fi', 'sv'] }, { serviceLanguages: ['fi'] }, 'one'],
    ['free', '1', { fee: 'free' }, { fee: 'charged' }, 'one'],
    ['walkin', '1', { booking: 'not-needed' }, { booking: 'needed' }, 'one'],
    ['pram', '1', { addresses: [door(false), door(true)] }, { addresses: [door(false)] }, 'one'],
    ['pram', '1', { addresses: [door(true), door()] }, { addresses: [] }, 'one'],
    // The third names no age: it is for all, as far as anybody knows.
    ['age', '3-5', { ages: { fromMonths: 24 } }, { ages: { untilMonths: 24 } }, 'one three'],
  ])('%s=%s', (name, option, fits, fitsNot, shown) => {
    const { found, facets } = sift(all(fits, fitsNot, {}), { ...noFilters, [name]: [option] });
    expect(names(found)).toBe(shown);
    expect(facets[name].counts.get(option)).toBe(1);
    expect(facets[name].unknown).toBe('addresses' in fitsNot && fitsNot.addresses.length === 0 ? 2 : 1);
  });

  it('a door of which nothing is told leaves open whether a pram gets in', () => {
    const { facets } = sift(all({ addresses: [door(false), door()] }, {}, {}), noFilters);
    expect(facets.pram.unknown).toBe(3);
  });

  it('open, near and favourite are answered by the phone, and unknown until it has', () => {
    const services = all({}, {}, {});
    const about: AboutServices = {
      isOpen: ({ id }) => (id === 'three' ? null : id === 'one'),
      metres: ({ id }) => ({ one: 1000, two: 1000.5 })[id as string] ?? null,
      isFavourite: ({ id }) => id === 'two',
    };
    expect(names(sift(services, { ...noFilters, open: ['1'] }, about).found)).toBe('one');
    expect(names(sift(services, { ...noFilters, within: ['1'] }, about).found)).toBe('one');
    expect(names(sift(services, { ...noFilters, within: ['3'] }, about).found)).toBe('one two');
    expect(names(sift(services, { ...noFilters, fav: ['1'] }, about).found)).toBe('two');
    expect(sift(services, noFilters, about).facets).toMatchObject({
      open: { unknown: 1 },
      within: { unknown: 1 },
      fav: { unknown: 0 },
    });
    expect(sift(services, { ...noFilters, open: ['1'] }).found).toEqual([]);
    expect(sift(services, noFilters).facets.open.unknown).toBe(3);
  });

  it('several options of one filter widen it', () => {
    const services = all({ kind: 'group' }, { kind: 'school' }, { kind: 'playground' });
    expect(names(sift(services, { ...noFilters, kind: ['group', 'playground'] }).found)).toBe('one three');
  });
});

const anyService = fc
  .record({
    worry: fc.subarray([...worryLevels]),
    kind: fc.option(fc.constantFrom(...serviceKinds), { nil: undefined }),
    fee: fc.constantFrom('free' as const, 'charged' as const, undefined),
    booking: fc.constantFrom('needed' as const, 'not-needed' as const, undefined),
    serviceLanguages: fc.subarray(['fi', 'sv', 'en']),
    ages: fc.option(fc.record({ fromMonths: fc.nat(200), untilMonths: fc.nat(200) }), { nil: undefined }),
  })
  .map(({ kind, fee, booking, ages, ...rest }) =>
    sampleService('any', {
      ...rest,
      ...(kind && { kind }),
      ...(fee && { fee }),
      ...(booking && { booking }),
      ...(ages && { ages }),
    }),
  );
const optionOf: Readonly<Partial<Record<FilterName, readonly string[]>>> = {
  ...Object.fromEntries(filterNames.map((name) => [name, filterOptions[name]])),
  lang: ['fi', 'sv', 'en'],
};
const anyFilters = fc.record({
  worry: fc.subarray([...filterOptions.worry], { maxLength: 1 }),
  kind: fc.subarray([...filterOptions.kind]),
  age: fc.subarray([...filterOptions.age]),
  lang: fc.subarray(['fi', 'sv', 'en']),
  free: fc.subarray(['1']),
  walkin: fc.subarray(['1']),
});

describe('laws', () => {
  const anyList = fc.array(anyService, { maxLength: 12 });

  it('the number beside an option is what is shown when it alone is chosen', () => {
    fc.assert(
      fc.property(anyList, anyFilters, fc.constantFrom(...filterNames), (services, some, name) => {
        const filters: Filters = { ...noFilters, ...some };
        const { facets } = sift(services, filters);
        for (const option of optionOf[name] ?? []) {
          const alone = toggled({ ...filters, [name]: [] }, name, option);
          const shown = sift(services, alone);
          expect(countOf(facets, name, option), `${name}=${option}`).toBe(shown.found.length);
        }
      }),
    );
  });

  it('counting for some filters alone finds the same, with the same numbers for those', () => {
    fc.assert(
      fc.property(anyList, anyFilters, fc.subarray([...filterNames]), (services, some, counted) => {
        const filters: Filters = { ...noFilters, ...some };
        const [all, few] = [sift(services, filters), sift(services, filters, {}, counted)];
        expect(few.found).toEqual(all.found);
        for (const name of counted) expect(few.facets[name]).toEqual(all.facets[name]);
      }),
    );
  });

  it('a further filter never adds a service, and none at all takes none away', () => {
    fc.assert(
      fc.property(anyList, anyFilters, anyFilters, (services, some, more) => {
        const filters: Filters = { ...noFilters, ...some };
        const wide = sift(services, filters).found;
        const narrower: Filters = { ...filters, free: [...new Set([...filters.free, ...more.free])] };
        expect(wide).toEqual(expect.arrayContaining([...sift(services, narrower).found]));
        expect(sift(services, noFilters).found).toEqual(services);
      }),
    );
  });
});
