import { places } from '#content/places/places.ts';
import type { Address, ServiceArea } from '#domain/directory/service.ts';
import { countyCode, type CountyCode, type MunicipalityCode } from '#domain/ids.ts';
import { fold } from '#domain/text/fold.ts';
import type { HsdsService } from '#tools/directory/hsds/record.ts';

interface Named<T> {
  readonly code: T;
  readonly fi: string;
  readonly sv: string;
}
const byName = <T>(all: readonly Named<T>[]) =>
  new Map(
    all.flatMap(({ code, fi, sv }): [string, T][] => [
      [fold(fi), code],
      [fold(sv), code],
    ]),
  );
const municipalities = byName<MunicipalityCode>(places.municipalities);
const counties = byName<CountyCode>(places.counties);
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
  const found = names.map((name) => municipalities.get(name));
  if (names.length > 0 && found.every((code) => code !== undefined))
    return { type: 'municipality', municipalities: [...new Set(found)] };
  const wide = names.map((name) => counties.get(name));
  if (names.length > 0)
    return wide.every((code) => code !== undefined) ? { type: 'county', counties: [...new Set(wide)] } : null;
  const there = [...new Set(doors.flatMap(({ municipality }) => municipality ?? []))];
  return there.length > 0 ? { type: 'municipality', municipalities: there } : null;
}
