import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '#content/places/places.ts';
import type { Service, ServiceArea } from '#domain/directory/service.ts';
import { serves, servicesFor, servingRank, urgentFirst, type Home } from '#domain/directory/serving.ts';
import { countyCode, municipalityCode } from '#domain/ids.ts';
import { sampleService } from '#tests/domain/directory/service-sample.ts';

const vaasa: Home = { code: municipalityCode('905'), county: countyCode('17') };
const mariehamn: Home = { code: municipalityCode('478'), county: countyCode('91') };
const nation: ServiceArea = { type: 'nation', exceptCounties: [] };
const mainland: ServiceArea = { type: 'nation', exceptCounties: [countyCode('91')] };
const ostrobothnia: ServiceArea = { type: 'county', counties: [countyCode('17')] };
const vaasaOnly: ServiceArea = { type: 'municipality', municipalities: [municipalityCode('905')] };

const anyHome = fc.constantFrom<Home>(...places.municipalities);
const someCounties = fc.subarray(places.counties.map(({ code }) => code));
const someMunicipalities = fc.subarray(
  places.municipalities.map(({ code }) => code),
  { maxLength: 5 },
);
const anyArea = fc.oneof(
  fc.record({ type: fc.constant('nation' as const), exceptCounties: someCounties }),
  fc.record({ type: fc.constant('county' as const), counties: someCounties }),
  fc.record({ type: fc.constant('municipality' as const), municipalities: someMunicipalities }),
);

describe('serves', () => {
  it.each([
    ['the whole country', nation, vaasa, true],
    ['the whole country', nation, mariehamn, true],
    ['the whole country but Åland', mainland, vaasa, true],
    ['the whole country but Åland', mainland, mariehamn, false],
    ['Ostrobothnia', ostrobothnia, vaasa, true],
    ['Ostrobothnia', ostrobothnia, mariehamn, false],
    ['Vaasa', vaasaOnly, vaasa, true],
    ['Vaasa', vaasaOnly, mariehamn, false],
  ])('%s (%j) and a home in %j: %s', (_, area, home, expected) => {
    expect(serves(area, home)).toBe(expected);
  });

  it('means nationwide services alone while no municipality is chosen', () => {
    fc.assert(fc.property(anyArea, (area) => serves(area, null) === (area.type === 'nation')));
  });

  it('is decided by the home’s own county and municipality and nothing else', () => {
    fc.assert(
      fc.property(anyArea, anyHome, (area, home) => {
        const expected = {
          nation: () => area.type === 'nation' && !area.exceptCounties.some((code) => code === home.county),
          county: () => area.type === 'county' && area.counties.some((code) => code === home.county),
          municipality: () => area.type === 'municipality' && area.municipalities.some((code) => code === home.code),
        }[area.type]();
        expect(serves(area, home)).toBe(expected);
      }),
    );
  });

  it('is the same for two municipalities of one county unless the area names municipalities', () => {
    fc.assert(
      fc.property(anyArea, anyHome, anyHome, (area, one, other) => {
        fc.pre(area.type !== 'municipality');
        expect(serves(area, { code: other.code, county: one.county })).toBe(serves(area, one));
      }),
    );
  });
});

describe('services for a municipality', () => {
  const byName = (a: Service, b: Service) => ((a.name.fi ?? '') < (b.name.fi ?? '') ? -1 : 1);

  it('stand nearest first, then by name', () => {
    const services = [
      sampleService('b-nation', { area: nation }),
      sampleService('mainland', { area: mainland }),
      sampleService('a-nation', { area: nation }),
      sampleService('county', { area: ostrobothnia }),
      sampleService('own', { area: vaasaOnly }),
    ];
    const ids = (home: Home | null) => servicesFor(services, home, byName).map(({ id }) => id);
    expect(ids(vaasa)).toEqual(['own', 'county', 'a-nation', 'b-nation', 'mainland']);
    expect(ids(mariehamn)).toEqual(['a-nation', 'b-nation']);
    expect(ids(null)).toEqual(['a-nation', 'b-nation', 'mainland']);
  });

  it('are those that serve it, each once, in order, and the given list stays as it was', () => {
    const anyServices = fc
      .array(anyArea)
      .map((areas) => areas.map((area, at) => sampleService(`s-${(at * 7) % 100}-${at}`, { area })));
    fc.assert(
      fc.property(anyServices, fc.option(anyHome), (services, home) => {
        const before = [...services];
        const result = servicesFor(services, home, byName);
        expect(services).toEqual(before);
        expect(new Set(result)).toEqual(new Set(services.filter(({ area }) => serves(area, home))));
        expect(result).toHaveLength(new Set(result).size);
        result.slice(1).forEach((service, at) => {
          const previous = result[at];
          if (previous === undefined) throw new Error('unreachable');
          const step = servingRank(service.area) - servingRank(previous.area);
          expect(step > 0 || (step === 0 && byName(previous, service) < 0)).toBe(true);
        });
      }),
    );
  });
});

describe('urgentFirst', () => {
  it('puts help that answers now before all else and leaves the order otherwise as it was', () => {
    const [calm, crisis, otherCalm, otherCrisis] = [false, true, false, true].map((isCrisis, index) =>
      sampleService(`service-${index}`, { crisis: isCrisis }),
    );
    expect(urgentFirst([calm, crisis, otherCalm, otherCrisis].flatMap((each) => each ?? []))).toEqual([
      crisis,
      otherCrisis,
      calm,
      otherCalm,
    ]);
  });
});
