import type { Address, Service } from '#domain/directory/service.ts';

/*
 * One service may lie in several packs of one phone:
 * - a service of several municipalities is in each one's pack, with the doors that are there;
 * - a nationwide service with very many doors is in the pack for all without them, and with its doors in each municipality's;
 * - an authored entry that a register adds to (a door, a position, hours) is in the pack for all as authored, and in the area's with both.
 * Whoever reads the packs' services as one list passes them through `oneOfEach`.
 */

const doorKey = ({ name, street, city }: Address) =>
  JSON.stringify([name?.fi, name?.sv, street.fi, street.sv, city.fi, city.sv]);

function allDoors(fuller: Service, other: Service): readonly Address[] {
  const known = new Set(fuller.addresses.map(doorKey));
  const more = other.addresses.filter((address) => !known.has(doorKey(address)));
  return more.length === 0 ? fuller.addresses : [...fuller.addresses, ...more];
}

/** The copy checked later; of two checked the same day the one read later, for an area's pack knows more than the one for all. */
function joined(first: Service, second: Service): Service {
  const [fuller, other] = first.checked > second.checked ? [first, second] : [second, first];
  const addresses = allDoors(fuller, other);
  return addresses === fuller.addresses ? fuller : { ...fuller, addresses };
}

/**
 * Each service once, at the place where its id is first met, with the doors of all its copies. `services` in the packs' order:
 * those for all, then each area's. Gives the very same array back when nothing is doubled.
 */
export function oneOfEach(services: readonly Service[]): readonly Service[] {
  const byId = new Map<string, Service>();
  for (const service of services) {
    const met = byId.get(service.id);
    byId.set(service.id, met === undefined ? service : joined(met, service));
  }
  return byId.size === services.length ? services : [...byId.values()];
}
