import proj4 from 'proj4';
import { isInFinlandsBox, type Position } from '#domain/geo/position.ts';
import { err, ok, type Result } from '#domain/result.ts';

const transverse = (centralMeridian: number, scale: number, falseEasting: number): string =>
  `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian} +k=${scale} +x_0=${falseEasting} +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs`;

/**
 * The projections that Finnish registers and cities use (EPSG registry; JHS 197). ETRS89 and WGS84 are taken for one: their
 * difference is below a metre. The GK zones carry their number in the false easting; 3133 does not, so that its eastings look like
 * those of 3067 (Oulu, older data).
 */
const definitions = {
  /** WGS84: easting is longitude and northing latitude, in degrees. */
  4326: '+proj=longlat +datum=WGS84 +no_defs',
  /** ETRS-TM35FIN: the whole country; PTV, Service Map. */
  3067: transverse(27, 0.9996, 500_000),
  /** ETRS-GK23FIN: Turku. */
  3877: transverse(23, 1, 23_500_000),
  /** ETRS-GK24FIN: Tampere. */
  3878: transverse(24, 1, 24_500_000),
  /** ETRS-GK25FIN: the capital region. */
  3879: transverse(25, 1, 25_500_000),
  /** ETRS-GK26 without its zone's number: Oulu. */
  3133: transverse(26, 1, 500_000),
} as const;

export const projections = [4326, 3067, 3877, 3878, 3879, 3133] as const satisfies (keyof typeof definitions)[];
export type Epsg = (typeof projections)[number];

/** `not-numbers`: not finite; `outside-finland`: on another spot of the globe, so probably another projection or swapped axes. */
export type PositionFault = 'not-numbers' | 'outside-finland';

const toLongLat = Object.fromEntries(projections.map((epsg) => [epsg, proj4(definitions[epsg], definitions[4326])]));

/** Six decimals, a tenth of a metre: five would add half a metre to what the source already rounded. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/**
 * A point of a source in WGS84. Easting comes before northing, whatever the source calls them (PTV v11's "latitude" is a northing);
 * for 4326 that is longitude before latitude. Metres for the others. A point outside Finland is a fault, never guessed right.
 */
export function toWgs84(epsg: Epsg, easting: number, northing: number): Result<Position, PositionFault> {
  if (!Number.isFinite(easting) || !Number.isFinite(northing)) return err('not-numbers');
  const [lon = NaN, lat = NaN] = toLongLat[epsg]?.forward([easting, northing]) ?? [];
  const position = { lat: rounded(lat), lon: rounded(lon) };
  return isInFinlandsBox(position) ? ok(position) : err('outside-finland');
}
