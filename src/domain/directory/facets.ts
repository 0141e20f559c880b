import { bandsWithin, filterNames, on, reaches, type FilterName, type Filters } from '#domain/directory/filters.ts';
import type { Service } from '#domain/directory/service.ts';

/** What the services themselves do not say; left out where it has not been asked or is not known yet. */
export interface AboutServices {
  readonly isOpen?: (service: Service) => boolean | null;
  /** Straight-line metres to the nearest door, `null` when no door's place is known. */
  readonly metres?: (service: Service) => number | null;
  readonly isFavourite?: (service: Service) => boolean;
}

/** The options of a filter that a service answers to; `null` when the sources do not tell. */
type Answers = (service: Service, about: AboutServices) => readonly string[] | null;

const yes = [on] as const;
const no = [] as const;
const told = (is: boolean | null | undefined): readonly string[] | null => {
  if (is === undefined || is === null) return null;
  return is ? yes : no;
};

/** One door to get in with a pram is enough; where only some are known not to have it, the others may. */
function stroller({ addresses }: Service): boolean | null {
  if (addresses.some((address) => address.stroller === true)) return true;
  return addresses.length > 0 && addresses.every((address) => address.stroller === false) ? false : null;
}

const answersOf: Readonly<Record<FilterName, Answers>> = {
  worry: ({ worry }) => worry,
  kind: ({ kind }) => (kind ? [kind] : null),
  age: ({ ages }) => (ages ? bandsWithin(ages) : null),
  lang: ({ serviceLanguages }) => (serviceLanguages.length > 0 ? serviceLanguages : null),
  within: (service, { metres }) => {
    const away = metres?.(service) ?? null;
    return away === null ? null : reaches.filter((km) => away <= Number(km) * 1000);
  },
  open: (service, { isOpen }) => told(isOpen?.(service)),
  fav: (service, { isFavourite }) => told(isFavourite?.(service)),
  free: ({ fee }) => told(fee && fee === 'free'),
  walkin: ({ booking }) => told(booking && booking === 'not-needed'),
  pram: (service) => told(stroller(service)),
};

/**
 * What becomes of a service whose answer is not known. A filter that promises something ("free", "open", "in Swedish") shows only what
 * is known to keep it. An age excludes instead: most services name none because they are for all, so only those known not to fit go.
 */
const staysUnknown: readonly FilterName[] = ['age'];

/** How many services a filter's options would show beside the other filters. */
export interface Facet {
  readonly counts: ReadonlyMap<string, number>;
  /** Of how many the sources do not tell: shown or not as `keepsUnknown` says. */
  readonly unknown: number;
}
export type Facets = Readonly<Record<FilterName, Facet>>;

export const keepsUnknown = (name: FilterName): boolean => staysUnknown.includes(name);

/** How many services are shown when the option alone is chosen: what a parent reads beside it. */
export const countOf = (facets: Facets, name: FilterName, option: string): number =>
  (facets[name].counts.get(option) ?? 0) + (keepsUnknown(name) ? facets[name].unknown : 0);

export interface Sifted {
  readonly found: readonly Service[];
  readonly facets: Facets;
}

interface Tally {
  readonly counts: Map<string, number>;
  unknown: number;
}

function add(tally: Tally, answers: readonly string[] | null): void {
  if (answers === null) tally.unknown += 1;
  else for (const option of answers) tally.counts.set(option, (tally.counts.get(option) ?? 0) + 1);
}

/**
 * The services that fit every filter, in their order, and beside each option of each filter how many it would show (with none of its
 * neighbours chosen, but all other filters kept). One pass: a service that fails one filter still counts for that one's options, one
 * that fails two counts nowhere. `counted` names the filters whose numbers are looked at: those of the others stay empty, for counting
 * takes most of the time.
 */
export function sift(
  services: readonly Service[],
  filters: Filters,
  about: AboutServices = {},
  counted: readonly FilterName[] = filterNames,
): Sifted {
  const entries = filterNames.map((name) => [name, { counts: new Map(), unknown: 0 }] as const);
  const facets = Object.fromEntries(entries) as Record<FilterName, Tally>;
  const chosen = filterNames.filter((name) => filters[name].length > 0);
  const found = services.filter((service) => {
    const failed = chosen.filter((name) => {
      const answers = answersOf[name](service, about);
      return answers ? !filters[name].some((option) => answers.includes(option)) : !keepsUnknown(name);
    });
    if (failed.length > 1) return false;
    for (const name of counted)
      if (failed.length === 0 || failed[0] === name) add(facets[name], answersOf[name](service, about));
    return failed.length === 0;
  });
  return { found, facets };
}
