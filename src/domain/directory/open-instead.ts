import { mayBeShown, needsChecking } from '#domain/confidence.ts';
import { isForeign, type Asking } from './help-for.ts';
import { emergency } from './help-now.ts';
import { isOpenNow, serviceOpenState } from './open-hours/service-open-state.ts';
import { dialKey } from './recall.ts';
import type { ServiceKind } from './service-kind.ts';
import type { Service } from './service.ts';
import type { Language } from '#domain/language.ts';
import { serves, servingRank } from './serving.ts';

/** Kinds that stand in for each other. Another family's daycare, school or benefit office answers nothing. */
const insteadOf: Readonly<Partial<Record<ServiceKind, readonly ServiceKind[]>>> = {
  'help-now': ['help-now'],
  clinic: ['clinic', 'health'],
  health: ['health'],
  counselling: ['counselling'],
  'family-support': ['family-support', 'counselling'],
  separation: ['separation'],
  'meeting-place': ['meeting-place', 'playground'],
  group: ['group', 'meeting-place'],
  playground: ['playground', 'meeting-place'],
};

/** Urgent care's own number: for those who are ill, and for nobody else. */
const medicalHelpline = '116117';
const isMedical = ({ kind }: Service): boolean => kind === 'clinic' || kind === 'health';

const atMost = 3;

/** Lower is nearer to what was looked for; `null` answers another need. */
function kinship(service: Service, other: Service): number | null {
  if (other.id === medicalHelpline) return isMedical(service) ? 0 : null;
  if (service.crisis && (other.kind === 'help-now' || other.crisis)) return 0;
  const rank = other.kind && service.kind ? (insteadOf[service.kind]?.indexOf(other.kind) ?? -1) : -1;
  return rank === -1 ? null : rank;
}

/** Open to anyone who comes or calls now: a booked hour helps nobody who has not booked. */
function isOpenToAll(service: Service, at: Date, reader: Language): boolean {
  if (!isOpenNow(service, at, reader)) return false;
  const state = serviceOpenState(service, at, reader);
  return state.state === 'open' && !state.byReservation;
}

const isSameService = (a: Service, b: Service): boolean => a.id === b.id || (a.otherIds?.includes(b.id) ?? false);

const numbersOf = ({ phones }: Service): readonly string[] => phones.map(({ number }) => dialKey(number));

/** Lines for a great worry alone come before such as are called with a fever too. */
const isAlsoForLess = ({ crisis, worry }: Service): boolean => crisis && worry.includes('small');

/**
 * What to turn to while a service is known to be closed: at most three that answer the same need, serve the family and are open to all at
 * this moment. First the same kind, what is sure, what speaks the reader's language, what is near; then the given order. None while it is
 * open, while nobody knows whether it is, or before the page knows the time.
 */
export function openInstead(
  service: Service,
  services: readonly Service[],
  { home, language, at }: Asking,
): readonly Service[] {
  if (at === null || serviceOpenState(service, at, language).state !== 'closed') return [];
  const found = services.flatMap((other) => {
    if (other.id === emergency || isSameService(service, other) || !serves(other.area, home)) return [];
    if (!mayBeShown(other.confidence)) return [];
    const rank = kinship(service, other);
    return rank !== null && isOpenToAll(other, at, language) ? [{ other, rank }] : [];
  });
  const sorted = found.sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(needsChecking(a.other.confidence)) - Number(needsChecking(b.other.confidence)) ||
      Number(isForeign(a.other, language)) - Number(isForeign(b.other, language)) ||
      Number(isAlsoForLess(a.other)) - Number(isAlsoForLess(b.other)) ||
      servingRank(a.other.area) - servingRank(b.other.area),
  );
  // One number may stand in several entries; it is told once, and the number that is not answered now not at all.
  const told = new Set(numbersOf(service));
  const once = sorted.filter(({ other }) => {
    const numbers = numbersOf(other);
    const isNew = numbers.length === 0 || numbers.some((number) => !told.has(number));
    if (isNew) for (const number of numbers) told.add(number);
    return isNew;
  });
  return once.slice(0, atMost).map(({ other }) => other);
}
