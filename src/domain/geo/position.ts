/** A point in WGS84, degrees with at most six decimals (a tenth of a metre). Inside Finland: 59–70.2 N, 19–31.6 E. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** The box around Finland with Åland. A point outside it is a slip (swapped axes, another projection), never a Finnish address. */
export const isInFinlandsBox = ({ lat, lon }: Position): boolean =>
  lat >= 59 && lat <= 70.2 && lon >= 19 && lon <= 31.6;

/** Mean radius of the earth in metres (IUGG). */
const earthRadius = 6_371_009;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Straight-line distance in metres (haversine on a sphere: within 0.5 % of the ellipsoid's, which is less than what a road adds).
 * Symmetric; 0 for the same point.
 */
export function metresBetween(a: Position, b: Position): number {
  const lat = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const lon = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const half = lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Metres that one degree of latitude is long. */
export const metresPerDegree = radians(1) * earthRadius;

/** How much shorter a degree of longitude is than one of latitude at this latitude. */
export const longitudeShare = (lat: number): number => Math.cos(radians(lat));
