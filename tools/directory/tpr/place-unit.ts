import type { Address } from '#domain/directory/service.ts';
import { metresBetween, type Position } from '#domain/geo/position.ts';
import type { MunicipalityCode } from '#domain/ids.ts';
import { liesIn } from '#tools/directory/places/check-position.ts';
import { municipalityOfCode } from '#tools/directory/places/municipality.ts';
import { toWgs84, type Epsg } from '#tools/directory/places/project.ts';
import type { Tell } from '#tools/directory/report.ts';
import { addressFrom, type MapContext } from '#tools/directory/tpr/map-service.ts';
import type { RegisterUnit } from '#tools/directory/tpr/read-register.ts';
import { bearsShelterName } from '#domain/directory/shelter.ts';

/** The register gives each position up to three times; a metre is rounding, more is somebody's slip in one of them. */
const agreeMetres = 10;

function positionOf(unit: RegisterUnit, municipality: MunicipalityCode | null, tell: Tell): Position | null {
  const given = (
    [
      [4326, unit.longitude, unit.latitude],
      [3067, unit.easting_etrs_tm35fin, unit.northing_etrs_tm35fin],
      [3879, unit.easting_etrs_gk25, unit.northing_etrs_gk25],
    ] as const satisfies readonly (readonly [Epsg, number | null, number | null])[]
  ).flatMap(([epsg, easting, northing]) =>
    easting === null || northing === null ? [] : [toWgs84(epsg, easting, northing)],
  );
  const [first] = given;
  if (first === undefined) return null;
  const found = given.flatMap((one) => (one.ok ? [one.value] : []));
  const [position] = found;
  const drop = (why: string) => {
    tell('positions', why);
    return null;
  };
  if (position === undefined || found.length < given.length) return drop('outside Finland');
  if (found.some((other) => metresBetween(position, other) > agreeMetres))
    return drop('not the same in each projection');
  return municipality !== null && !liesIn(municipality, position)
    ? drop('far from the municipality it claims')
    : position;
}

/** The door of a unit. A shelter's is dropped: where it is, is what its guests are protected by. */
export function doorOf(unit: RegisterUnit, { tell }: MapContext): Address[] {
  const street = [unit.street_address_fi, unit.street_address_sv] as const;
  if (street[0] === null && street[1] === null) return [];
  if (bearsShelterName([unit.name_fi, unit.name_sv])) {
    tell('addresses', 'of a shelter');
    return [];
  }
  const city = [unit.address_city_fi, unit.address_city_sv] as const;
  const municipality = municipalityOfCode(unit.arealcity_id?.toString() ?? null);
  const at = positionOf(unit, municipality, tell);
  return addressFrom(street, unit.address_zip, city, tell).map((address) => ({
    ...address,
    ...(municipality !== null && { municipality }),
    ...(at !== null && { at }),
  }));
}
