import { packedOutlines } from '#content/places/outlines.ts';
import { metresOutside, unpackOutlines, type Outline } from '#domain/geo/outline.ts';
import type { Position } from '#domain/geo/position.ts';
import type { MunicipalityCode } from '#domain/ids.ts';
import { toWgs84 } from '#tools/directory/geo/project.ts';
import type { Tell } from '#tools/directory/report.ts';

const outlines: ReadonlyMap<string, Outline> = new Map(
  unpackOutlines(packedOutlines).map((outline) => [outline.code, outline]),
);

/** The outlines are off by some hundred metres at a border, and an island's jetty lies outside them all. */
const tolerance = 2000;

/**
 * A point of PTV. Its "latitude" is a northing and its "longitude" an easting of EPSG:3067; only places without a street may hold degrees
 * instead, which no metres of Finland can be taken for. `null`, counted, when it lies outside Finland.
 */
export function positionOf(northing: number | null, easting: number | null, tell: Tell): Position | null {
  if (northing === null || easting === null) return null;
  const inDegrees = Math.abs(northing) <= 90 && Math.abs(easting) <= 180;
  const position = toWgs84(inDegrees ? 4326 : 3067, easting, northing);
  if (position.ok) return position.value;
  tell('addresses', 'a position outside Finland');
  return null;
}

/** Whether a point may lie in the municipality that the address claims; true for one without an outline. */
export function liesIn(position: Position, municipality: MunicipalityCode): boolean {
  const outline = outlines.get(municipality);
  return outline === undefined || metresOutside(outline, position) <= tolerance;
}
