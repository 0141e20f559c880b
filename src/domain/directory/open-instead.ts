import { mayBeShown, needsChecking } from '#domain/confidence.ts';
import { isForeign, type Asking } from './help-for.ts';
import { emergency } from './help-now.ts';
import { isOpenNow, serviceOpenState } from './open-hours/service-open-state.ts';
import type { ServiceKind } from './service-kind.ts';
import type { Service } from './service.ts';
import { serves, servingRank } from './serving.ts';

/** Kinds that stand in for each other. Another family's daycare, school or benefit office answers nothing. */
const insteadOf: Readonly<Partial<Record<ServiceKind, readonly ServiceKind[]>>> = {
  'help-now': ['help-now'],
  clinic: ['clinic', 'health', 'help-now'],
  health: ['health', 'help-now'],
  counselling: ['counselling', 'help-now'],
  'family-support': ['family-support', 'counselling', 'help-now'],
  separation: ['separation', 'counselling', 'help-now'],
  'meeting-place': ['meeting-place', 'playground'],
  group: ['group', 'meeting-place'],
  playground: ['playground', 'meeting-place'],
};

const atMost = 3;

/** Lower is nearer to what was looked for; `null` answers another need. Between kinds the worry must be the same: a fever is no crisis. */
function kinship(service: Service, other: Service): number | null {
  const kinds = service.kind ? insteadOf[service.kind] : undefined;
  const isOtherForNow = other.kind === 'help-now' || other.crisis;
  if (service.crisis && isOtherForNow) return 0;
  const rank = other.kind && kinds ? kinds.indexOf(other.kind) : -1;
  if (rank === -1) return null;
  return rank === 0 || service.worry.some((level) => other.worry.includes(level)) ? rank : null;
}

/** Open to anyone who comes or calls now: a booked hour helps nobody who has not booked. */
function isOpenToAll(service: Service, at: Date): boolean {
  if (!isOpenNow(service, at)) return false;
  const state = serviceOpenState(service, at);
  return state.state === 'open' && !state.byReservation;
}

const isSameService = (a: Service, b: Service): boolean => a.id === b.id || (a.otherIds?.includes(b.id) ?? false);

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
  if (at === null || serviceOpenState(service, at).state !== 'closed') return [];
  const found = services.flatMap((other) => {
    if (other.id === emergency || isSameService(service, other) || !serves(other.area, home)) return [];
    if (!mayBeShown(other.confidence)) return [];
    const rank = kinship(service, other);
    return rank !== null && isOpenToAll(other, at) ? [{ other, rank }] : [];
  });
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(needsChecking(a.other.confidence)) - Number(needsChecking(b.other.confidence)) ||
        Number(isForeign(a.other, language)) - Number(isForeign(b.other, language)) ||
        servingRank(a.other.area) - servingRank(b.other.area),
    )
    .slice(0, atMost)
    .map(({ other }) => other);
}
