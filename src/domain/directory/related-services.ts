import { fold } from '#domain/text/fold.ts';
import type { Service } from './service.ts';
import { serves, servingRank, type Home } from './serving.ts';

const localAtMost = 2;

/** How many everyday words two services share: the family's own clinic shares its words with "the clinic". */
function shared(a: Service, b: Service): number {
  const words = new Set(a.keywords.map(fold));
  return b.keywords.filter((word) => words.has(fold(word))).length;
}
const enough = 3;

const withoutNumber = (service: Service) => Number(service.phones.length === 0);

/**
 * The services a text names, for a family: those that serve it, in the order named, and before a nationwide one that is an entrance
 * only (no number of its own) the places in the family's municipality or county that do the same, one to call before one to look up.
 */
export function relatedServices(all: readonly Service[], ids: readonly string[], home: Home | null): Service[] {
  const named = ids.flatMap((id) => all.find((service) => service.id === id) ?? []);
  const near = all.filter((service) => servingRank(service.area) < 2 && serves(service.area, home));
  const found = named.flatMap((service) => {
    const own = serves(service.area, home) ? [service] : [];
    if (service.phones.length > 0) return own;
    const local = near
      .filter((each) => shared(service, each) >= enough)
      .sort(
        (a, b) =>
          withoutNumber(a) - withoutNumber(b) ||
          shared(service, b) - shared(service, a) ||
          servingRank(a.area) - servingRank(b.area),
      );
    return [...local.slice(0, localAtMost), ...own];
  });
  return [...new Set(found)];
}
