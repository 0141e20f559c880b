import type { Address, Service } from '#domain/directory/service.ts';
import { isShelter } from '#domain/directory/shelter.ts';
import { metresBetween, type Position } from '#domain/geo/position.ts';

/** A door whose place is known. */
export type PlacedDoor = Address & { readonly at: Position };

/** The doors that may be shown on a map or measured to: never a shelter's. The import drops its positions; this is the second lock. */
export const placedDoors = (service: Service): readonly PlacedDoor[] =>
  service.addresses.some((address) => address.at) && !isShelter(service)
    ? service.addresses.filter((address): address is PlacedDoor => address.at !== undefined)
    : [];

/** Straight-line metres to the nearest door, `null` when no door's place is known. */
export const metresTo = (service: Service, from: Position): number | null => {
  const doors = placedDoors(service);
  return doors.length > 0 ? Math.min(...doors.map(({ at }) => metresBetween(at, from))) : null;
};

/** Each service's metres, measured once: the list, the filter and the cards ask again and again. */
export const measured = (services: readonly Service[], from: Position): ReadonlyMap<Service, number> =>
  new Map(
    services.flatMap((service) => {
      const metres = metresTo(service, from);
      return metres === null ? [] : [[service, metres] as const];
    }),
  );

/** Nearest first; those without a known place follow in the order they have. */
export const byNearness = (services: readonly Service[], metres: ReadonlyMap<Service, number>): readonly Service[] =>
  [...services].sort((a, b) => {
    const [one, other] = [metres.get(a), metres.get(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return one - other;
  });
