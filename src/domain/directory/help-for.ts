import { mayBeShown } from '#domain/confidence.ts';
import type { Language } from '#domain/language.ts';
import { serviceOpenState } from './open-hours/service-open-state.ts';
import type { ServiceKind } from './service-kind.ts';
import type { Service, WorryLevel } from './service.ts';
import { serves, servingRank, type Home } from './serving.ts';

/** What answers a family that is well or a little worried, in the order of its page. A family in need is answered by `helpNow`. */
export const helpKinds = {
  everyone: ['meeting-place', 'playground', 'group'],
  small: ['clinic', 'family-support', 'counselling', 'group', 'separation'],
} as const satisfies Partial<Record<WorryLevel, readonly ServiceKind[]>>;
export type CalmLevel = keyof typeof helpKinds;
export type HelpKind = (typeof helpKinds)[CalmLevel][number];

/** Who asks, where and when. `at` is null before the page knows the time: then nothing is said to be open. */
export interface Asking {
  readonly home: Home | null;
  readonly language: Language;
  readonly at: Date | null;
}

export interface HelpGroup {
  readonly kind: HelpKind;
  /** All of them, those to begin with first. */
  readonly services: readonly Service[];
}

type Compare = (a: Service, b: Service) => number;

/** Known to serve only in other languages than the reader's. */
export const isForeign = ({ serviceLanguages }: Service, language: Language): boolean =>
  serviceLanguages.length > 0 && !serviceLanguages.includes(language);

const isOpen = (service: Service, at: Date | null, reader?: Language): boolean =>
  at !== null && serviceOpenState(service, at, reader).state === 'open';
const hasNumber = ({ phones }: Service): boolean => phones.some(({ confidence }) => mayBeShown(confidence));
const isSeen = ({ confidence }: Service): boolean => mayBeShown(confidence);

/** What a level's own services go before: those that a greater worry is for, too. */
const greater: Record<CalmLevel, readonly WorryLevel[]> = { everyone: ['small', 'big'], small: ['big'] };

/**
 * Nearest first; then what speaks the reader's language, is for this level rather than a greater worry, is open now, has been seen by
 * somebody and can be called.
 */
function order({ language, at }: Asking, level: CalmLevel, byName: Compare): Compare {
  const open = new Map<Service, boolean>();
  const isOpenOnce = (service: Service) => {
    const known = open.get(service) ?? isOpen(service, at, language);
    open.set(service, known);
    return known;
  };
  const last = (a: Service, b: Service, is: (service: Service) => boolean) => Number(is(a)) - Number(is(b));
  return (a, b) =>
    servingRank(a.area) - servingRank(b.area) ||
    last(a, b, (service) => isForeign(service, language)) ||
    last(a, b, ({ worry }) => greater[level].some((more) => worry.includes(more))) ||
    last(b, a, isOpenOnce) ||
    last(b, a, isSeen) ||
    last(b, a, hasNumber) ||
    byName(a, b);
}

const isNear = ({ area }: Service) => servingRank(area) < 2;

/** The front door of the family's county (`content/directory/counties.ts`): where the number of its clinic is to be found. */
const frontDoor = (services: readonly Service[], home: Home | null): Service | undefined =>
  home ? services.find(({ id }) => id === `county-${home.county}`) : undefined;

/**
 * The family's own clinic: those near it, and where none of them has a number to call the county's front door, which has it. Only a
 * family of which nothing near is known is told of clinics in general.
 */
export function ownClinic(services: readonly Service[], asking: Asking, byName: Compare): readonly Service[] {
  const clinics = services
    .filter(({ kind, area }) => kind === 'clinic' && serves(area, asking.home))
    .sort(order(asking, 'small', byName));
  const near = clinics.filter(isNear);
  if (near.some(hasNumber)) return near;
  const door = frontDoor(services, asking.home);
  return [...(near.length > 0 ? near : clinics), ...(door ? [door] : [])];
}

/** The services that answer a level where the family lives, kind by kind; kinds without any are left out. */
export function helpFor(
  services: readonly Service[],
  level: CalmLevel,
  asking: Asking,
  byName: Compare,
): readonly HelpGroup[] {
  const fitting = services.filter(({ worry, area }) => worry.includes(level) && serves(area, asking.home));
  const ofKind = (kind: HelpKind) =>
    kind === 'clinic'
      ? ownClinic(services, asking, byName)
      : fitting.filter((service) => service.kind === kind).sort(order(asking, level, byName));
  return helpKinds[level]
    .map((kind) => ({ kind, services: ofKind(kind) }))
    .filter((group) => group.services.length > 0);
}

/** How many of these are known to be open now. */
export const openCount = (services: readonly Service[], at: Date | null, reader?: Language): number =>
  services.filter((service) => isOpen(service, at, reader)).length;
