import type { Outline } from './outline.ts';
import { longitudeShare, type Position } from './position.ts';

/** A box on the globe: the smallest one around some points. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** The smallest box around the points, or `null` when there is none. */
export function boundsOf(points: Iterable<Position>): Bounds | null {
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { lat, lon } of points) {
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
  }
  return south <= north && west <= east ? { south, west, north, east } : null;
}

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A drawing plane: `viewBox="0 0 width height"`, x to the east and y to the south, and where each point falls on it. */
export interface MapProjection {
  readonly width: number;
  readonly height: number;
  readonly point: (position: Position) => MapPoint;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
/** About a kilometre: a single dot is not blown up to fill the picture. */
const leastDegrees = 0.01;

/**
 * Lays a box of the globe on a drawing `width` units wide with `margin` units around it: a plane at the box's middle latitude, which over a
 * municipality is off by less than the line is thick. Coordinates come in tenths of a unit, so that paths stay short. Distances on
 * the drawing are alike in both directions.
 */
export function projectForMap(bounds: Bounds, width: number, margin = 0): MapProjection {
  const middle = (bounds.south + bounds.north) / 2;
  const share = longitudeShare(middle);
  const tall = Math.max(bounds.north - bounds.south, leastDegrees);
  const wide = Math.max((bounds.east - bounds.west) * share, leastDegrees);
  const scale = (width - 2 * margin) / wide;
  const [midLon, height] = [(bounds.west + bounds.east) / 2, tenth(tall * scale + 2 * margin)];
  return {
    width,
    height,
    point: ({ lat, lon }) => ({
      x: tenth(width / 2 + (lon - midLon) * share * scale),
      y: tenth(height / 2 - (lat - middle) * scale),
    }),
  };
}

/** The `d` of an SVG path for an outline; draw it with `fill-rule="evenodd"`, so that a hole stays a hole. */
export const outlinePath = ({ rings }: Outline, { point }: MapProjection): string =>
  rings
    .filter((ring) => ring.length > 2)
    .map(
      (ring) =>
        `M${ring
          .map(point)
          .map(({ x, y }) => `${x} ${y}`)
          .join('L')}Z`,
    )
    .join('');
