import { mayBeShown } from '#domain/confidence.ts';
import type { Service, ServiceArea } from '#domain/directory/service.ts';
import type { Municipality } from '#domain/places/places.ts';

/** The family's municipality as far as serving goes: its code and its county. */
export type Home = Pick<Municipality, 'code' | 'county'>;

/**
 * Whether a service with this area serves the family's municipality. With none chosen (`null`) only nationwide services do, also
 * those that leave a county out (116117 and Åland): without a municipality nobody is known to live in that county.
 */
export function serves(area: ServiceArea, home: Home | null): boolean {
  switch (area.type) {
    case 'nation':
      return home === null || !area.exceptCounties.includes(home.county);
    case 'county':
      return home !== null && area.counties.includes(home.county);
    case 'municipality':
      return home !== null && area.municipalities.includes(home.code);
  }
}

const ranks = { municipality: 0, county: 1, nation: 2 } as const satisfies Record<ServiceArea['type'], number>;

/** How near a serving service is, nearest first: 0 one's municipality, 1 the county, 2 the whole country. */
export const servingRank = (area: ServiceArea): 0 | 1 | 2 => ranks[area.type];

/** What nobody has seen on any page comes after what somebody has. */
const unseen = (service: Service) => Number(!mayBeShown(service.confidence));

/**
 * The services that serve the municipality, nearest first; among equally near ones those seen on some page before those known only
 * from memory, then by name. `byName` compares two services in the reader's language; a new array, the given one stays as it is.
 */
export const servicesFor = (
  services: readonly Service[],
  home: Home | null,
  byName: (a: Service, b: Service) => number,
): readonly Service[] =>
  services
    .filter((service) => serves(service.area, home))
    .sort((a, b) => servingRank(a.area) - servingRank(b.area) || unseen(a) - unseen(b) || byName(a, b));

/** Help that answers now before all else, otherwise in the given order: for whoever says that the worry is great. */
export const urgentFirst = (services: readonly Service[]): readonly Service[] => [
  ...services.filter(({ crisis }) => crisis),
  ...services.filter(({ crisis }) => !crisis),
];
