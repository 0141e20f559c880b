import { metresBetween, type Position } from '#domain/geo/position.ts';
import { boundsOf, type Bounds, type MapPoint } from '#domain/geo/sketch-map.ts';
import type { Outline } from '#domain/geo/outline.ts';
import { placedDoors } from './near.ts';
import type { Service } from './service.ts';

/** A door on the map under the number of its service in the list. */
export interface MapDoor {
  readonly number: number;
  readonly service: Service;
  readonly at: Position;
}

/** Numbers the services that have a known door, in the order of the list. */
export function numbered(services: readonly Service[]): ReadonlyMap<Service, number> {
  const placed = services.filter((service) => placedDoors(service).length > 0);
  return new Map(placed.map((service, index) => [service, index + 1]));
}

/** Every door of the numbered services. */
export const doorsOf = (numbers: ReadonlyMap<Service, number>): readonly MapDoor[] =>
  [...numbers].flatMap(([service, number]) => placedDoors(service).map(({ at }) => ({ number, service, at })));

/** Around oneself so many of them, of a service with doors in every town too. */
const aroundYou = 50;
const nearestTo = (you: Position, places: readonly Position[]): readonly Position[] =>
  [...places].sort((a, b) => metresBetween(a, you) - metresBetween(b, you)).slice(0, aroundYou);

/** Degrees of latitude that are seen around a single place: some two kilometres. */
const around = 0.01;

/** Never so narrow or flat that the drawing is a stripe; a longitude degree counts as half a latitude one, as in mid-Finland. */
export function roomy({ south, west, north, east }: Bounds): Bounds {
  const [middleLat, middleLon] = [(south + north) / 2, (west + east) / 2];
  const tall = Math.max((north - south) * 1.1, (east - west) * 0.3, around);
  const wide = Math.max((east - west) * 1.1, tall * 1.5, around * 2);
  return {
    south: middleLat - tall / 2,
    north: middleLat + tall / 2,
    west: middleLon - wide / 2,
    east: middleLon + wide / 2,
  };
}

/** What the map shows before anybody zooms: what lies around oneself, or the municipality, or without either all doors. */
export function wholeFrame(home: Outline | null, doors: readonly MapDoor[], you: Position | null): Bounds | null {
  const places = doors.map(({ at }) => at);
  const bounds = you ? boundsOf([...nearestTo(you, places), you]) : boundsOf(home ? home.rings.flat() : places);
  return bounds && roomy(bounds);
}

export const isWithin = ({ south, west, north, east }: Bounds, { lat, lon }: Position): boolean =>
  lat >= south && lat <= north && lon >= west && lon <= east;

/** Marks that would lie on each other, drawn as one at the place of the first. */
export interface Cluster<T> extends MapPoint {
  readonly members: readonly [T, ...T[]];
}

/** Puts each mark to the first earlier one that is nearer than `apart`, so that no two clusters overlap and low numbers stay in place. */
export function clustered<T extends MapPoint>(marks: readonly T[], apart: number): readonly Cluster<T>[] {
  const clusters: (MapPoint & { members: [T, ...T[]] })[] = [];
  for (const mark of marks) {
    const near = clusters.find(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < apart);
    if (near) near.members.push(mark);
    else clusters.push({ x: mark.x, y: mark.y, members: [mark] });
  }
  return clusters;
}
