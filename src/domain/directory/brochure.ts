import { mayBeShown, needsChecking } from '#domain/confidence.ts';
import { emergency } from './help-now.ts';
import { dialable } from './phone-number.ts';
import { printablePhones } from './on-paper.ts';
import { serviceKinds, type ServiceKind } from './service-kind.ts';
import { worryLevels, type Service, type WorryLevel } from './service.ts';
import { serves, servingRank, type Home } from './serving.ts';

/** What is handed out: one folded sheet with what is needed most, or a booklet with everything. */
export const brochureLengths = ['sheet', 'all'] as const;
export type BrochureLength = (typeof brochureLengths)[number];

export interface BrochureGroup {
  readonly kind: ServiceKind;
  readonly services: readonly Service[];
  /** So many more of the kind are behind the QR code. */
  readonly left: number;
}

export interface Brochure {
  /** Lines to call in distress, those of the whole country first. */
  readonly crisis: readonly Service[];
  readonly levels: readonly { readonly level: WorryLevel; readonly groups: readonly BrochureGroup[] }[];
  /** How many services are on the paper, and how many there are for the area. */
  readonly printed: number;
  readonly total: number;
}

/** Kinds that a clinic hands out on one sheet, most asked for first. Daycare and school have their own ways in, playgrounds are too many. */
const kindsOnSheet = {
  everyone: ['clinic', 'meeting-place', 'group'],
  small: ['clinic', 'counselling', 'family-support', 'separation', 'group', 'health'],
  big: ['help-now', 'health', 'counselling', 'family-support'],
} as const satisfies Record<WorryLevel, readonly ServiceKind[]>;

/** What fits the four pages of a folded A4: measured on paper with both registers of Helsinki. Two languages take twice the room. */
const room = {
  one: { crisis: 9, everyone: 9, small: 9, big: 6, ofKind: 4 },
  two: { crisis: 6, everyone: 4, small: 5, big: 3, ofKind: 3 },
} as const;

type Compare = (a: Service, b: Service) => number;

/** Near before far, what can be called before what cannot. */
const order =
  (byName: Compare): Compare =>
  (a, b) =>
    servingRank(a.area) - servingRank(b.area) ||
    Number(printablePhones(a).length === 0) - Number(printablePhones(b).length === 0) ||
    byName(a, b);

/** On one sheet only what can be called or gone to: who reads paper has nothing to tap. */
const isReachable = (service: Service): boolean => printablePhones(service).length > 0 || service.addresses.length > 0;

const isCrisisLine = (service: Service): boolean => service.crisis && printablePhones(service).length > 0;

/** A number once, with the first service that has it; sure numbers before such as have to be checked, else in the given order. */
function crisisLines(services: readonly Service[]): readonly Service[] {
  const unsure = (service: Service) =>
    Number(printablePhones(service).every(({ confidence }) => needsChecking(confidence)));
  // The emergency number stands above them all.
  const seen = new Set<string>([emergency]);
  return services
    .filter(isCrisisLine)
    .sort((a, b) => servingRank(b.area) - servingRank(a.area) || unsure(a) - unsure(b))
    .filter((service) => {
      const number = dialable(printablePhones(service)[0]?.number ?? '');
      const isNew = !seen.has(number);
      seen.add(number);
      return isNew;
    });
}

/** One of each kind in turn, so that eighty playgrounds do not push out the one family counselling. */
function fairShare(groups: readonly BrochureGroup[], places: number, ofKind: number): readonly BrochureGroup[] {
  const taken = groups.map(() => 0);
  let free = places;
  for (let round = 1; round <= ofKind; round += 1)
    groups.forEach(({ services }, index) => {
      if (free === 0 || services.length < round) return;
      taken[index] = round;
      free -= 1;
    });
  return groups.flatMap((group, index) => {
    const services = group.services.slice(0, taken[index]);
    return services.length > 0 ? [{ ...group, services, left: group.services.length - services.length }] : [];
  });
}

function groupsOf(services: readonly Service[], kinds: readonly ServiceKind[]): readonly BrochureGroup[] {
  return kinds
    .map((kind) => ({ kind, services: services.filter((service) => (service.kind ?? 'other') === kind), left: 0 }))
    .filter((group) => group.services.length > 0);
}

/**
 * The brochure of a family's municipality; crisis lines come in the given order, the most needed first. A service stands once, at the least worried level that it is for. `languages` is how many
 * languages each entry is told in.
 */
export function brochureOf(
  services: readonly Service[],
  home: Home | null,
  { length, languages, byName }: { length: BrochureLength; languages: 1 | 2; byName: Compare },
): Brochure {
  // Paper lies about for months: what nobody has seen on any page is not printed.
  const ours = services.filter((service) => serves(service.area, home) && mayBeShown(service.confidence));
  const serving = [...ours].sort(order(byName));
  const lines = crisisLines(ours);
  const limits = languages === 1 ? room.one : room.two;
  const crisis = length === 'all' ? lines : lines.slice(0, limits.crisis);
  const isRest = (service: Service) => !isCrisisLine(service) && (length === 'all' || isReachable(service));
  const rest = serving.filter(isRest);
  const levels = worryLevels
    .map((level) => {
      const ofLevel = rest.filter(({ worry }) => worryLevels.find((each) => worry.includes(each)) === level);
      const groups =
        length === 'all'
          ? groupsOf(ofLevel, serviceKinds)
          : fairShare(groupsOf(ofLevel, kindsOnSheet[level]), limits[level], limits.ofKind);
      return { level, groups };
    })
    .filter(({ groups }) => groups.length > 0);
  const inGroups = levels.flatMap(({ groups }) => groups.flatMap((group) => group.services));
  return { crisis, levels, printed: crisis.length + inGroups.length, total: serving.length };
}

/** Everything on the paper, in its order. */
export const printedServices = ({ crisis, levels }: Brochure): readonly Service[] => [
  ...crisis,
  ...levels.flatMap(({ groups }) => groups.flatMap(({ services }) => services)),
];
