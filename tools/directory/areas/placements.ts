import type { Address, Service } from '#domain/directory/service.ts';
import type { CountyCode, MunicipalityCode } from '#domain/ids.ts';
import type { PackArea } from '#domain/packs/manifest.ts';
import type { Municipality, Places } from '#domain/places/places.ts';

/** What has to be known of the country to say in whose packs a service belongs. */
export interface Country {
  readonly municipalities: ReadonlyMap<MunicipalityCode, CountyCode>;
  readonly ofCounty: ReadonlyMap<CountyCode, readonly MunicipalityCode[]>;
}

export function countryOf({ municipalities }: Pick<Places, 'municipalities'>): Country {
  const ofCounty = new Map<CountyCode, MunicipalityCode[]>();
  for (const { code, county } of municipalities) ofCounty.set(county, [...(ofCounty.get(county) ?? []), code]);
  return { municipalities: new Map(municipalities.map(({ code, county }: Municipality) => [code, county])), ofCounty };
}

/** A nationwide service with more doors than this goes without them into the pack of every phone, and with them where they are. */
const doorsForAll = 10;

const countyArea = (county: CountyCode): PackArea => `county-${county}`;

/** Municipalities as packs: a county that is served whole is one pack, unless it is one municipality (Helsinki); the whole country is `all`. */
function municipalPacks(served: readonly MunicipalityCode[], country: Country): PackArea[] {
  const left = new Set(served.filter((code) => country.municipalities.has(code)));
  if (left.size === country.municipalities.size) return ['all'];
  const areas: PackArea[] = [];
  for (const [county, members] of country.ofCounty) {
    if (members.length < 2 || !members.every((code) => left.has(code))) continue;
    areas.push(countyArea(county));
    for (const code of members) left.delete(code);
  }
  return [...areas, ...left];
}

const municipalitiesOfDoors = (service: Service, country: Country): MunicipalityCode[] =>
  [...new Set(service.addresses.flatMap(({ municipality }) => municipality ?? []))].filter((code) =>
    country.municipalities.has(code),
  );

const hasManyDoors = (service: Service): boolean => service.addresses.length > doorsForAll;

/** The areas whose packs hold the service, sorted; none when every municipality it names has ceased to be. */
export function areasOfService(service: Service, country: Country): PackArea[] {
  const { area } = service;
  switch (area.type) {
    case 'nation':
      return hasManyDoors(service) ? ['all', ...municipalitiesOfDoors(service, country).sort()] : ['all'];
    case 'county':
      return area.counties
        .filter((county) => country.ofCounty.has(county))
        .map(countyArea)
        .sort();
    case 'municipality':
      return municipalPacks(area.municipalities, country).sort();
  }
}

function doorsFor(doors: readonly Address[], municipality: MunicipalityCode, country: Country): readonly Address[] {
  const county = country.municipalities.get(municipality);
  const here = doors.filter((door) => door.municipality === undefined || door.municipality === municipality);
  if (here.length > 0) return here;
  // A door over the border is better than none: Kauniainen's families go to Espoo.
  const near = doors.filter((door) => door.municipality && country.municipalities.get(door.municipality) === county);
  return near.length > 0 ? near : doors;
}

/** The service as the pack of one area holds it: with the doors that are there, else in its county, else all it has. */
export function forArea(service: Service, area: PackArea, country: Country): Service {
  const keep = (addresses: readonly Address[]) =>
    addresses.length === service.addresses.length ? service : { ...service, addresses };
  if (area === 'all') return service.area.type === 'nation' && hasManyDoors(service) ? keep([]) : service;
  if (area.startsWith('county-')) {
    if (service.area.type !== 'county' || service.area.counties.length === 1) return service;
    const inside = service.addresses.filter(
      ({ municipality }) =>
        municipality === undefined || countyArea(country.municipalities.get(municipality) ?? noCounty) === area,
    );
    return inside.length > 0 ? keep(inside) : service;
  }
  return keep(doorsFor(service.addresses, area as MunicipalityCode, country));
}
const noCounty = '' as CountyCode;
