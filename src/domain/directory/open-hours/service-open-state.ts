import { mayBeShown } from '#domain/confidence.ts';
import type { Hours } from '#domain/directory/hours.ts';
import type { Address, Phone, Service } from '#domain/directory/service.ts';
import type { Language } from '#domain/language.ts';
import { momentOf } from './calendar-day.ts';
import { isOpenAt } from './is-open-at.ts';
import { openState, type OpenState } from './open-state.ts';

/** One way to reach a service, with its hours: a door one goes to or a line one calls. */
export interface Way {
  readonly way: 'door' | 'line';
  readonly hours: Hours;
  /** The door or the line itself; neither when the hours are the whole service's. */
  readonly address?: Address;
  readonly phone?: Phone;
}

/** The state of a service and the way to it of which that is true. */
export type ServiceOpenState = OpenState & { readonly of: Way };

const lines = (phones: readonly Phone[] = []): readonly Way[] =>
  phones.flatMap((phone) =>
    phone.hours && mayBeShown(phone.confidence) ? [{ way: 'line', hours: phone.hours, phone }] : [],
  );

/** Where a line speaks the reader's language, or names none, those in other languages alone say nothing to the reader. */
function forReader(phones: readonly Phone[] = [], reader: Language | undefined): readonly Phone[] {
  if (!reader || phones.length < 2) return phones;
  const speaks = ({ languages }: Phone) => languages.length === 0 || languages.includes(reader);
  const spoken = phones.filter((phone) => speaks(phone) && mayBeShown(phone.confidence));
  return spoken.length > 0 ? spoken : phones;
}

/** A service that has numbers and no doors is a line as a whole. */
function waysTo(service: Service, reader: Language | undefined): readonly Way[] {
  const way = service.addresses.length === 0 && service.phones.length > 0 ? 'line' : 'door';
  const doors = service.addresses.flatMap((address): readonly Way[] => [
    ...(address.hours ? [{ way: 'door', hours: address.hours, address } as const] : []),
    ...lines(forReader(address.phones, reader)),
  ]);
  const ways: readonly Way[] = [{ way, hours: service.hours }, ...doors, ...lines(forReader(service.phones, reader))];
  const known = ways.filter(({ hours }) => hours.kind !== 'unknown');
  return known.length > 0 ? known : ways;
}

/** Lower goes first: open to all, open to those who booked, then whatever opens soonest, then what is known least. */
function placeOf(state: OpenState): readonly [rank: number, instant: number] {
  if (state.state === 'open') return [state.byReservation ? 1 : 0, -(state.until?.getTime() ?? Infinity)];
  if (state.opens !== null) return [2, state.opens.getTime()];
  if (state.state === 'closed') return [7, 0];
  return [{ text: 3, holiday: 4, 'out-of-season': 5, 'not-known': 6 }[state.why], 0];
}

/**
 * The service as a whole: open when any door is open or any line answered (open to all goes before booked only, a door before a line,
 * a late end before an early one); otherwise what opens soonest; otherwise unknown. Closed for good only when every way known is.
 * `reader`: lines in other languages are left out where one speaks the reader's.
 */
export function serviceOpenState(service: Service, at: Date, reader?: Language): ServiceOpenState {
  const states = waysTo(service, reader).map((of) => ({ ...openState(of.hours, at), of }));
  const isDoor = ({ of }: ServiceOpenState): number => Number(of.way === 'line');
  const [best] = states.sort((a, b) => {
    const [[rankA, timeA], [rankB, timeB]] = [placeOf(a), placeOf(b)];
    const doors = isDoor(a) - isDoor(b);
    const times = timeA === timeB ? 0 : timeA - timeB;
    return rankA - rankB || (rankA < 2 ? doors || times : times || doors);
  });
  if (!best) throw new Error('a service has at least its own hours');
  return best;
}

const isOpen = (hours: Hours | undefined, at: Date): boolean =>
  hours !== undefined && (hours.kind === 'always' || (hours.kind === 'schedule' && isOpenAt(hours, momentOf(at))));

const answers = (phones: readonly Phone[] | undefined, at: Date, reader: Language | undefined): boolean =>
  forReader(phones, reader).some((phone) => isOpen(phone.hours, at) && mayBeShown(phone.confidence));

/** Whether `serviceOpenState` is open, without looking further: for filtering a long list. */
export const isOpenNow = (service: Service, at: Date, reader?: Language): boolean =>
  isOpen(service.hours, at) ||
  answers(service.phones, at, reader) ||
  service.addresses.some((address) => isOpen(address.hours, at) || answers(address.phones, at, reader));
