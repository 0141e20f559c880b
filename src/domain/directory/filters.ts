import { serviceKinds } from '#domain/directory/service-kind.ts';
import { worryLevels, type AgeRange } from '#domain/directory/service.ts';

/** Ages as a parent says them, in full months, the end not included. */
export const ageBands = {
  '0': { from: 0, until: 12 },
  '1-2': { from: 12, until: 36 },
  '3-5': { from: 36, until: 72 },
  '6': { from: 72, until: 84 },
  '7-12': { from: 84, until: 156 },
  '13-17': { from: 156, until: 216 },
} as const satisfies Readonly<Record<string, { from: number; until: number }>>;
export type AgeBand = keyof typeof ageBands;
// Not Object.keys: it would put "6" in front of "1-2".
export const ageBandNames = ['0', '1-2', '3-5', '6', '7-12', '13-17'] as const satisfies readonly AgeBand[];

/** The band of an age in full months; `null` from the eighteenth birthday on. */
export const ageBandOf = (months: number): AgeBand | null =>
  ageBandNames.find((band) => months >= ageBands[band].from && months < ageBands[band].until) ?? null;

/** The bands that some day of the range falls into. */
export const bandsWithin = ({ fromMonths = 0, untilMonths = Infinity }: AgeRange): AgeBand[] =>
  ageBandNames.filter((band) => fromMonths < ageBands[band].until && untilMonths > ageBands[band].from);

/** Kilometres to choose from, nearest first. */
export const reaches = ['1', '3', '10', '30'] as const;

/** A filter that is on or off has one option. */
export const on = '1';
const switchable = [on] as const;

/**
 * What a list of services is narrowed by, and the options of each; `null`: whatever languages the services name (BCP 47). Names and
 * options stand in the address of the list (`?kind=playground,group&open=1`) and so in links that people have sent: they stay.
 */
export const filterOptions = {
  worry: worryLevels,
  kind: serviceKinds,
  age: ageBandNames,
  lang: null,
  within: reaches,
  open: switchable,
  fav: switchable,
  free: switchable,
  walkin: switchable,
  pram: switchable,
} as const satisfies Readonly<Record<string, readonly string[] | null>>;
export type FilterName = keyof typeof filterOptions;
export const filterNames = Object.keys(filterOptions) as FilterName[];

/** Of these one option at a time; of the others any number, and one of them is enough. */
const single: readonly FilterName[] = ['worry', 'within'];

/** The chosen options of each filter; none: the filter is off. */
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

export const noFilters: Filters = {
  worry: [],
  kind: [],
  age: [],
  lang: [],
  within: [],
  open: [],
  fav: [],
  free: [],
  walkin: [],
  pram: [],
};

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Whether the filter has the option; of languages any that could be one. */
function isOption(name: FilterName, option: string): boolean {
  const known: readonly string[] | null = filterOptions[name];
  return known ? known.includes(option) : languageTag.test(option);
}

/** The filters that an address names. What is no option (an old link, a slip) is left out, and so narrows nothing. */
export function filtersOf(params: URLSearchParams): Filters {
  const chosen = (name: FilterName) => {
    const named = [...new Set((params.get(name) ?? '').split(','))].filter((option) => isOption(name, option));
    return single.includes(name) ? named.slice(0, 1) : named;
  };
  return Object.fromEntries(filterNames.map((name) => [name, chosen(name)])) as Record<FilterName, string[]>;
}

/** The address with these filters; its other parts stay. */
export function withFilters(params: URLSearchParams, filters: Filters): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of filterNames) {
    if (filters[name].length > 0) next.set(name, filters[name].join(','));
    else next.delete(name);
  }
  return next;
}

/** Takes an option in, or out when it is in; where only one is possible it takes the place of the other. */
export function toggled(filters: Filters, name: FilterName, option: string): Filters {
  const before = filters[name];
  if (before.includes(option)) return { ...filters, [name]: before.filter((each) => each !== option) };
  return { ...filters, [name]: single.includes(name) ? [option] : [...before, option] };
}
