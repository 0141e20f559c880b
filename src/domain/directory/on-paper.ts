import { mayBeShown } from '#domain/confidence.ts';
import type { LocalizedText } from '#domain/language.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Hours } from './hours.ts';
import type { Phone, Service, Source } from './service.ts';

/** The numbers that may be printed: the service's own, where it has none those of its doors; each once. */
export function printablePhones({ phones, addresses }: Pick<Service, 'phones' | 'addresses'>): readonly Phone[] {
  const own = phones.filter(({ confidence }) => mayBeShown(confidence));
  const all = own.length > 0 ? own : addresses.flatMap((door) => door.phones ?? []);
  return all.filter(
    (phone, index) => mayBeShown(phone.confidence) && all.findIndex(({ number }) => number === phone.number) === index,
  );
}

export interface HoursOnPaper {
  readonly way: 'door' | 'line';
  readonly hours: Hours;
}

/** The hours worth a line on paper: those of the service or its only door, and those of its first number. None is not "closed". */
export function hoursOnPaper(service: Service): readonly HoursOnPaper[] {
  const { hours, addresses } = service;
  const [phone] = printablePhones(service);
  const [door] = addresses;
  const whole: HoursOnPaper = { way: door ? 'door' : 'line', hours };
  const ways: readonly HoursOnPaper[] = [
    whole,
    ...(hours.kind === 'unknown' && addresses.length === 1 && door?.hours
      ? [{ way: 'door', hours: door.hours } as const]
      : []),
    ...(phone?.hours ? [{ way: 'line', hours: phone.hours } as const] : []),
  ];
  return ways.filter((way) => way.hours.kind !== 'unknown');
}

/** The day to print under a list: the oldest on which one of its services was compared with its source. */
export const oldestCheck = (services: readonly Service[]): LocalDate | null =>
  services.reduce<LocalDate | null>(
    (oldest, { checked }) => (oldest !== null && oldest <= checked ? oldest : checked),
    null,
  );

/** The names of the sources of a list, those of most services first. */
export function sourceNames(services: readonly Service[]): readonly LocalizedText[] {
  const found = new Map<string, { name: Source['name']; count: number }>();
  for (const { sources } of services)
    for (const { name } of sources) {
      const key = name.fi ?? name.sv ?? '';
      const before = found.get(key);
      found.set(key, { name, count: (before?.count ?? 0) + 1 });
    }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ name }) => name);
}
