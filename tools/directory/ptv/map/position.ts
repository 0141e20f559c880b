import type { Position } from '#domain/geo/position.ts';
import { toWgs84 } from '#tools/directory/places/project.ts';
import type { Tell } from '#tools/directory/report.ts';

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
