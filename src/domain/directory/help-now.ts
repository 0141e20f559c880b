import { mayBeShown, needsChecking } from '#domain/confidence.ts';
import { isForeign, type Asking } from './help-for.ts';
import type { Hours } from './hours.ts';
import { openState, type OpenState } from './open-hours/open-state.ts';
import { dialable } from './phone-number.ts';
import type { Phone, Service } from './service.ts';
import { serves, servingRank } from './serving.ts';

/** One number to call, and whether somebody answers it. */
export interface HelpLine {
  readonly service: Service;
  readonly phone: Phone;
  readonly state: OpenState;
}

/** Help for a family in need, by the hour. The emergency number is not among it: it stands above everything, at every hour. */
export interface HelpNow {
  readonly answering: readonly HelpLine[];
  /** Nobody knows whether they answer at this hour. */
  readonly uncertain: readonly HelpLine[];
  /** The next to open first. */
  readonly later: readonly HelpLine[];
  /** Known without a number of their own: their page leads on. */
  readonly withoutNumber: readonly Service[];
}

export const emergency = '112';

/** Before the page knows the time only what is always open is. */
function stateOf(hours: Hours, at: Date | null): OpenState {
  if (at !== null) return openState(hours, at);
  return hours.kind === 'always'
    ? { state: 'open', until: null, byReservation: false }
    : { state: 'unknown', why: 'not-known', opens: null };
}

const waits: Readonly<Record<OpenState['state'], number>> = { open: 0, unknown: 1, closed: 2 };

/** Answered in the reader's language before others; then at this hour before later: a duty line by night, the office's own by day; then sure ones. */
function bestLine(service: Service, phones: readonly Phone[], { language, at }: Asking): HelpLine | undefined {
  const misfit = ({ phone: { languages, confidence }, state }: HelpLine) =>
    Number(languages.length > 0 && !languages.includes(language)) * 6 +
    waits[state.state] * 2 +
    Number(needsChecking(confidence));
  return phones
    .map((phone): HelpLine => ({ service, phone, state: stateOf(phone.hours ?? service.hours, at) }))
    .sort((a, b) => misfit(a) - misfit(b))[0];
}

/** A register's duty line may be the emergency number itself, which stands on the page already. */
const numbersOf = ({ phones }: Service): readonly Phone[] =>
  phones.filter(({ number, confidence }) => mayBeShown(confidence) && dialable(number) !== emergency);

const alsoForLess = ({ worry }: Service) => worry.includes('small');

/**
 * The crisis lines that serve the family, by whether they answer at this hour. In each part sure numbers come before such as have to be
 * checked, lines in the reader's language before others, those for a great worry alone before such as are called with a fever too, and
 * near ones before nationwide ones; then the given order. A line in another language is worth a call while it answers, and only then.
 * A number is shown once, with the first of the lines shown that has it.
 */
export function helpNow(services: readonly Service[], asking: Asking): HelpNow {
  const { home, language } = asking;
  const ours = services.filter(
    ({ id, crisis, worry, area }) => id !== emergency && crisis && worry.includes('big') && serves(area, home),
  );
  const speaksOurs = ({ phone, service }: HelpLine) =>
    phone.languages.length > 0 ? phone.languages.includes(language) : !isForeign(service, language);
  const told = new Set<string>();
  const lines = ours.flatMap((service): HelpLine[] => {
    const own = numbersOf(service).filter(({ number }) => !told.has(dialable(number)));
    const line = bestLine(service, own, asking);
    if (!line || !(line.state.state === 'open' || speaksOurs(line))) return [];
    for (const { number } of own) told.add(dialable(number));
    return [line];
  });
  const sorted = lines.sort(
    (a, b) =>
      Number(needsChecking(a.phone.confidence)) - Number(needsChecking(b.phone.confidence)) ||
      Number(isForeign(a.service, language)) - Number(isForeign(b.service, language)) ||
      Number(alsoForLess(a.service)) - Number(alsoForLess(b.service)) ||
      servingRank(a.service.area) - servingRank(b.service.area),
  );
  const opening = ({ state }: HelpLine) => (state.state === 'closed' ? (state.opens?.getTime() ?? Infinity) : 0);
  const inState = (wanted: OpenState['state']) => sorted.filter(({ state }) => state.state === wanted);
  return {
    answering: inState('open'),
    uncertain: inState('unknown'),
    later: inState('closed').sort((a, b) => (opening(a) === opening(b) ? 0 : opening(a) - opening(b))),
    withoutNumber: ours.filter((service) => numbersOf(service).length === 0),
  };
}
