import { places } from '#content/places/places.ts';
import type { ServiceArea } from '#domain/directory/service.ts';
import { isCountyCode, countyCode, type CountyCode, type MunicipalityCode } from '#domain/ids.ts';
import type { PtvArea, PtvNamedArea } from '#tools/directory/ptv/map/entry.ts';
import { municipalityOfCode } from '#tools/directory/places/municipality.ts';
import type { Tell } from '#tools/directory/report.ts';

const aland = countyCode('91');
const countyOf = new Map(places.municipalities.map(({ code, county }) => [code, county]));
const municipalitiesOf = new Map<CountyCode, MunicipalityCode[]>();
for (const { code, county } of places.municipalities)
  municipalitiesOf.set(county, [...(municipalitiesOf.get(county) ?? []), code]);

/**
 * Regions (Statistics Finland's classification, "maakunta") and the wellbeing services counties that lie on them: the same ground, but
 * Uusimaa (01) is four counties and Helsinki.
 */
const countiesOfRegion: ReadonlyMap<string, string> = new Map([
  ['01', '01 02 03 04 90'],
  ['02', '05'], // Varsinais-Suomi
  ['04', '06'], // Satakunta
  ['05', '07'], // Kanta-Häme
  ['06', '08'], // Pirkanmaa
  ['07', '09'], // Päijät-Häme
  ['08', '10'], // Kymenlaakso
  ['09', '11'], // Etelä-Karjala
  ['10', '12'], // Etelä-Savo
  ['11', '13'], // Pohjois-Savo
  ['12', '14'], // Pohjois-Karjala
  ['13', '15'], // Keski-Suomi
  ['14', '16'], // Etelä-Pohjanmaa
  ['15', '17'], // Pohjanmaa
  ['16', '18'], // Keski-Pohjanmaa
  ['17', '19'], // Pohjois-Pohjanmaa
  ['18', '20'], // Kainuu
  ['19', '21'], // Lappi
  ['21', '91'], // Ahvenanmaa
]);

const knownCounty = (raw: string | null): CountyCode[] => {
  const code = raw?.padStart(2, '0') ?? '';
  return isCountyCode(code) && municipalitiesOf.has(code) ? [code] : [];
};

interface Found {
  readonly counties: readonly CountyCode[];
  readonly municipalities: readonly MunicipalityCode[];
}

function find({ county, region, municipalities }: PtvNamedArea, tell: Tell): Found {
  const regions = (countiesOfRegion.get(region?.padStart(2, '0') ?? '') ?? '').split(' ').flatMap(knownCounty);
  const counties = [...knownCounty(county), ...regions];
  if (counties.length > 0) return { counties, municipalities: [] };
  const known = municipalities.flatMap((raw) => municipalityOfCode(raw) ?? []);
  if (known.length < municipalities.length) tell('areas', 'a municipality that the register does not know');
  if (municipalities.length === 0) tell('areas', 'an area of which no municipality is known');
  return { counties: [], municipalities: known };
}

/** Counties all of whose municipalities are there; a county that is one city is left to its city. */
const wholeCounties = (municipalities: ReadonlySet<MunicipalityCode>): CountyCode[] =>
  [...municipalitiesOf]
    .filter(([, members]) => members.length > 1 && members.every((code) => municipalities.has(code)))
    .map(([county]) => county);

/**
 * Whom a service serves. A list of all the municipalities of a county is that county. `null` when no area is stated, or none of what is
 * stated is known: a service without an area would be shown to nobody, or to everybody.
 */
export function areaFrom({ type, areas }: PtvArea, tell: Tell): ServiceArea | null {
  if (type === 'whole-country') return { type: 'nation', exceptCounties: [] };
  if (type === 'except-aland') return { type: 'nation', exceptCounties: [aland] };
  const found = areas.map((area) => find(area, tell));
  const named = new Set(found.flatMap(({ municipalities }) => municipalities));
  const counties = new Set([...found.flatMap((each) => each.counties), ...wholeCounties(named)]);
  const outside = [...named].filter((code) => !counties.has(countyOf.get(code) ?? aland));
  if (counties.size === 0)
    return outside.length === 0 ? null : { type: 'municipality', municipalities: outside.sort() };
  const sorted = [...counties].sort();
  if (outside.length === 0) return { type: 'county', counties: sorted };
  const members = sorted.flatMap((county) => municipalitiesOf.get(county) ?? []);
  return { type: 'municipality', municipalities: [...members, ...outside].sort() };
}
