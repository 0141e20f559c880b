import { places } from '#content/places/places.ts';
import type { Address, ServiceArea } from '#domain/directory/service.ts';
import { countyCode, type CountyCode } from '#domain/ids.ts';
import { fold } from '#domain/text/fold.ts';
import type { HsdsService } from '#tools/directory/hsds/record.ts';
import { municipalityNamed } from '#tools/directory/places/municipality.ts';

const counties = new Map(
  places.counties.flatMap(({ code, fi, sv }): [string, CountyCode][] => [
    [fold(fi), code],
    [fold(sv), code],
  ]),
);
const countries: readonly string[] = ['suomi', 'finland'];

/** "091", "091,049", "county-06", "nation": what `--area` may say. `null` for anything that is no area of today. */
export function areaFromOption(text: string): ServiceArea | null {
  if (text === 'nation') return { type: 'nation', exceptCounties: [] };
  const county = /^county-(\d\d)$/.exec(text)?.[1];
  if (county !== undefined)
    return places.counties.some(({ code }) => code === county)
      ? { type: 'county', counties: [countyCode(county)] }
      : null;
  const named = text.split(',');
  const known = places.municipalities.filter(({ code }) => named.includes(code)).map(({ code }) => code);
  return known.length === named.length ? { type: 'municipality', municipalities: known } : null;
}

/**
 * Whom a service of HSDS serves: its service areas when each is the name of the country, a county or a municipality of Finland; without
 * any, the municipalities of its doors. `null` when neither says it, or an area is described in words only.
 */
export function areaOf({ service_areas }: HsdsService, doors: readonly Address[]): ServiceArea | null {
  const names = service_areas.map(({ name, extent, extent_type }) =>
    fold((extent_type === 'name' ? extent : name) ?? ''),
  );
  if (names.some((name) => countries.includes(name))) return { type: 'nation', exceptCounties: [] };
  const found = names.map(municipalityNamed);
  if (names.length > 0 && found.every((code) => code !== null))
    return { type: 'municipality', municipalities: [...new Set(found)] };
  const wide = names.map((name) => counties.get(name));
  if (names.length > 0)
    return wide.every((code) => code !== undefined) ? { type: 'county', counties: [...new Set(wide)] } : null;
  const there = [...new Set(doors.flatMap(({ municipality }) => municipality ?? []))];
  return there.length > 0 ? { type: 'municipality', municipalities: there } : null;
}
