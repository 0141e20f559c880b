import { isMunicipalityCode, type MunicipalityCode } from '#domain/ids.ts';
import { longitudeShare, metresPerDegree, type Position } from './position.ts';

/** Where a municipality lies: closed rings (the first point is not repeated), islands and holes alike, read by the even-odd rule. */
export interface Outline {
  readonly code: MunicipalityCode;
  readonly rings: readonly (readonly Position[])[];
}

/**
 * Outlines as they are stored: a municipality's code → its rings, "lat lon Δlat Δlon …;lat lon …" in ten-thousandths of a degree
 * (some ten metres; neighbours share their corners exactly, for each corner is rounded before the steps are counted).
 */
export type PackedOutlines = Readonly<Record<string, string>>;

const unitsPerDegree = 10_000;

function packRing(ring: readonly Position[]): string {
  const packed: number[] = [];
  let [lat, lon] = [0, 0];
  const first = ring[0];
  for (const [index, point] of ring.entries()) {
    const closes = index === ring.length - 1 && index > 0 && point.lat === first?.lat && point.lon === first.lon;
    const [nextLat, nextLon] = [Math.round(point.lat * unitsPerDegree), Math.round(point.lon * unitsPerDegree)];
    if (closes || (index > 0 && nextLat === lat && nextLon === lon)) continue;
    packed.push(nextLat - lat, nextLon - lon);
    [lat, lon] = [nextLat, nextLon];
  }
  return packed.join(' ');
}

/** Packs an outline's rings; a last point that repeats the first is dropped, and so are points that fall together when rounded. */
export const packRings = (rings: readonly (readonly Position[])[]): string => rings.map(packRing).join(';');

function unpackRing(text: string): Position[] {
  const packed = text.split(' ').map(Number);
  const ring: Position[] = [];
  let [lat, lon] = [0, 0];
  for (let at = 0; at + 1 < packed.length; at += 2) {
    lat += packed[at] ?? 0;
    lon += packed[at + 1] ?? 0;
    ring.push({ lat: lat / unitsPerDegree, lon: lon / unitsPerDegree });
  }
  return ring;
}

/** Opens what a pack holds; a few milliseconds for the whole country. */
export const unpackOutlines = (packed: PackedOutlines): Outline[] =>
  Object.entries(packed).flatMap(([code, rings]) =>
    isMunicipalityCode(code) ? [{ code, rings: rings.split(';').map(unpackRing) }] : [],
  );

/** Goes along the sides of every ring, from each point to the next and from the last to the first. */
function eachSide({ rings }: Outline, visit: (a: Position, b: Position) => void): void {
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before !== undefined) visit(before, point);
      before = point;
    }
  }
}

/** Whether a point lies inside, by the even-odd rule. A point on the very border may be in either neighbour. */
export function isInside(outline: Outline, { lat, lon }: Position): boolean {
  let inside = false;
  eachSide(outline, (a, b) => {
    if (a.lat > lat !== b.lat > lat && lon < a.lon + ((lat - a.lat) / (b.lat - a.lat)) * (b.lon - a.lon))
      inside = !inside;
  });
  return inside;
}

/** Metres from a point to a side, on a plane laid at the point: right to a per mille over tens of kilometres. */
function metresToSide(from: Position, a: Position, b: Position): number {
  const share = longitudeShare(from.lat);
  const [ax, ay] = [(a.lon - from.lon) * share, a.lat - from.lat];
  const [dx, dy] = [(b.lon - a.lon) * share, b.lat - a.lat];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy) * metresPerDegree;
}

/** How far outside a municipality a point lies, in metres; 0 inside. An outline without a side is infinitely far. */
export function metresOutside(outline: Outline, position: Position): number {
  if (isInside(outline, position)) return 0;
  let nearest = Infinity;
  eachSide(outline, (a, b) => {
    nearest = Math.min(nearest, metresToSide(position, a, b));
  });
  return nearest;
}

/** A ferry or a skerry lies outside every outline and still belongs somewhere; another country does not. */
const beyondFinland = 50_000;

/**
 * The municipality in which a point lies, else the nearest one within `withinMetres`, else `null`. The outlines are coarse (off by up to
 * two kilometres at a border), so this is a first guess that a person can change, not a proof of residence.
 */
export function municipalityAt(
  outlines: readonly Outline[],
  position: Position,
  withinMetres = beyondFinland,
): MunicipalityCode | null {
  const around = outlines.find((outline) => isInside(outline, position));
  if (around) return around.code;
  let found: { code: MunicipalityCode; metres: number } | null = null;
  for (const outline of outlines) {
    const metres = metresOutside(outline, position);
    if (metres <= withinMetres && metres < (found?.metres ?? Infinity)) found = { code: outline.code, metres };
  }
  return found?.code ?? null;
}
