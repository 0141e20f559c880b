import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageBandNames,
  ageBandOf,
  ageBands,
  bandsWithin,
  filterNames,
  filterOptions,
  filtersOf,
  noFilters,
  toggled,
  withFilters,
  type FilterName,
  type Filters,
} from '#domain/directory/filters.ts';

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  worry: fc.subarray([...filterOptions.worry], { maxLength: 1 }),
  kind: fc.subarray([...filterOptions.kind]),
  age: fc.subarray([...filterOptions.age]),
  lang: fc.subarray(['fi', 'sv', 'en', 'fse', 'zh-Hans']),
  within: fc.subarray([...filterOptions.within], { maxLength: 1 }),
  open: fc.subarray(['1']),
  fav: fc.subarray(['1']),
  free: fc.subarray(['1']),
  walkin: fc.subarray(['1']),
  pram: fc.subarray(['1']),
});

describe('filters in an address', () => {
  it('come back as they were written, and the rest of the address stays', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const params = withFilters(new URLSearchParams('q=uni&area=905&kind=school'), filters);
        expect(filtersOf(params)).toEqual(filters);
        expect(params.get('q')).toBe('uni');
        expect(params.get('area')).toBe('905');
      }),
    );
  });

  it('of whatever address name only options that there are', () => {
    const anyParams = fc.dictionary(fc.constantFrom(...filterNames, 'q'), fc.string());
    fc.assert(
      fc.property(anyParams, (given) => {
        const filters = filtersOf(new URLSearchParams(given));
        for (const name of filterNames)
          for (const option of filters[name])
            expect((filterOptions[name] as readonly string[] | null) ?? [option]).toContain(option);
      }),
    );
  });

  it.each([
    ['worry=gigantic', noFilters],
    ['worry=big,small', { ...noFilters, worry: ['big'] }],
    ['kind=group,,nonsense,playground,group', { ...noFilters, kind: ['group', 'playground'] }],
    ['lang=sv,<b>,på', { ...noFilters, lang: ['sv'] }],
    ['within=2', noFilters],
    ['open=yes&fav=', noFilters],
    ['open=1', { ...noFilters, open: ['1'] }],
  ])('%s', (address, expected) => {
    expect(filtersOf(new URLSearchParams(address))).toEqual(expected);
  });
});

describe('a tap on an option', () => {
  it('takes it in and the next one out again', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom<FilterName>('kind', 'age', 'open'), (filters, name) => {
        const option = (filterOptions[name] ?? [])[0] ?? '';
        const twice = toggled(toggled(filters, name, option), name, option);
        expect([...twice[name]].sort()).toEqual([...filters[name]].sort());
      }),
    );
  });

  it('adds to the others, or takes their place where only one is possible', () => {
    expect(toggled({ ...noFilters, kind: ['group'] }, 'kind', 'school').kind).toEqual(['group', 'school']);
    expect(toggled({ ...noFilters, within: ['3'] }, 'within', '10').within).toEqual(['10']);
    expect(toggled({ ...noFilters, worry: ['big'] }, 'worry', 'small').worry).toEqual(['small']);
  });
});

describe('ages', () => {
  it('each month until the eighteenth birthday has one band, and the bands stand in order', () => {
    const bands = Array.from({ length: 216 }, (_, months) => ageBandOf(months));
    expect(bands).not.toContain(null);
    expect([...new Set(bands)]).toEqual([...ageBandNames]);
    expect(ageBandOf(216)).toBeNull();
  });

  it('a service fits the band of every child whose age it names', () => {
    const month = fc.integer({ min: 0, max: 215 });
    fc.assert(
      fc.property(month, month, month, (a, b, child) => {
        const [fromMonths, untilMonths] = [Math.min(a, b), Math.max(a, b) + 1];
        const inside = child >= fromMonths && child < untilMonths;
        if (inside) expect(bandsWithin({ fromMonths, untilMonths })).toContain(ageBandOf(child));
      }),
    );
  });

  it('an end that is not named is open; the end itself is not included', () => {
    expect(bandsWithin({})).toEqual([...ageBandNames]);
    expect(bandsWithin({ fromMonths: 84 })).toEqual(['7-12', '13-17']);
    expect(bandsWithin({ untilMonths: 84 })).toEqual(['0', '1-2', '3-5', '6']);
    expect(bandsWithin({ fromMonths: 0, untilMonths: ageBands['0'].until })).toEqual(['0']);
  });
});
